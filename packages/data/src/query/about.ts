import type { Observation } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Measure } from '../schema/vocabulary.ts';
import { comparePeriods, parsePeriod } from '../value/period.ts';
import { latest, pick, sourcesOf } from './cited.ts';
import { noteOf } from './notes.ts';
import type { Rows } from './rows.ts';
import { validOn } from './validity.ts';

/** Measures in their order, and in each the latest period first; what has no period comes last. */
function inOrder(measures: readonly Measure[]): (a: Observation, b: Observation) => number {
  return (a, b) => {
    const [one, other] = [parsePeriod(a.period ?? ''), parsePeriod(b.period ?? '')];
    const order = measures.indexOf(a.measure) - measures.indexOf(b.measure);
    return order || (one && other ? comparePeriods(other, one) : Number(!one) - Number(!other));
  };
}

/**
 * What is published about corridors, legs and places, by Subject (`leg:aktau-alat`): every number as a note, with the names of who asserts it and its
 * sources. Numbers that contradict each other are all there.
 */
export function about(dataset: Dataset, subjects: readonly string[], asOf?: string): Rows {
  const found = dataset.observations.filter(
    (one) => one.about !== undefined && subjects.includes(one.about) && validOn(one, asOf),
  );
  const measures = [...new Set(found.map(({ measure }) => measure))];
  const sources = sourcesOf(dataset, found);
  return {
    query: { measure: measures[0] ?? 'freight', flow: [], asOf },
    unit: '',
    rows: [],
    notes: [...found].sort(inOrder(measures)).map((one) => noteOf(one)),
    sources,
    dataAsOf: latest(sources.map(({ date }) => date)),
    actors: dataset.actors,
    products: pick(
      dataset.products,
      found.flatMap(({ product }) => product ?? []),
    ),
  };
}
