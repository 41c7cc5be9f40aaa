import type { Relatedness, RelationAccount } from '@keruen/data';
import type { Locale } from '../locale/locale.ts';
import { signOf } from '../scene/sign.ts';
import { accountDate, circumstance, onDate, opposites } from './account-words.ts';
import { NONE, type Fact } from './fact.ts';
import { actorName } from './name.ts';
import { sentenceCase } from './phrase.ts';
import { speakPredicate } from './relation.ts';

/** What one account among relations says; `who` is the one who acts, `value` how it stood on the date. */
export interface RelationFact extends Fact {
  /** What contradicts it; empty where nothing does. */
  readonly against: string;
}

/** An account as a fact. */
export function relationFact(
  account: RelationAccount,
  { actors }: Relatedness,
  locale: Locale,
): RelationFact {
  const { id, from, on, dateFrom, statement, attribution, sources } = account.relation;
  return {
    ...NONE,
    kind: 'act',
    subject: `relation:${id}`,
    set: id,
    what: sentenceCase(speakPredicate(onDate(account), locale)),
    who: actorName(from, actors, locale),
    date: on,
    begins: on ?? dateFrom,
    when: accountDate(account, locale),
    value: circumstance(account, locale),
    text: statement,
    by: attribution ? actorName(attribution, actors, locale) : '',
    cited: sources,
    sign: signOf('claim'),
    against: opposites(account, locale),
  };
}
