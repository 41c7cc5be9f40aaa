import type { Source } from './claim.ts';
import type { Dataset } from './dataset.ts';
import type { Issue } from './issue.ts';
import { balanced } from './links.ts';
import { LISTS } from './merge.ts';
import { grounded, lists, reportLoose, uniqueIds } from './placed.ts';
import type { ListName, Placed } from './placed.ts';
import { received } from './received.ts';
import { judge } from './record-issues.ts';
import { head, RECORDS } from './schema.ts';

/** What came of judging an input. `dataset` is absent only where nothing in it can be trusted. */
export interface Checked {
  readonly dataset?: Dataset | undefined;
  readonly issues: readonly Issue[];
}

const LINK = /^(https?:\/\/|mailto:)[^\s<>"\p{Cc}]+$/iu;

/**
 * Judges whatever is given as a dataset of `format: 1`, and never throws. A record that cannot be used is left
 * out with an `error`, the others stay; a `warning` is on a record that stays. Text stays text: markup in it is
 * neither removed nor believed.
 */
export function check(input: unknown): Checked {
  try {
    return judged(input);
  } catch (error) {
    return { issues: [fatal('unreadable', '', 'plain data', String(error))] };
  }
}

function fatal(code: string, path: string, expected: string, found: string): Issue {
  return { code, path, expected, received: found, severity: 'error' };
}

function judged(input: unknown): Checked {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { issues: [fatal('not-a-dataset', '', 'an object with `format: 1`', received(input))] };
  }
  const given = new Map(Object.entries(input));
  const format = given.get('format');
  if (format !== 1) {
    const newer = typeof format === 'number' && format > 1;
    return { issues: [fatal(newer ? 'newer-format' : 'not-a-dataset', 'format', '1', received(format))] };
  }
  const issues: Issue[] = [];
  const records = LISTS.flatMap((list) => recordsOf(list, given.get(list), issues));
  const kept = grounded(uniqueIds(records, issues), issues);
  reportLoose(kept, issues);
  const all = lists(balanced(kept, issues));
  const dataset = { ...headOf(given, issues), ...all, sources: safeLinks(all.sources, kept, issues) };
  return { dataset, issues };
}

/** What the dataset says of itself; text that is missing or of a wrong type is told and left empty. */
function headOf(
  given: ReadonlyMap<string, unknown>,
  issues: Issue[],
): Pick<Dataset, 'format' | 'id' | 'title' | 'licence' | 'asOf'> {
  const known: readonly string[] = LISTS;
  const own = Object.fromEntries([...given].filter(([key]) => !known.includes(key)));
  const result = judge(head, own, '');
  issues.push(...result.issues.map((issue) => ({ ...issue, path: issue.path.replace(/^\./, '') })));
  if (result.record) return result.record;
  const text = (key: string): string => {
    const value = given.get(key);
    return typeof value === 'string' ? value : '';
  };
  return { format: 1, id: text('id') || 'unnamed', title: text('title'), licence: text('licence') };
}

/** The records of one list that their schema accepts. An absent list is an empty one. */
function recordsOf(list: ListName, value: unknown, issues: Issue[]): readonly Placed[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    issues.push(fatal('wrong-type', list, 'a list', received(value)));
    return [];
  }
  return value.flatMap((item: unknown, i): readonly Placed[] => {
    const path = `${list}[${i}]`;
    const result = judge(RECORDS[list], item, path);
    issues.push(...result.issues);
    return result.record ? [{ list, path, record: result.record }] : [];
  });
}

/** Sources without links that a page must not follow; the source itself stays. */
function safeLinks(
  sources: readonly Source[],
  placed: readonly Placed[],
  issues: Issue[],
): readonly Source[] {
  const paths = new Map(
    placed.filter(({ list }) => list === 'sources').map(({ record, path }) => [record.id, path]),
  );
  return sources.map((source) => {
    const { url, ...rest } = source;
    if (url === undefined || LINK.test(url)) return source;
    const path = `${paths.get(source.id)}.url`;
    issues.push({
      code: 'unsafe-url',
      path,
      expected: 'an address that begins with https:, http: or mailto:',
      received: received(url),
      severity: 'warning',
    });
    return rest;
  });
}
