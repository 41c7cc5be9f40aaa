import type { Dataset } from '../../schema/dataset.ts';
import type { Issue } from '../../schema/issue.ts';
import { faultsOf, notADataset, notAQuestion, unreadable, withLists } from '../record/asked-wrongly.ts';
import { isRecord } from '../../value/is-record.ts';
import type { Rows, TradeQuery } from './rows.ts';

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
export function guarded<Answer extends Rows>(
  dataset: unknown,
  asked: unknown,
  answer: (dataset: Dataset) => Answer,
  empty: Omit<Answer, keyof Rows>,
  needsMeasure = true,
): Answer {
  const none = (told: Issue): Answer => ({ ...nothing(told), ...empty }) as Answer;
  try {
    if (!isRecord(dataset)) return none(notADataset(dataset));
    if (!isRecord(asked)) return none(notAQuestion(asked));
    const [full, wrong] = withLists(dataset);
    const issues = [...wrong, ...faultsOf(asked, needsMeasure)];
    const given = answer(full);
    return issues.length > 0 ? { ...given, issues } : given;
  } catch {
    return none(unreadable(dataset));
  }
}
