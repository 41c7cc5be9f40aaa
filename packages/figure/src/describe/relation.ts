import { byWhom } from './by-whom.ts';
import { parsePeriod, type Profile, type RelationOnDate } from '@keruen/data';
import { actWords } from '../locale/books/act.ts';
import { profileWords } from '../locale/books/profile.ts';
import { isolate } from '../locale/bidi.ts';
import { formatList } from '../locale/list.ts';
import type { Locale } from '../locale/locale.ts';
import { formatDate } from '../locale/period.ts';
import { speakTerm } from './office.ts';
import { speakOpposite } from './opposite.ts';
import { clause } from './phrase.ts';
import { speakCited } from './source.ts';
import { speakWay } from './way.ts';

/** Predicate of a relation, with its denial where the source denies it. */
export function speakPredicate({ relation }: RelationOnDate, locale: Locale): string {
  const { acts, relation: words } = actWords(locale);
  const predicate = words[relation.type];
  return relation.negated === true ? acts.denied(predicate) : predicate;
}

/** When a relation holds or happened; what lies after the card's date says that it came later. */
export function speakWhen(
  { relation, later }: Pick<RelationOnDate, 'relation' | 'later'>,
  locale: Locale,
): string {
  const on = relation.on ?? relation.dateFrom;
  if (later && on !== undefined) {
    return actWords(locale).acts.later(formatDate(on, locale), parsePeriod(on)?.from?.day !== undefined);
  }
  if (relation.on !== undefined) return formatDate(relation.on, locale);
  return speakTerm({ from: relation.dateFrom, to: relation.dateTo }, locale);
}

/** A relation in full: who towards whom, what, when, who says so, how sure, what contradicts it, source. */
export function speakRelation(item: RelationOnDate, profile: Profile, locale: Locale): string {
  const { relation, contradictedBy, against } = item;
  const actors = [profile.actor, ...profile.actors];
  const said = [
    speakPredicate(item, locale),
    speakWhen(item, locale),
    byWhom(relation.attribution, actors, locale),
    profileWords(locale).confidence[relation.confidence],
    contradictedBy.length + against.length === 0
      ? ''
      : locale.words.frame.contradicts(
          formatList(
            [
              ...contradictedBy.map((other) => isolate(clause(other.statement))),
              ...against.map((other) => clause(speakOpposite(other, locale))),
            ],
            locale,
          ),
        ),
  ];
  return speakCited(speakWay(relation, actors, locale), said, relation.sources, profile, locale);
}
