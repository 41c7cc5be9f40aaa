import type { ClaimTold, Profile, Relation, RelationOnDate } from '@keruen/data';
import { cardWords } from '../locale/books/card.ts';
import { chartWords } from '../locale/books/chart.ts';
import type { Locale } from '../locale/locale.ts';
import { formatDate } from '../locale/period.ts';
import { signOf } from '../scene/sign.ts';
import { amountOf, namedIn, NONE, type Fact } from './fact.ts';
import { actorName } from './name.ts';
import { commas, sentenceCase } from './phrase.ts';
import { speakPredicate, speakWhen } from './relation.ts';
import { statementTopic } from './statement-topic.ts';

/** An act as each source tells it. */
export function actFacts(act: RelationOnDate, profile: Profile, locale: Locale): readonly Fact[] {
  const actors = namedIn(profile);
  const named = (id: string): string => actorName(id, actors, locale);
  const account = (one: Relation): Fact => ({
    ...NONE,
    kind: 'act',
    subject: `relation:${one.id}`,
    set: act.relation.id,
    what: sentenceCase(speakPredicate({ ...act, relation: one }, locale)),
    who: cardWords(locale).card.towards(named(one.from), named(one.to)),
    date: one.on,
    when: speakWhen({ relation: one, later: act.later }, locale),
    text: one.statement,
    by: one.attribution ? named(one.attribution) : '',
    cited: one.sources,
    sign: signOf('claim'),
  });
  return [act.relation, ...act.contradictedBy].map(account);
}

/** What happened; events that contradict each other are of one set. */
export function eventFacts({ events, ...profile }: Profile, locale: Locale): readonly Fact[] {
  const actors = [profile.actor, ...profile.actors];
  const first = (id: string, against: readonly string[] = []): string =>
    events.find((one) => one.id === id || against.includes(one.id))!.id;
  return events.map(({ id, on, label, attribution, sources, conflictsWith, actors: ids }) => ({
    ...NONE,
    kind: 'event',
    subject: `event:${id}`,
    set: first(id, conflictsWith),
    what: sentenceCase(cardWords(locale).card.events),
    who: commas(
      ids.map((one) => actorName(one, actors, locale)),
      locale,
    ),
    date: on,
    when: formatDate(on, locale),
    text: label,
    by: attribution ? actorName(attribution, actors, locale) : '',
    cited: sources,
    sign: signOf('claim'),
  }));
}

/** A claim about the actor, and those beside it that contradict it. */
export function claimFacts(told: ClaimTold, profile: Profile, locale: Locale): readonly Fact[] {
  const actors = namedIn(profile);
  const fact = ({ claim, value = null, high }: ClaimTold): Fact => {
    const isNumber = 'unit' in claim;
    const topic = isNumber
      ? chartWords(locale).measure[claim.measure]
      : statementTopic(claim, actors, locale);
    return {
      ...NONE,
      kind: 'claim',
      subject: `${isNumber ? 'observation' : 'statement'}:${claim.id}`,
      set: told.claim.id,
      what: sentenceCase(topic),
      date: claim.period,
      when: claim.period === undefined ? '' : formatDate(claim.period, locale),
      value: isNumber ? amountOf({ value, high }, claim, locale) : '',
      text: isNumber ? (claim.definition ?? '') : claim.text,
      by: claim.attribution ? actorName(claim.attribution, actors, locale) : '',
      cited: claim.sources,
      sign: signOf(claim.nature, claim.qualifier),
    };
  };
  return [told, ...told.contradictedBy].map(fact);
}
