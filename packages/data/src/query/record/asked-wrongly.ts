import type { Dataset } from '../../schema/dataset.ts';
import type { Issue } from '../../schema/issue.ts';
import { LISTS } from '../../schema/merge.ts';
import { received } from '../../schema/received.ts';
import { FLOWS, MEASURES } from '../../schema/vocabulary.ts';
import { parsePeriod } from '../../value/period.ts';
import { listed } from './listed.ts';

/** Whatever has fields by name. */
type Fields = Readonly<Record<string, unknown>>;

/** A date that is none is passed over; nothing can be asked with any other word that is not understood. */
const issue = (code: string, path: string, expected: string, given: unknown): Issue => ({
  code,
  path,
  expected,
  received: received(given),
  severity: code === 'not-edtf' ? 'warning' : 'error',
});

/** What was given for a dataset is none. */
export const notADataset = (given: unknown): Issue => issue('not-a-dataset', '', 'a dataset', given);

/** What was given for a question is none. */
export const notAQuestion = (given: unknown): Issue => issue('wrong-type', 'query', 'a question', given);

/** Dataset and question are there, and one of them is such that it cannot be read. */
export const unreadable = (dataset: unknown): Issue =>
  issue('unreadable', 'query', 'a sound dataset, and a question of words', dataset);

const isText = (given: unknown): boolean => typeof given === 'string';
const isDate = (given: unknown): boolean => isText(given) && parsePeriod(given as string) !== undefined;

/** What each field of a question may be, where it is there at all: the code of what is told where it is not, and what was wanted. */
const FIELDS: readonly (readonly [
  field: string,
  code: string,
  expected: string,
  fits: (given: unknown) => boolean,
])[] = [
  ['measure', 'unknown-word', 'a measure', (given) => (MEASURES as readonly unknown[]).includes(given)],
  ['reporter', 'wrong-type', 'an actor id, several with spaces between them, or *', isText],
  ['partner', 'wrong-type', 'an actor id, several with spaces between them, or *', isText],
  [
    'flow',
    'unknown-word',
    `a list of ${FLOWS.join(', ')}`,
    (given) => listed(given).every((one) => (FLOWS as readonly unknown[]).includes(one)),
  ],
  ['product', 'wrong-type', 'a list of product ids', (given) => listed(given).every(isText)],
  ['actor', 'wrong-type', 'an actor id, several with spaces between them, or *', isText],
  ['toward', 'wrong-type', 'an actor id', isText],
  ['corridor', 'wrong-type', 'a list of corridor ids', (given) => listed(given).every(isText)],
  ['period', 'not-edtf', 'EDTF, as 2022 or 2018/2022', isDate],
  ['asOf', 'not-edtf', 'EDTF, as 2024-01', isDate],
];

/** What of a question cannot be understood. */
export function faultsOf(asked: Fields, needsMeasure: boolean): readonly Issue[] {
  return FIELDS.flatMap(([field, code, expected, fits]): readonly Issue[] => {
    const given = asked[field];
    const absent = given === undefined || given === null || given === '';
    if (absent)
      return field === 'measure' && needsMeasure
        ? [issue('missing-field', `query.${field}`, expected, given)]
        : [];
    return fits(given) ? [] : [issue(code, `query.${field}`, expected, given)];
  });
}

/** The dataset with an empty list in place of each that is none, and which these are. */
export function withLists(given: Fields): readonly [Dataset, readonly Issue[]] {
  const wrong = LISTS.filter((list) => !Array.isArray(given[list]));
  if (wrong.length === 0) return [given as unknown as Dataset, []];
  const lists = Object.fromEntries(wrong.map((list) => [list, []]));
  const issues = wrong.map((list) => issue('wrong-type', list, 'a list', given[list]));
  return [{ ...(given as unknown as Dataset), ...lists }, issues];
}
