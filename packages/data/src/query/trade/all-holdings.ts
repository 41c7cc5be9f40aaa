import type { Observation } from '../../schema/claim.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { Series, WordColumn } from '../../schema/series.ts';
import { idAt } from '../../series/id-at.ts';
import { lengthOf, observationAt } from '../../series/observation-at.ts';
import { isAsked, isAskedActor, isAskedFlow, isAskedProduct, isInWindow } from './asked.ts';
import { recordsOf, type Holdings } from './holdings.ts';
import type { TradeQuery } from './rows.ts';

/** A field that is restricted, with what is asked of its word; a record that lacks the field has none. */
export type Test = readonly [
  field: WordColumn & keyof Observation,
  passes: (word: string | undefined) => boolean,
];

/** Records and the rows of series alike. */
export interface AllHoldings extends Holdings {
  /** The observations that pass every test, records first. */
  readonly choose: (tests: readonly Test[]) => readonly Observation[];
}

/** The records of a dataset, then the rows of its series. These are indexed by id only where no record has one that is looked for. */
export function holdingsOf(dataset: Dataset): AllHoldings {
  const { observations, series } = dataset;
  const records = recordsOf(dataset);
  const rows = (tests: readonly Test[]): readonly Observation[] =>
    series.flatMap((one) => rowsThatMayPass(one, tests));
  return {
    asked: (question) => [
      ...records.asked(question),
      ...rows(testsOf(question)).filter((one) => isAsked(one, question)),
    ],
    find: (id, against) => records.find(id, against) ?? series.flatMap((one) => rowOf(one, id))[0],
    choose: (tests) => [...observations, ...rows(tests)].filter((one) => passes(one, tests)),
  };
}

function passes(observation: Observation, tests: readonly Test[]): boolean {
  return tests.every(([field, test]) => test(observation[field] as string));
}

/** What a question asks of single words. */
function testsOf({ measure, reporter, partner, flow, product, period }: TradeQuery): readonly Test[] {
  return [
    ['measure', (word) => word === measure],
    ['reporter', (word) => isAskedActor(word, reporter)],
    ['partner', (word) => isAskedActor(word, partner)],
    ['flow', (word) => isAskedFlow(word, flow)],
    ['product', (word) => isAskedProduct(word, product)],
    ['period', (word) => isInWindow(word, period)],
  ];
}

/**
 * The rows of a series whose words pass, and those that say something of their own. A word is judged once, so a row costs
 * as many array reads as there are tests.
 */
function rowsThatMayPass(series: Series, tests: readonly Test[]): readonly Observation[] {
  const found: Observation[] = [];
  const columns = [];
  for (const [field, test] of tests) {
    const { words = [], codes = [] } = series.words[field] ?? {};
    const judge = (word?: string): boolean => test(word || (series.shared[field] as string));
    const bare = judge();
    const passed = words.map(judge);
    // Most series are about somebody or something else.
    if (!series.exceptions && !bare && !passed.includes(true)) return found;
    columns.push({ codes, passed, bare });
  }
  for (let row = 0; row < lengthOf(series); row++) {
    const pass = columns.every(({ codes, passed, bare }) => passed[codes[row]!] ?? bare);
    if (pass || series.exceptions?.[row]) found.push(observationAt(series, row));
  }
  return found;
}

/** Rows of a series by id, counted from 0; made when first asked for. */
const indexes = new WeakMap<Series, Map<string, number>>();

function rowOf(series: Series, id: string): readonly Observation[] {
  let index = indexes.get(series);
  if (!index) {
    indexes.set(series, (index = new Map()));
    // From the last to the first: of two rows of one id the first counts.
    for (let row = lengthOf(series); row--;) index.set(idAt(series, row), row);
  }
  const row = index.get(id);
  return row === undefined ? [] : [observationAt(series, row)];
}
