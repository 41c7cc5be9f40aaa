import { CubeRows } from '../cube/cube-rows.ts';
import type { IssueList } from '../report/issue-list.ts';
import { tellNear } from '../json-text/near.ts';
import { listOf, objectOf, textOf } from '../json-text/shape.ts';
import { refused } from '../report/result.ts';
import type { ReadOptions, ReadResult } from '../report/result.ts';
import { documentSource } from '../report/source-list.ts';
import { StatDataset } from './dataset.ts';

/** What such a document is, in words. */
export const DATASET =
  'JSON-stat 2: an object of class `dataset` with `id`, `size`, `dimension` and `value`, or a collection that holds such';

/** Whether a value of JSON is such a document. */
export function isJsonStat(found: unknown): boolean {
  const { class: kind, version, id, size, dimension } = objectOf(found);
  return (
    kind === 'dataset' ||
    kind === 'collection' ||
    (textOf(version).startsWith('2') && Array.isArray(id) && Array.isArray(size) && dimension !== undefined)
  );
}

/** What a document says that was parsed already. */
export function statDocument(found: unknown, options: ReadOptions, issues: IssueList): ReadResult {
  if (!isJsonStat(found)) {
    tellNear(found, issues);
    return { issues: [...issues.list(), ...refused('not-json-stat', DATASET, found).issues] };
  }
  const given = objectOf(found);
  const { label, source, updated, href, link } = given;
  const date = /^\d{4}-\d\d-\d\d/.exec(textOf(updated))?.[0];
  const document = documentSource('json-stat', options.name ?? (textOf(href) || undefined), {
    ...(textOf(label) ? { title: textOf(label) } : {}),
    ...(textOf(source) ? { publisher: textOf(source) } : {}),
    ...(date ? { date } : {}),
  });
  const rows = new CubeRows(document, options, issues);
  if (given['class'] === 'collection') takeItems(listOf(objectOf(link)['item']), rows, issues);
  else new StatDataset(given, rows, issues, '').take();
  return rows.result(document.title);
}

/** The datasets of a collection; items that only lead to data elsewhere are told: nothing is fetched here. */
function takeItems(items: readonly unknown[], rows: CubeRows, issues: IssueList): void {
  items.forEach((item, i) => {
    const given = objectOf(item);
    const path = `link.item[${i}]`;
    if (given['value'] === undefined)
      issues.warn('not-embedded', path, 'a dataset with its values', textOf(given['href']) || item);
    else new StatDataset(given, rows, issues, `${path}.`).take();
  });
}
