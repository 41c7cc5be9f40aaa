import type { Dataset } from '../../schema/dataset.ts';
import { amountOf, computed, sum } from './amount.ts';
import { answerOf } from './answer.ts';
import { derivedRow } from './derive.ts';
import type { Across } from './family.ts';
import type { Find } from './holdings.ts';
import { mayNest } from './nested-codes.ts';
import { cellOf, grouped, settled } from './official.ts';
import { OTHER } from './other.ts';
import { inOrder } from './rows-of.ts';
import type { Row, Rows, TradeQuery } from './rows.ts';
import { sizeOf } from './size.ts';
import { recounts, withoutWholes } from './wholes.ts';

/** A question whose answer is taken apart by partner or product. */
export interface Breakdown extends TradeQuery {
  readonly across: Across;
  /** How many of the largest stand by themselves, over all periods asked for; the others are summed. Absent: all of them. */
  readonly top?: number | undefined;
}

/** The parts in what was answered, the largest by themselves and the others summed. */
export function breakdownOf(dataset: Dataset, find: Find, answer: Rows, asked: Breakdown): Rows {
  const all = withoutWholes(dataset, answer.rows, asked);
  const { shown, summed, claimed } = divided(dataset, all, asked);
  const cells = grouped(summed, (row) => cellOf(row, [asked.across]));
  const others = [...cells.values()].map((rows) => othersRow(dataset, rows, asked.across));
  const noted = answer.notes.flatMap(({ record }) => ('value' in record ? [record] : []));
  const foreign = [...claimed.map(({ observation }) => observation), ...noted];
  const rows = inOrder([...shown, ...others], asked);
  return { unit: answer.unit, ...answerOf(dataset, asked, find, rows, foreign) };
}

interface Divided {
  readonly shown: readonly Row[];
  /** Official figures of what is not among the largest. */
  readonly summed: readonly Row[];
  /** What else is said of it. */
  readonly claimed: readonly Row[];
}

/** What is asked for by name and counts others of the rows too (a union beside its members) stands by itself: it is summed with nobody. */
function divided(dataset: Dataset, rows: readonly Row[], { across, top }: Breakdown): Divided {
  // An attribute gives its number as text.
  const most = parseFloat(String(top));
  const isRecounted = recounts(dataset, rows, across);
  const isOfficial = ({ line }: Row): boolean => line !== undefined;
  const parts = rows.filter((row) => isOfficial(row) && !isRecounted(row));
  const sizes = [...grouped(parts, (row) => row.observation[across] ?? '')].map(
    ([id, all]) => [id, sizeOf(all)] as const,
  );
  if (!(sizes.length > most + 1)) return { shown: rows, summed: [], claimed: [] };
  const sorted = sizes.sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
  const largest = new Set(sorted.slice(0, most).map(([id]) => id));
  const isLarge = (row: Row): boolean => largest.has(row.observation[across] ?? '') || isRecounted(row);
  const rest = rows.filter((row) => !isLarge(row));
  return {
    shown: rows.filter(isLarge),
    summed: rest.filter(isOfficial),
    claimed: rest.filter((row) => !isOfficial(row)),
  };
}

/** The sum of what is not among the largest; of several editions of one figure that which counts. None where one code may lie in another. */
function othersRow(dataset: Dataset, all: readonly Row[], across: Across): Row {
  const rows = [...grouped(all, (row) => cellOf(row)).values()].map(settled);
  const about = rows[0]!;
  const { measure, unit, per, valuation } = about.observation;
  return derivedRow({
    about,
    says: { measure, unit, per, valuation, [across]: OTHER },
    formula: `sum of ${rows.length} ${across}s`,
    inputs: rows,
    amount: mayNest(rows, dataset) ? 'unknown' : computed(rows.map(amountOf), sum),
  });
}
