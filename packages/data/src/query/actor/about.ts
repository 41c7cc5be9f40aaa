import type { Claim, Observation } from '../../schema/claim.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { Measure } from '../../schema/vocabulary.ts';
import { comparePeriods, parsePeriod } from '../../value/period.ts';
import { latest, pick, sourcesOf } from '../record/cited.ts';
import { listed } from '../record/listed.ts';
import { noteOf } from '../trade/notes.ts';
import type { Rows } from '../trade/rows.ts';
import { validOn } from '../date/validity.ts';

/** Measures in their order, and in each the latest period first; what has no period comes last. */
function inOrder(measures: readonly Measure[]): (a: Observation, b: Observation) => number {
  return (a, b) => measures.indexOf(a.measure) - measures.indexOf(b.measure) || latestFirst(a, b);
}

function latestFirst(a: Claim, b: Claim): number {
  const [one, other] = [parsePeriod(a.period ?? ''), parsePeriod(b.period ?? '')];
  return one && other ? comparePeriods(other, one) : Number(!one) - Number(!other);
}

/**
 * What is published about corridors, legs and places, by Subject (`leg:aktau-alat`): every number and then every statement as a note, with the names of who
 * asserts it and its sources. Those that contradict each other are all there.
 */
export function about(dataset: Dataset, subjects: readonly string[], asOf?: string): Rows {
  const isAbout = (one: Claim): boolean =>
    one.about !== undefined && listed(subjects).includes(one.about) && validOn(one, asOf);
  const found = dataset.observations.filter(isAbout);
  const said = dataset.statements.filter(isAbout);
  const measures = [...new Set(found.map(({ measure }) => measure))];
  const sources = sourcesOf(dataset, [...found, ...said]);
  return {
    query: { measure: measures[0] ?? 'freight', flow: [], asOf },
    unit: '',
    rows: [],
    notes: [...[...found].sort(inOrder(measures)), ...[...said].sort(latestFirst)].map((one) => noteOf(one)),
    sources,
    dataAsOf: latest(sources.map(({ date }) => date)),
    actors: dataset.actors,
    products: pick(
      dataset.products,
      found.flatMap(({ product }) => product ?? []),
    ),
  };
}
