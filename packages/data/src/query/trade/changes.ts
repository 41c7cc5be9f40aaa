import { comparePeriods, parsePeriod } from '../../value/period.ts';
import { spanText } from '../../value/span.ts';
import type { Observation } from '../../schema/claim.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { Flow } from '../../schema/vocabulary.ts';
import { sum } from './amount.ts';
import { sourcesOf } from '../record/cited.ts';
import {
  isOfficial,
  pairsOf,
  partsIn,
  producerOf,
  type DividedBy,
  type Ends,
  type Official,
} from './change-parts.ts';
import { withBreaks } from './crossed.ts';
import { toldLater } from './heritage.ts';
import { kindOf } from './line.ts';
import { isSumId, SUM } from '../../value/sum.ts';
import { listed } from '../record/listed.ts';
import { madeRow } from './made-row.ts';
import { OTHER } from './other.ts';
import { queryAll } from './query.ts';
import type { Note, Row, Rows, TradeQuery } from './rows.ts';
import { WORLD } from '../../value/world.ts';

/** What changed between the first and the last period of a window, and which parts of it changed most. */
export interface ChangesQuery extends TradeQuery {
  /** How many of the largest changes stand by themselves; the others are summed. Absent: all of them. */
  readonly top?: number | undefined;
}

/** A rest smaller than this share of the levels is what adding fractions leaves. */
const NOTHING = 1e-9;

/** Several products asked for are the parts, else several partners, else the flows. */
function acrossOf({ product, partner }: TradeQuery): DividedBy {
  const products = listed(product);
  if (products.length > 1 || products.includes('*')) return 'product';
  return /[* ]/.test(partner ?? '*') ? 'partner' : 'flow';
}

/** Turnover is changed by exports and imports, any other flow by itself. */
const flowsIn = ({ flow }: TradeQuery): readonly Flow[] =>
  flow.includes('turnover') ? ['export', 'import'] : flow;

/** What all parts come to, as the producer gives it: trade with the world, in all goods, both ways; of a flow alone, that flow. */
function wholeOf(across: DividedBy, asked: TradeQuery): Partial<TradeQuery> {
  if (across === 'partner') return { partner: WORLD };
  if (across === 'product') return { product: [] };
  if (across === 'reporter') return { reporter: SUM };
  const flows = flowsIn(asked);
  return { flow: flows.length === 1 ? flows : ['turnover'] };
}

const idOf = ({ observation }: Row, kind: string, period: string, part?: string): string => {
  const { reporter, partner, flow, product } = observation;
  return [reporter, part ?? [partner, product].filter(Boolean).join('-'), flow, kind, period]
    .filter(Boolean)
    .join('-');
};

/** The levels at both ends as the producer gives them, where all parts are asked for. */
function givenLevels(
  dataset: Dataset,
  asked: TradeQuery,
  across: DividedBy,
  [before, after]: Ends<Official>,
): Ends<Row> | undefined {
  const all =
    across === 'partner'
      ? !`${asked.partner}`.includes(' ')
      : across === 'flow' || listed(asked.product ?? '*').includes('*');
  const given = all ? queryAll(dataset, { ...asked, ...wholeOf(across, asked) }).rows.filter(isOfficial) : [];
  const whole = (row: Row): Row | undefined =>
    given.find(
      (one) =>
        one.period.text === row.period.text &&
        producerOf(one) === producerOf(row) &&
        one.observation.unit === row.observation.unit,
    );
  const [first, last] = [whole(before), whole(after)];
  return first && last && [first, last];
}

/** The sums of the parts that are known at both ends; of one alone its own figures. */
function summedLevels(across: DividedBy, pairs: readonly Ends<Official>[]): Ends<Row> | undefined {
  const [before, after] = pairs[0]!;
  if (pairs.length === 1) return [before, after];
  const [begun] = derivedSum(
    before,
    pairs.map(([row]) => row),
    across,
  );
  const [ended] = derivedSum(
    after,
    pairs.map(([, row]) => row),
    across,
  );
  return begun && ended && [begun, ended];
}

/**
 * Parts that are in no sum, though official: bounds, ranges and missing numbers before the first and after the last period; at these, where the
 * whole is not given either, whatever is not known at both.
 */
function uncounted(
  rows: readonly Row[],
  across: DividedBy,
  pairs: readonly Ends<Official>[],
  given: boolean,
): readonly Row[] {
  const counted = pairs.flat();
  const [first, last] = pairs[0]!;
  const most = given ? -1 : 0;
  const wholes: readonly (string | undefined)[] = [undefined, WORLD, 'turnover', 'balance'];
  return rows.filter(
    (row) =>
      row.line !== undefined &&
      (comparePeriods(row.period, first.period) <= most || comparePeriods(last.period, row.period) <= most) &&
      producerOf(row) === producerOf(first) &&
      kindOf(row.observation) === kindOf(first.observation) &&
      !wholes.includes(row.observation[across]) &&
      !isSumId(row.observation[across]) &&
      !counted.some(({ observation }) => observation.id === row.observation.id),
  );
}

/** A row computed from others; none where it is no number, or its period none. */
function derived(
  about: Row,
  says: Partial<Observation> & Record<'id' | 'period' | 'formula', string>,
  value: number,
  inputs: readonly Row[],
  line?: string,
): Row[] {
  const { reporter, partner, flow, product, measure, unit, per, valuation } = about.observation;
  const period = parsePeriod(says.period);
  const told = { reporter, partner, flow, product, measure, unit, per, valuation, ...says };
  return period && Number.isFinite(value) ? [madeRow(told, inputs, value, period, line)] : [];
}

function derivedSum(about: Official, rows: readonly Official[], across: DividedBy): Row[] {
  const period = about.period.text;
  const id = idOf(about, 'sum', period, across);
  const says = { id, period, [across]: undefined, formula: `sum of ${rows.length} ${across}s` };
  const value = sum(rows.map((row) => row.value));
  return derived(about, says, value, rows, `sum ${across} ${producerOf(about)}`);
}

/** Each change among the rows that were found, the largest by themselves, and what is left of the whole change. */
function stepsOf(
  [first, last]: Ends<Row>,
  pairs: readonly Ends<Official>[],
  across: DividedBy,
  top: number | undefined,
  found: readonly Row[],
): Row[] {
  const period = spanText(first.period.text, last.period.text);
  const formula = `${last.period.text} − ${first.period.text}`;
  const says = { period, periodKind: 'range', formula } as const;
  const all = pairs
    .map(([before, after]) => ({ before, after, value: after.value - before.value }))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  // One that would be all the others is named instead.
  const most = parseFloat(String(top));
  const shown = all.length > most + 1 ? all.slice(0, most) : all;
  const steps = shown.flatMap(({ before, after, value }) =>
    derived(after, { ...says, id: idOf(after, 'change', period) }, value, [after, before]).map((row) => {
      const between = found.filter(({ line }) => line === after.line);
      return withBreaks(row, [after, before], between);
    }),
  );
  const rest = last.value! - first.value! - sum(shown.map(({ value }) => value));
  if (Math.abs(rest) <= NOTHING * Math.max(Math.abs(last.value!), Math.abs(first.value!))) return steps;
  const about = all[0]!.after;
  const others = {
    ...says,
    id: idOf(about, 'change', period, OTHER),
    [across]: across === 'flow' ? undefined : OTHER,
  };
  const inputs = [last, first, ...shown.flatMap(({ before, after }) => [after, before])];
  const left = derived(about, others, rest, inputs);
  return [...steps, ...left.map((row) => withBreaks(row, inputs, []))];
}

/** A record that is no step, told beside them. */
const noteOf = ({ observation, value }: Row): Note => ({
  record: observation,
  value,
  contradicts: [],
  concerns: [],
});

/**
 * What changed between the first and the last period asked for, as rows in the order in which it is told: the level before, what each part
 * added or lost, what all others did, the level after. Parts are products where several are asked for, else partners, of the first flow
 * asked; else the flows, of turnover exports and imports: also where no partner is asked for and no number names one, as in a plain table, and those whom its rows name. Only official figures of one producer are compared, the one with most parts at both ends; a part that is not
 * known at both is one of the others where the producer gives the whole, else a note. Claims and targets become notes, and so does a group of states asked for beside others: it may hold them.
 */
export function changes(dataset: Dataset, question: ChangesQuery): Rows {
  const asked = { ...question, flow: listed(question?.flow) };
  const across = acrossOf(asked);
  const found = changesAcross(across, dataset, asked);
  const nobody = across === 'partner' && asked.partner === undefined && !found.rows.length;
  if (!nobody) return found;
  const flows = changesAcross('flow', dataset, asked);
  // A plain table calls its parts by names: whoever these are, they report.
  const isNamed =
    asked.reporter === undefined &&
    asked.measure !== 'trade-ratio' &&
    dataset.observations.some(({ reporter }) => reporter);
  return isNamed ? changesAcross('reporter', dataset, asked) : flows;
}

function changesAcross(across: DividedBy, dataset: Dataset, asked: ChangesQuery): Rows {
  const question: TradeQuery = across === 'flow' ? asked : { ...asked, flow: asked.flow.slice(0, 1) };
  const answer = queryAll(dataset, across === 'flow' ? { ...asked, flow: flowsIn(asked) } : question);
  const { counted, recounted } = partsIn(answer.rows, across, dataset, asked);
  const pairs = pairsOf(counted);
  const given = pairs[0] && givenLevels(dataset, question, across, pairs[0]);
  const levels = given ?? (pairs.length ? summedLevels(across, pairs) : undefined);
  const steps = levels
    ? [levels[0], ...stepsOf(levels, pairs, across, asked.top, answer.rows), levels[1]]
    : [];
  const rows = steps.map((row) => toldLater(row, asked));
  const left = levels ? uncounted(answer.rows, across, pairs, given !== undefined) : [];
  const apart = answer.rows.filter(({ line }) => line === undefined);
  const told = [...new Set([...recounted, ...left, ...apart])].map(noteOf);
  const notes = [...answer.notes, ...told];
  const records = [...rows.map(({ observation }) => observation), ...notes.map(({ record }) => record)];
  return { ...answer, query: question, rows, notes, sources: sourcesOf(dataset, records) };
}
