import type { Relatedness, RelationState } from '@keruen/data';
import { sentenceCase } from '../../describe/phrase.ts';
import { actorsWords } from '../../locale/actors/actors-words.ts';
import type { RelationFamily } from '../../locale/actors/words.ts';
import type { Locale } from '../../locale/locale.ts';
import type { LegendEntry } from '../../scene/scene.ts';
import {
  FAMILIES,
  FAMILY_OF,
  isDisputed,
  LOOKS,
  STATE_SIGNS,
  standingOf,
  type RelationStanding,
} from './signs.ts';

/** What a picture of relations shows. */
export interface ShownSigns {
  readonly families: readonly RelationFamily[];
  readonly standings: readonly RelationStanding[];
  readonly disputed: boolean;
}

/** The signs of all cells. */
export function signsIn({ groups }: Relatedness): ShownSigns {
  const cells = groups.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.cells));
  return {
    families: cells.flatMap(({ type, state }) => (state ? FAMILY_OF[type] : [])),
    standings: cells.flatMap(({ type, state }) => (state ? standingOf(type, state) : [])),
    disputed: cells.some(isDisputed),
  };
}

const STATES: readonly RelationState[] = ['holds', 'unsettled', 'ended', 'later'];

/** Names of what is on show and of nothing else: kinds of relations by shape, how they stand by surface, the two signs over them. */
export function relationLegend({ families, standings, disputed }: ShownSigns, locale: Locale): LegendEntry[] {
  const words = actorsWords(locale);
  return [
    ...FAMILIES.filter((one) => families.includes(one)).map((one) => ({
      label: sentenceCase(words.family[one]),
      ...LOOKS[one],
    })),
    ...STATES.filter((one) => standings.some(({ state }) => state === one)).map((one) => ({
      label: sentenceCase(words.state[one]),
      tone: 'muted' as const,
      sign: STATE_SIGNS[one],
    })),
    ...(standings.some(({ crossed }) => crossed) ? [{ label: `×: ${words.crossed}` }] : []),
    ...(disputed ? [{ label: `≠: ${words.contradicted}` }] : []),
  ];
}
