import { comparePeriods, parsePeriod } from '../value/period.ts';
import type { Observation } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';
import { amountOf, computed, sum } from './amount.ts';
import { answerOf } from './answer.ts';
import { OTHER } from './breakdown.ts';
import { derivedRow } from './derive.ts';
import { holdingsOf } from './all-holdings.ts';
import { producerOf } from './line.ts';
import { cellOf, daysOf, grouped, officialRows } from './official.ts';
import type { Row, Rows, TradeQuery } from './rows.ts';
import { withoutWholes } from './wholes.ts';

export interface ChangesQuery extends TradeQuery {
  /** How many of the largest changes stand by themselves; the others are summed. Absent: all of them. */
  readonly top?: number | undefined;
}

/** By what a change is divided. */
type Part = 'partner' | 'product' | 'flow';

/** The same at the first and the last period, each with a number. */
type Ends = readonly [before: Row, after: Row];

/** A rest smaller than this share of the levels is what adding fractions leaves. */
const NOTHING = 1e-9;

/** What all parts come to, as a producer gives it: trade with the world, in all goods, both ways. */
const WHOLES: Readonly<Record<Part, Partial<TradeQuery>>> = {
  partner: { partner: 'WLD' },
  product: { product: [] },
  flow: { flow: ['turnover'] },
};

const isEach = (part: Part, { partner, product }: TradeQuery): boolean =>
  part === 'flow' || (part === 'partner' ? (partner ?? '*') === '*' : Boolean(product?.includes('*')));

/** The question about the parts: products where several are asked for, else partners of whom there are several, else both flows. */
function partsOf(
  dataset: Dataset,
  asked: TradeQuery,
): readonly [part: Part, question: TradeQuery, rows: readonly Row[]] {
  const { product = [], partner = '*', flow } = asked;
  const one = { ...asked, flow: flow.slice(0, 1) };
  const rowsOf = (question: TradeQuery): readonly Row[] =>
    withoutWholes(dataset, officialRows(dataset, question), { ...question, product: ['*'], partner: '*' });
  if (product.length > 1 || product.includes('*')) return ['product', one, rowsOf(one)];
  const many = { ...one, partner };
  const rows = rowsOf(many);
  const partners = new Set(rows.map(({ observation }) => observation.partner));
  if (partners.size > 1) return ['partner', many, rows];
  const both: TradeQuery = { ...asked, flow: ['export', 'import'] };
  return ['flow', both, rowsOf(both)];
}

/** What is known at the first and the last period, of the producer who has most of it. */
function pairsOf(rows: readonly Row[]): readonly Ends[] {
  const known = rows.filter((row) => typeof amountOf(row) === 'number');
  const found = [...grouped(known, ({ observation }) => String(producerOf(observation))).values()].map(
    (own) => {
      const periods = own.map(({ period }) => period).sort(comparePeriods);
      const [first, last] = [daysOf(periods[0]!), daysOf(periods.at(-1)!)];
      const cells = [...grouped(own, (row) => cellOf(row, ['period'])).values()];
      return cells.flatMap((cell): Ends[] => {
        const at = (days: string): Row | undefined => cell.find(({ period }) => daysOf(period) === days);
        const [before, after] = [at(first), at(last)];
        return before && after && first !== last ? [[before, after]] : [];
      });
    },
  );
  return found.reduce((most, pairs) => (pairs.length > most.length ? pairs : most), []);
}

/** A level as the producer gives it, where each part is asked for and there is such a number; else the sum of the parts. */
function levelOf(dataset: Dataset, question: TradeQuery, part: Part, parts: readonly Row[]): Row {
  const about = parts[0]!;
  const key = (row: Row): string => cellOf(row, [part]);
  const given = isEach(part, question) ? officialRows(dataset, { ...question, ...WHOLES[part] }) : [];
  const whole = given.find((row) => key(row) === key(about) && typeof amountOf(row) === 'number');
  const { measure, unit, per } = about.observation;
  return (
    whole ??
    derivedRow({
      about,
      says: { measure, unit, per, [part]: undefined },
      kind: 'sum',
      formula: `sum of ${parts.length} ${part}s`,
      inputs: parts,
      amount: computed(parts.map(amountOf), sum),
    })
  );
}

/** What was added between two levels: a value of the time from one to the other. */
function changeRow(
  about: Row,
  from: Row,
  says: Partial<Observation>,
  inputs: readonly Row[],
  amount: number,
): Row {
  const period = `${from.period.text}/${about.period.text}`;
  const { measure, unit, per, valuation } = about.observation;
  const row = derivedRow({
    about,
    says: { measure, unit, per, valuation, period, periodKind: 'range', ...says },
    kind: `change-${from.period.text}`,
    formula: `${about.period.text} − ${from.period.text}`,
    inputs,
    amount: Number.isFinite(amount) ? amount : 'not-applicable',
  });
  return { ...row, period: parsePeriod(period) ?? about.period, line: undefined };
}

/** Each change, the largest by themselves, and what is left of the whole change. */
function stepsOf([first, last]: Ends, pairs: readonly Ends[], part: Part, top = Infinity): Row[] {
  const all = pairs
    .map(([before, after]) => ({ before, after, size: after.value! - before.value! }))
    .sort((a, b) => Math.abs(b.size) - Math.abs(a.size));
  // One that would be all the others is named instead.
  const shown = all.length <= top + 1 ? all : all.slice(0, top);
  const steps = shown.map(({ before, after, size }) => changeRow(after, before, {}, [after, before], size));
  const rest = last.value! - first.value! - sum(shown.map(({ size }) => size));
  const nothing = NOTHING * Math.max(Math.abs(last.value!), Math.abs(first.value!));
  if (!(Math.abs(rest) > nothing)) return steps;
  const says = { [part]: part === 'flow' ? undefined : OTHER };
  const inputs = [last, first, ...shown.flatMap(({ before, after }) => [after, before])];
  return [...steps, changeRow(all[0]!.after, all[0]!.before, says, inputs, rest)];
}

/**
 * What changed between the first and the last period asked for, as rows in the order in which it is told: the level before, what each part
 * added or lost, what all others did, the level after. Parts are products where several are asked for, else partners, of the first flow
 * asked; else exports and imports. Only official figures of one producer are compared, the one with most parts at both ends; a part that
 * is not known at both is one of the others. Claims and targets are notes.
 */
export function changes(dataset: Dataset, asked: ChangesQuery): Rows {
  const [part, question, found] = partsOf(dataset, asked);
  const pairs = pairsOf(found);
  const { asked: recordsFor, find } = holdingsOf(dataset);
  const [first, last] = ([0, 1] as const).map((end) =>
    pairs.length
      ? levelOf(
          dataset,
          question,
          part,
          pairs.map((pair) => pair[end]),
        )
      : undefined,
  );
  const told = first?.value != null && last?.value != null;
  const rows = told ? [first, ...stepsOf([first, last], pairs, part, asked.top), last] : [];
  const beside = recordsFor(question).filter(({ nature }) => nature !== 'statistic' && nature !== 'derived');
  return { unit: first?.observation.unit ?? '', ...answerOf(dataset, question, find, rows, beside) };
}
