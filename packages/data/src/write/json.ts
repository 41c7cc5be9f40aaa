import type { Dataset } from '../schema/dataset.ts';
import { LISTS } from '../schema/merge.ts';

/**
 * A dataset as JSON text, a record on a line, so that a change of one fact is a change of one line. Columns of a series are lists; what
 * is no number is null. Lists without records are left out, which means the same. `readJson` gives the dataset back.
 */
export function writeJson(dataset: Dataset): string {
  const head = Object.entries(dataset).filter(([key]) => !(LISTS as readonly string[]).includes(key));
  const fields = head.flatMap(([key, value]) => (value === undefined ? [] : `${text(key)}:${text(value)}`));
  const lists = LISTS.filter((list) => dataset[list].length > 0).map(
    (list) => `${text(list)}:[\n${dataset[list].map(text).join(',\n')}\n]`,
  );
  return `{\n${[...fields, ...lists].join(',\n')}\n}\n`;
}

function text(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    ArrayBuffer.isView(part) ? [...(part as Float64Array)] : part,
  );
}
