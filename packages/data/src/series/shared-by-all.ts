import type { SeriesFields } from '../schema/series.ts';

type Field = keyof SeriesFields;

/** Takes the fields that the exceptions of all rows say alike out of them: these are shared. */
export function sharedByAll(exceptions: Map<number, SeriesFields>, rows: number): SeriesFields {
  const first = exceptions.get(0);
  if (!first || exceptions.size < rows) return {};
  const alike = (Object.keys(first) as Field[]).filter((field) => {
    for (const each of exceptions.values()) if (each[field] !== first[field]) return false;
    return true;
  });
  if (alike.length === 0) return {};
  for (const [row, fields] of exceptions) {
    const left = Object.entries(fields).filter(([field]) => !alike.includes(field as Field));
    if (left.length > 0) exceptions.set(row, Object.fromEntries(left));
    else exceptions.delete(row);
  }
  return Object.fromEntries(alike.map((field) => [field, first[field]]));
}
