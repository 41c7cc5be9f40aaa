import type { RelationCell, RelationState, RelationType } from '@keruen/data';
import type { RelationFamily } from '../../locale/actors/words.ts';
import type { DotMark, Mark, RuleMark, Tone } from '../../scene/mark.ts';
import { notEqual } from '../../scene/not-equal.ts';
import { rule } from '../../scene/rule.ts';
import { signOf, type Sign } from '../../scene/sign.ts';
import type { Subject } from '../../scene/subject.ts';

/** What a kind that says the contrary of its family makes of it: no recognition denies, removal from a list ends. */
const CONTRARY: Partial<
  Readonly<Record<RelationType, Partial<Readonly<Record<RelationState, RelationState>>>>>
> = {
  'does-not-recognise': { holds: 'denied', unsettled: 'denied', denied: 'holds' },
  delisted: { holds: 'ended', unsettled: 'ended', denied: 'holds' },
};

/** How a family stands by what is recorded of it; crossed out where it is denied, or where its contrary is over or yet to come. */
export interface RelationStanding {
  readonly state: RelationState;
  readonly crossed: boolean;
}

/** What a record of a kind in a state says of the family it belongs to, whose shape it is drawn with. */
export function standingOf(type: RelationType, state: RelationState): RelationStanding {
  const contrary = CONTRARY[type];
  const said = contrary?.[state];
  return { state: said ?? state, crossed: (said ?? state) === 'denied' || (!!contrary && !said) };
}

/** Kinds of relations that are drawn alike, in their order. */
export const FAMILY_OF: Readonly<Record<RelationType, RelationFamily>> = {
  recognises: 'recognition',
  'does-not-recognise': 'recognition',
  'hosts-envoys': 'envoys',
  engages: 'envoys',
  'lists-as-terrorist': 'listing',
  delisted: 'listing',
  sanctions: 'listing',
  'trades-with': 'trade',
  'member-of': 'trade',
  'party-to-conflict': 'conflict',
  promotes: 'trade',
  controls: 'control',
};

export const FAMILIES: readonly RelationFamily[] = [
  'recognition',
  'envoys',
  'listing',
  'conflict',
  'trade',
  'control',
];

/** A family by colour and, for whoever sees no colours, by shape. */
export const LOOKS: Readonly<
  Record<RelationFamily, { readonly tone: Tone; readonly shape: DotMark['shape'] }>
> = {
  recognition: { tone: 'lapis', shape: 'circle' },
  envoys: { tone: 'turquoise', shape: 'square' },
  listing: { tone: 'saffron', shape: 'diamond' },
  conflict: { tone: 'madder', shape: 'bar' },
  trade: { tone: 'walnut', shape: 'wedge' },
  control: { tone: 'muted', shape: 'gauge' },
};

const sign = (fill: Sign['fill'], outline: Sign['outline']): Sign => ({
  ...signOf('statistic'),
  fill,
  outline,
});

/** How a relation stands, as a surface: full, hatched, hollow; dashed where it is over, dotted where it is yet to come. */
export const STATE_SIGNS: Readonly<Record<RelationState, Sign>> = {
  holds: sign('solid', 'none'),
  unsettled: sign('hatch', 'solid'),
  denied: sign('hollow', 'solid'),
  ended: sign('hollow', 'dashed'),
  later: sign('hollow', 'dotted'),
};

/** Half the height of a sign, px. */
export const SIGN = 5;

/** Half the length of the strokes that cross out, px. */
const CROSS = 6;

/** From the middle of a sign to that of the “≠” behind it, px. */
export const BEHIND = 14;

/** Strokes in muted ink of what is not in force, as the outline of its sign. */
const OVER: Partial<Readonly<Record<RelationState, Partial<RuleMark>>>> = {
  ended: { tone: 'muted', stroke: 'dashed' },
  later: { tone: 'muted', stroke: 'dotted' },
};

/** Two strokes through what is denied; `half` of one reaches so far to each side, px. */
export function crossedOut(x: number, y: number, state: RelationState, half = CROSS): Mark[] {
  const stroke = (up: number): RuleMark => ({
    ...rule(x - half, y - up, x + half, y + up, 'ink'),
    ...OVER[state],
  });
  return [stroke(half), stroke(-half)];
}

/**
 * What is drawn for relations of one family at a place: its shape with its state, crossed out where the contrary is said, and “≠” behind it, the way it goes,
 * where it is contradicted.
 */
export function relationSign(
  [x, y]: readonly [x: number, y: number],
  family: RelationFamily,
  { state, crossed }: RelationStanding,
  disputed: boolean,
  subject: Subject,
  way: 1 | -1 = 1,
): Mark[] {
  return [
    { kind: 'dot', x, y, radius: SIGN, ...LOOKS[family], sign: STATE_SIGNS[state], subject },
    ...(crossed ? crossedOut(x, y, state) : []),
    ...(disputed ? notEqual(x + way * BEHIND, y) : []),
  ];
}

/** Whether any record says otherwise than one in the cell. */
export const isDisputed = ({ accounts }: RelationCell): boolean =>
  accounts.some(({ against }) => against.length > 0);
