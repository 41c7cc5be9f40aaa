import type { Dataset } from '../../schema/dataset.ts';
import type { Issue } from '../../schema/issue.ts';
import { LISTS } from '../../schema/merge.ts';
import { received } from '../../schema/received.ts';
import { FLOWS, MEASURES } from '../../schema/vocabulary.ts';
import { parsePeriod } from '../../value/period.ts';
import { listed } from '../record/listed.ts';
import type { Rows, TradeQuery } from './rows.ts';

type Fields = Readonly<Record<string, unknown>>;

export const isRecord = (given: unknown): given is Fields =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** A date that is none is passed over; nothing can be asked with any other word that is not understood. */
export const issue = (code: string, path: string, expected: string, given: unknown): Issue => ({
  code,
  path,
  expected,
  received: received(given),
  severity: code === 'not-edtf' ? 'warning' : 'error',
});

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

/** The dataset with an empty list in place of each that is none. */
export function whole(given: Fields): readonly [Dataset, readonly Issue[]] {
  const wrong = LISTS.filter((list) => !Array.isArray(given[list]));
  if (wrong.length === 0) return [given as unknown as Dataset, []];
  const lists = Object.fromEntries(wrong.map((list) => [list, []]));
  const issues = wrong.map((list) => issue('wrong-type', list, 'a list', given[list]));
  return [{ ...(given as unknown as Dataset), ...lists }, issues];
}

/** An answer that is none, and why. */
const nothing = (told: Issue): Rows => ({
  query: { measure: 'trade-value', flow: [] } satisfies TradeQuery,
  unit: '',
  rows: [],
  notes: [],
  sources: [],
  actors: [],
  products: [],
  issues: [told],
});

/**
 * A question that is answered whatever it is given: without a dataset, without a question, or with one that cannot be understood there are no
 * rows, and the answer says why (`issues`). What can be understood is answered as it stands. `empty` is what an answer has besides rows where there are none.
 */
export function total<Answer extends Rows>(
  dataset: unknown,
  asked: unknown,
  answer: (dataset: Dataset) => Answer,
  empty: Omit<Answer, keyof Rows>,
  needsMeasure = true,
): Answer {
  const none = (told: Issue): Answer => ({ ...nothing(told), ...empty }) as Answer;
  try {
    if (!isRecord(dataset)) return none(issue('not-a-dataset', '', 'a dataset', dataset));
    if (!isRecord(asked)) return none(issue('wrong-type', 'query', 'a question', asked));
    const [full, wrong] = whole(dataset);
    const issues = [...wrong, ...faultsOf(asked, needsMeasure)];
    const given = answer(full);
    return issues.length > 0 ? { ...given, issues } : given;
  } catch {
    return none(issue('unreadable', 'query', 'a sound dataset, and a question of words', dataset));
  }
}
