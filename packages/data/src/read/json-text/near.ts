import type { IssueList } from '../report/issue-list.ts';
import { listOf, objectOf, textOf } from './shape.ts';

/** A format of another version than the one that is read, by the shape of its JSON. */
interface Version {
  readonly expected: string;
  readonly received: string;
  readonly is: (found: Readonly<Record<string, unknown>>) => boolean;
}

const VERSIONS: readonly Version[] = [
  {
    expected: 'SDMX-JSON 2.0 or 2.1, with `data.structures` and `data.dataSets`',
    received: 'SDMX-JSON 1.0, with `structure` and `dataSets`',
    is: (found) => [found, objectOf(found['data'])].some(isSdmxOne),
  },
  {
    expected: 'JSON-stat 2, with `version`, `class`, `id` and `size`',
    received: 'JSON-stat 1, a bundle of datasets or one whose `dimension` has `id` and `size`',
    is: (found) =>
      found['class'] === undefined && [found, ...Object.values(found).map(objectOf)].some(isStatOne),
  },
  {
    expected: 'UN Comtrade JSON of version 2, with `data` and `reporterCode`',
    received: 'UN Comtrade JSON of version 1, with `dataset` and `rtCode`',
    is: ({ dataset }) => 'rtCode' in objectOf(listOf(dataset)[0]),
  },
];

function isSdmxOne({ structure, dataSets }: Readonly<Record<string, unknown>>): boolean {
  return Array.isArray(dataSets) && 'dimensions' in objectOf(structure);
}

function isStatOne({ value, dimension, size }: Readonly<Record<string, unknown>>): boolean {
  const { id, size: within } = objectOf(dimension);
  return typeof value === 'object' && size === undefined && Array.isArray(id) && Array.isArray(within);
}

/** Tells of JSON of which it is known what it is, though there are no data in it to be read; false where nobody knows it. */
export function tellNear(found: unknown, issues: IssueList): boolean {
  const given = objectOf(found);
  const version = VERSIONS.find(({ is }) => is(given));
  if (version) issues.error('unsupported-version', '', version.expected, version.received);
  const refusals = refusalsIn(given);
  for (const [path, text] of refusals) issues.error('service-error', path, 'data', text);
  return version !== undefined || refusals.length > 0;
}

/** What a service says in place of data: `message` beside a `statusCode`, `error`, or `errors` with a title each. */
function refusalsIn({
  statusCode,
  message,
  error,
  errors,
}: Readonly<Record<string, unknown>>): readonly (readonly [path: string, text: string])[] {
  const said = [
    ['message', statusCode === undefined ? '' : [statusCode, message].map(textOf).join(' ').trim()] as const,
    ['error', textOf(error) || textIn(error)] as const,
    ...listOf(errors).map((each, i) => [`errors[${i}]`, textOf(each) || textIn(each)] as const),
  ];
  return said.filter(([, text]) => text !== '');
}

function textIn(given: unknown): string {
  const { code, title, message, detail } = objectOf(given);
  return [code, title ?? message ?? detail].map(textOf).join(' ').trim();
}
