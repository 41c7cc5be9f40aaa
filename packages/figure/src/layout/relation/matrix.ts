import type { Relatedness, RelationPair } from '@keruen/data';
import { describeRelatedness, speakCell, typesIn } from '../../describe/relatedness.ts';
import { speakToward } from '../../describe/toward.ts';
import { nameOf } from '../../describe/name.ts';
import { sentenceCase } from '../../describe/phrase.ts';
import { SIZE } from '../../label/sizes.ts';
import { shorten } from '../../label/shorten.ts';
import { actorsWords } from '../../locale/actors/actors-words.ts';
import type { Mark, TextMark } from '../../scene/mark.ts';
import { rule } from '../../scene/rule.ts';
import type { Scene, Stop } from '../../scene/scene.ts';
import { soundWidth } from '../empty-scene.ts';
import type { Layout, Medium } from '../layout.ts';
import { relationLegend, signsIn } from './legend.ts';
import { relationList } from './list.ts';
import { noRelations } from './none.ts';
import { BEHIND, FAMILY_OF, isDisputed, relationSign, SIGN, standingOf } from './signs.ts';

/** Heights of a row and of a heading, and of a line of a column's head; px. */
const ROW = 24;
const HEADING = 32;

/** A column is at least and at most this wide, so that a sign and “≠” stand apart from the next; px. */
const COLUMN = { least: 32, most: 64 };

/** Names of rows take at most this share of the width, and stand so far from their columns, px. */
const NAMES = 0.36;
const GAP = 12;

/** Where columns lie: the middle of the first, their distance, and the width of the names before them; px. */
interface Grid {
  readonly names: number;
  readonly first: number;
  readonly step: number;
  readonly heads: readonly string[];
}

/** Undefined where columns would be too narrow for their signs: then relations are a list. */
function gridOf(
  { groups, types }: Relatedness,
  width: number,
  { locale, measure }: Medium,
): Grid | undefined {
  const words = actorsWords(locale).predicate;
  const heads = types.map((type) => words[type]);
  const rows = groups.flatMap(({ pairs }) => pairs.map(({ from }) => nameOf(from.names, locale)));
  const names = Math.min(width * NAMES, Math.max(...rows.map((name) => measure(name, SIZE.label))));
  // A head reaches from the middle of its column over those behind it: the last need room beyond the grid.
  const widths = heads.map((head) => measure(head, SIZE.label));
  const room = width - names - GAP;
  const step = Math.min(
    COLUMN.most,
    room / (heads.length + 0.5),
    ...widths.map((one, i) => (room - one - 8) / (i + 0.5)),
  );
  return step < COLUMN.least ? undefined : { names, first: names + GAP + step / 2, step, heads };
}

const text = (x: number, y: number, words: string, more: Partial<TextMark> = {}): TextMark => ({
  kind: 'text',
  x,
  y,
  text: words,
  size: SIZE.label,
  anchor: 'start',
  tone: 'ink',
  ...more,
});

/** Heads stand as stairs: each on a line of its own from its column on, with a rule down to the grid, so that none need be turned. */
function stairs({ heads, first, step }: Grid, bottom: number): Mark[] {
  return heads.flatMap((head, i) => {
    const x = Math.round(first + i * step);
    const y = (i + 1) * SIZE.line;
    return [rule(x, y - 8, x, bottom, 'grid'), text(x + 4, y - 3, head, { tone: 'muted' })];
  });
}

/** A small tick where nothing is recorded: a gap has a sign too. */
const tick = (x: number, y: number): Mark => rule(x - 3, y, x + 3, y, 'axis');

interface Drawn {
  readonly marks: readonly Mark[];
  readonly stops: readonly Stop[];
}

function rowOf(pair: RelationPair, y: number, grid: Grid, told: Relatedness, medium: Medium): Drawn {
  const { locale, measure } = medium;
  const marks: Mark[] = [];
  const stops: Stop[] = [];
  const widthOf = (words: string): number => measure(words, SIZE.label);
  marks.push(text(0, y + 4, shorten(nameOf(pair.from.names, locale), grid.names, widthOf)));
  pair.cells.forEach((cell, i) => {
    const x = Math.round(grid.first + i * grid.step);
    const [head] = cell.accounts;
    if (!head || !cell.state) return marks.push(tick(x, y));
    const subject = `relation:${head.relation.id}` as const;
    const standing = standingOf(cell.type, cell.state);
    marks.push(...relationSign([x, y], FAMILY_OF[cell.type], standing, isDisputed(cell), subject));
    const width = isDisputed(cell) ? BEHIND + 2 * SIGN + 8 : ROW;
    const label = speakCell(cell, pair, told, locale);
    stops.push({ subject, label, x: x - 12, y: y - 12, width, height: ROW, group: pair.to.id });
    return undefined;
  });
  return { marks, stops };
}

/** Who does what towards whom: a row for each pair under a heading for the other, a column for each kind of relation, a list where columns have no room. */
export const relationMatrix: Layout<Relatedness> = (told, box, medium) => {
  const { locale, measure } = medium;
  const description = describeRelatedness(told, locale);
  if (!told.groups.length) return noRelations(told, box, medium);
  const width = soundWidth(box);
  const grid = gridOf(told, width, medium);
  if (!grid) return relationList(told, box, medium);
  const marks: Mark[] = [];
  const stops: Stop[] = [];
  const top = grid.heads.length * SIZE.line;
  let y = top;
  for (const group of told.groups) {
    const { to, pairs } = group;
    const head = sentenceCase(speakToward(to, typesIn(group), locale));
    const widthOf = (words: string): number => measure(words, SIZE.period, 600);
    const cut = shorten(head, width, widthOf);
    marks.push(
      text(0, y + 22, cut, { size: SIZE.period, weight: 600, halo: true, subject: `actor:${to.id}` }),
    );
    y += HEADING;
    for (const pair of pairs) {
      const row = rowOf(pair, y + ROW / 2, grid, told, medium);
      marks.push(rule(0, y + ROW, width, y + ROW, 'grid'), ...row.marks);
      stops.push(...row.stops);
      y += ROW;
    }
  }
  const height = y + 4;
  return {
    width,
    height,
    marks: [...stairs(grid, y), ...marks],
    stops,
    legend: relationLegend(signsIn(told), locale),
    description,
  } satisfies Scene;
};
