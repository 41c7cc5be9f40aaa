import type { RowFields, Series } from '../schema/series.ts';
import { idAt } from '../series/id-at.ts';
import type { Linked } from './links.ts';
import type { Known } from './placed.ts';
import type { Draft } from './series.ts';

type Changing<T> = { -readonly [Field in keyof T]: T[Field] };

/**
 * The series with rows that can be used and have ids of their own; undefined where there are none. Rows that name records,
 * or that records name, are put among what is linked.
 */
export function numbered(
  { path, series, bad, told }: Draft,
  known: Known,
  named: ReadonlySet<string>,
  linked: Linked[],
): Series | undefined {
  const ids = known.of('assertion');
  const found: number[] = [];
  for (let row = 0; row < bad.length; row++) {
    if (bad[row]) continue;
    const id = idAt(series, row);
    const own = series.exceptions?.[row];
    bad[row] = !id || ids.has(id) ? 1 : 0;
    if (bad[row]) told.tell('duplicate-id', `${path}.row[${row}]`, 'an id of its own', id);
    else ids.set(id, undefined);
    if (named.has(id) || own?.conflictsWith || own?.related) found.push(row);
  }
  const places = bad.includes(1) ? placesAmong(bad) : undefined;
  const kept = { ...(places ? sifted(series, bad, places) : series) };
  for (const old of found)
    if (!bad[old]) linked.push(linkedRow(series, kept, path, old, places?.[old] ?? old));
  return kept.numbers.value.length > 0 ? kept : undefined;
}

/** For each row its number among those that are kept. */
function placesAmong(bad: Uint8Array): Uint32Array {
  const places = new Uint32Array(bad.length);
  let next = 0;
  for (let row = 0; row < bad.length; row++) places[row] = bad[row] ? next : next++;
  return places;
}

/** The rows that are not bad. Where ids count rows, each keeps the one it had. */
function sifted(series: Series, bad: Uint8Array, places: Uint32Array): Series {
  const sift = (list: ArrayLike<unknown>): Float64Array =>
    (list as Float64Array).filter((_, row) => !bad[row]);
  const numbers = Object.entries(series.numbers).map(([name, list]) => [name, sift(list!)]);
  const words = Object.entries(series.words).map(([name, column]) => [
    name,
    { ...column, codes: sift(column!.codes) },
  ]);
  const exceptions = Object.entries(series.exceptions ?? {})
    .filter(([row]) => !bad[Number(row)])
    .map(([row, fields]) => [places[Number(row)], fields]);
  return {
    ...series,
    words: Object.fromEntries(words),
    numbers: Object.fromEntries(numbers),
    ...(series.exceptions ? { exceptions: Object.fromEntries(exceptions) } : {}),
    ...(series.key && !series.ids
      ? {}
      : { ids: [...bad.keys()].filter((row) => !bad[row]).map((row) => idAt(series, row)) }),
  };
}

function linkedRow(series: Series, kept: Changing<Series>, path: string, old: number, row: number): Linked {
  return {
    id: idAt(series, old),
    path: `${path}.row[${old}]`,
    links: series.exceptions?.[old] ?? {},
    put: (kind, ids) => {
      const exceptions = (kept.exceptions ??= {}) as Record<string, RowFields>;
      exceptions[row] = { ...exceptions[row], [kind]: ids };
    },
  };
}
