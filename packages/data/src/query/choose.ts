import type { Observation } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Series, WordColumn } from '../schema/series.ts';
import { lengthOf, observationAt } from '../series/observation-at.ts';

/** A field that a question restricts, with what it asks of the word; a record that lacks the field has none. */
export type Test = readonly [
  field: WordColumn & keyof Observation,
  passes: (word: string | undefined) => boolean,
];

/** The observations that pass every test, records first, then the rows of series. */
export function choose({ observations, series }: Dataset, tests: readonly Test[]): readonly Observation[] {
  const passes = (one: Observation): boolean => tests.every(([field, test]) => test(one[field] as string));
  return [...observations, ...series.flatMap((one) => likely(one, tests))].filter(passes);
}

/**
 * The rows of a series whose words pass, and those that say something of their own. A word is judged once, so a row costs
 * as many array reads as there are tests.
 */
function likely(series: Series, tests: readonly Test[]): readonly Observation[] {
  const columns = tests.map(([field, test]) => {
    const { words = [], codes = [] } = series.words[field] ?? {};
    const judge = (word?: string): boolean => test(word || (series.shared[field] as string));
    return { codes, passed: words.map(judge), bare: judge() };
  });
  const found: Observation[] = [];
  for (let row = 0; row < lengthOf(series); row++) {
    const pass = columns.every(({ codes, passed, bare }) => passed[codes[row]!] ?? bare);
    if (pass || series.exceptions?.[row]) found.push(observationAt(series, row));
  }
  return found;
}
