import type { RelationAccount } from '@keruen/data';
import { actorsWords } from '../locale/actors/actors-words.ts';
import { profileWords } from '../locale/books/profile.ts';
import { formatList } from '../locale/list.ts';
import type { Locale } from '../locale/locale.ts';
import { speakOpposite } from './opposite.ts';
import { commas } from './phrase.ts';
import { speakPredicate, speakWhen } from './relation.ts';

/** An account as relations on a date are told elsewhere. */
export const onDate = ({ relation, state }: RelationAccount) => ({
  relation,
  contradictedBy: [],
  against: [],
  later: state === 'later',
});

/** When an account says it was; a record without a date says so. */
export function accountDate(account: RelationAccount, locale: Locale): string {
  return speakWhen(onDate(account), locale) || actorsWords(locale).undated;
}

/** A record that contradicts: a relation by its kind and date, any other in its own words. */
function opposite(other: RelationAccount['against'][number], locale: Locale): string {
  if (!('from' in other)) return speakOpposite(other, locale);
  const account = { relation: other, state: 'holds', against: [] } as const;
  return commas([speakPredicate(onDate(account), locale), accountDate(account, locale)], locale);
}

/** What contradicts an account, in words; empty where nothing does. */
export const opposites = ({ against }: RelationAccount, locale: Locale): string =>
  against.length
    ? locale.words.frame.contradicts(
        formatList(
          against.map((other) => opposite(other, locale)),
          locale,
        ),
      )
    : '';

/** What was over on the date or may have been, and how sure the record is; what is denied or came later is said with what and when. */
export function circumstance({ relation, state }: RelationAccount, locale: Locale): string {
  const isSaid = state === 'ended' || state === 'unsettled';
  return commas(
    [isSaid && actorsWords(locale).state[state], profileWords(locale).confidence[relation.confidence]],
    locale,
  );
}

/** When, how sure, and what contradicts it. */
export const standing = (account: RelationAccount, locale: Locale): string =>
  commas([accountDate(account, locale), circumstance(account, locale), opposites(account, locale)], locale);
