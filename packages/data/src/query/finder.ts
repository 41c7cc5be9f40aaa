import type { Observation, Statement } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Series } from '../schema/series.ts';
import { idAt } from '../series/id-at.ts';
import { lengthOf, observationAt } from '../series/observation-at.ts';

/** The record of an id, be it a record of its own or a row of a series. */
export type Find = (id: string) => Observation | Statement | undefined;

/** Rows of a series by id, counted from 0; made when first asked for. */
const indexes = new WeakMap<Series, Map<string, number>>();

function rowOf(series: Series, id: string): number | undefined {
  let index = indexes.get(series);
  if (!index) {
    indexes.set(series, (index = new Map()));
    for (let row = lengthOf(series); row--;) index.set(idAt(series, row), row);
  }
  return index.get(id);
}

/** Looks up observations and statements of a dataset; its series are indexed only where no record has the id. */
export function finder({ observations, statements, series }: Dataset): Find {
  const records = new Map([...observations, ...statements].map((record) => [record.id, record]));
  return (id) => {
    const rows = (one: Series): readonly Observation[] => {
      const row = rowOf(one, id);
      return row === undefined ? [] : [observationAt(one, row)];
    };
    return records.get(id) ?? series.flatMap(rows)[0];
  };
}
