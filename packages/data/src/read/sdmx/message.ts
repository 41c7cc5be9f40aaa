import { CubeRows } from '../cube/cube-rows.ts';
import type { IssueList } from '../report/issue-list.ts';
import { tellNear } from '../json-text/near.ts';
import { listOf, objectOf, textOf } from '../json-text/shape.ts';
import { namesOf } from './names-of.ts';
import { refused } from '../report/result.ts';
import type { ReadOptions, ReadResult } from '../report/result.ts';
import { JsonDataSet } from './json-dataset.ts';
import { jsonStructure } from './json-structure.ts';
import type { JsonStructure } from './json-structure.ts';
import { structureSource } from './structure.ts';

/** What such a message is, in words. */
export const MESSAGE = 'an SDMX-JSON data message: `data` with `structures` and `dataSets`';

/** Whether a value of JSON is such a message. */
export function isSdmxJson(found: unknown): boolean {
  const { structures, dataSets } = objectOf(objectOf(found)['data']);
  return Array.isArray(structures) || Array.isArray(dataSets);
}

/** What a message says that was parsed already. */
export function sdmxMessage(found: unknown, options: ReadOptions, issues: IssueList): ReadResult {
  const { data, meta } = objectOf(found);
  const { structures, dataSets } = objectOf(data);
  tellNear(found, issues);
  if (!Array.isArray(structures) || !Array.isArray(dataSets))
    return { issues: [...issues.list(), ...refused('not-sdmx-json', MESSAGE, found, 'data').issues] };
  const first = objectOf(structures[0]);
  const source = structureSource(
    options.name,
    urnOf(first),
    namesOf(first['name'], first['names'])?.en ?? '',
  );
  const published = publisherOf(objectOf(meta));
  const { names: _, ...unnamed } = source;
  const document = { ...(published.publisher ? unnamed : source), ...published };
  const rows = new CubeRows(document, options, issues);
  const known = (structures as unknown[]).map((each, i) => jsonStructure(each, `data.structures[${i}]`));
  for (const structure of known) tellUnread(structure, issues);
  (dataSets as unknown[]).forEach((dataSet, i) => {
    const { structure: index = structureFor(i, structures) } = objectOf(dataSet);
    const structure = known[typeof index === 'number' ? index : -1];
    if (structure) new JsonDataSet(structure, rows, issues, `data.dataSets[${i}]`).take(dataSet);
    else
      issues.error('unknown-index', `data.dataSets[${i}].structure`, 'an index of `data.structures`', index);
  });
  return rows.result(source.title);
}

/** Attributes that nobody here knows. */
function tellUnread({ attributes }: JsonStructure, issues: IssueList): void {
  for (const { concept, path } of Object.values(attributes).flat())
    if (concept.role === 'note')
      issues.warn('not-read', path, 'an attribute that is known; this one is not read', concept.id);
}

/** The structure that names the data set as its own; the first where none does. */
function structureFor(index: number, structures: readonly unknown[]): number {
  const found = structures.findIndex((structure) => listOf(objectOf(structure)['dataSets']).includes(index));
  return found === -1 ? 0 : found;
}

function urnOf(structure: Readonly<Record<string, unknown>>): string {
  const urns = listOf(structure['links']).map((link) => textOf(objectOf(link)['urn']));
  return urns.find((urn) => urn !== '') ?? '';
}

/** Who sends the message, and when it was made. */
function publisherOf({ sender, prepared }: Readonly<Record<string, unknown>>): {
  publisher?: string;
  date?: string;
} {
  const { id, name, names } = objectOf(sender);
  const publisher = namesOf(name, names)?.en ?? textOf(id);
  const date = /^\d{4}-\d\d-\d\d/.exec(textOf(prepared))?.[0];
  return { ...(publisher ? { publisher } : {}), ...(date ? { date } : {}) };
}
