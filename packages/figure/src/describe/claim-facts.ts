import type { ClaimTold, Opposed, Profile, Relation, RelationOnDate, TradeEvent } from '@keruen/data';
import { publishedLater, wholeNumber } from '@keruen/data';
import { actWords } from '../locale/books/act.ts';
import { chartWords } from '../locale/books/chart.ts';
import type { Locale } from '../locale/locale.ts';
import { formatDate } from '../locale/period.ts';
import { signOf } from '../scene/sign.ts';
import { amountOf, namedIn, NONE, type Fact } from './fact.ts';
import { actorName } from './name.ts';
import { commas, sentenceCase } from './phrase.ts';
import { speakPredicate, speakWhen } from './relation.ts';
import { statementTopic } from './statement-topic.ts';
import { speakWay } from './way.ts';

/** An act in one source's account. */
function actFact(one: Relation, later: boolean, profile: Profile, locale: Locale): Fact {
  const actors = namedIn(profile);
  const known = !later && publishedLater(one, profile.asOf);
  return {
    ...NONE,
    kind: 'act',
    subject: `relation:${one.id}`,
    set: one.id,
    what: sentenceCase(speakPredicate({ relation: one, contradictedBy: [], against: [], later }, locale)),
    who: speakWay(one, actors, locale),
    date: one.on,
    begins: one.on ?? one.dateFrom,
    when: commas(
      [
        speakWhen({ relation: one, later }, locale),
        known && locale.words.frame.publishedLater(formatDate(known, locale)),
      ],
      locale,
    ),
    text: one.statement,
    by: one.attribution ? actorName(one.attribution, actors, locale) : '',
    cited: one.sources,
    sign: signOf('claim'),
  };
}

function eventFact(one: TradeEvent, profile: Profile, locale: Locale): Fact {
  const actors = namedIn(profile);
  return {
    ...NONE,
    kind: 'event',
    subject: `event:${one.id}`,
    set: one.id,
    what: sentenceCase(actWords(locale).acts.events),
    who: commas(
      one.actors.map((id) => actorName(id, actors, locale)),
      locale,
    ),
    date: one.on,
    begins: one.on,
    when: formatDate(one.on, locale),
    text: one.label,
    by: one.attribution ? actorName(one.attribution, actors, locale) : '',
    cited: one.sources,
    sign: signOf('claim'),
  };
}

/** A claim with its number in whole units, where it has one. */
function claimFact(
  { claim, value = null, high }: Pick<ClaimTold, 'claim' | 'value' | 'high'>,
  profile: Profile,
  locale: Locale,
): Fact {
  const actors = namedIn(profile);
  const isNumber = 'unit' in claim;
  const topic = isNumber ? chartWords(locale).measure[claim.measure] : statementTopic(claim, actors, locale);
  return {
    ...NONE,
    kind: 'claim',
    subject: `${isNumber ? 'observation' : 'statement'}:${claim.id}`,
    set: claim.id,
    what: sentenceCase(topic),
    date: claim.period,
    begins: claim.period,
    when: claim.period === undefined ? '' : formatDate(claim.period, locale),
    value: isNumber ? amountOf({ value, high }, claim, locale) : '',
    text: isNumber ? (claim.definition ?? '') : claim.text,
    by: claim.attribution ? actorName(claim.attribution, actors, locale) : '',
    cited: claim.sources,
    sign: signOf(claim.nature, claim.qualifier, high),
  };
}

/** What cannot hold beside something, of whatever kind and date. */
function opposedFact(record: Opposed, profile: Profile, locale: Locale): Fact {
  if ('from' in record) return actFact(record, false, profile, locale);
  if ('label' in record) return eventFact(record, profile, locale);
  if (!('unit' in record)) return claimFact({ claim: record }, profile, locale);
  const { value, high, scale } = record;
  const whole = (n: number): number => wholeNumber(n, scale);
  const number = {
    value: value === null ? value : whole(value),
    high: high === undefined ? high : whole(high),
  };
  return claimFact({ claim: record, ...number }, profile, locale);
}

/** Facts of one set, those that oppose the others behind them: they stand where these stand. */
function setOf(
  facts: readonly Fact[],
  against: readonly Opposed[],
  profile: Profile,
  locale: Locale,
): readonly Fact[] {
  const [{ kind, set }] = facts as readonly [Fact, ...Fact[]];
  const opposed = against.map((one) => opposedFact(one, profile, locale));
  return [...facts, ...opposed].map((fact) => ({ ...fact, kind, set }));
}

/** An act as each source tells it, and what cannot hold beside it. */
export const actFacts = (
  { relation, contradictedBy, against, later }: RelationOnDate,
  profile: Profile,
  locale: Locale,
): readonly Fact[] =>
  setOf(
    [relation, ...contradictedBy].map((one) => actFact(one, later, profile, locale)),
    against,
    profile,
    locale,
  );

/** What happened; events that contradict each other are of one set, and so is what else cannot hold beside one. */
export function eventFacts(profile: Profile, locale: Locale): readonly Fact[] {
  const { events } = profile;
  const first = (id: string, against: readonly string[] = []): string =>
    events.find((one) => one.id === id || against.includes(one.id))!.id;
  return events.flatMap((one) => {
    const fact = { ...eventFact(one, profile, locale), set: first(one.id, one.conflictsWith) };
    return setOf([fact], one.against, profile, locale);
  });
}

/** A claim about the actor, those beside it that contradict it, and what else cannot hold beside them. */
export function claimFacts(told: ClaimTold, profile: Profile, locale: Locale): readonly Fact[] {
  const all = [told, ...told.contradictedBy];
  const against = new Set(all.flatMap((one) => one.against));
  return setOf(
    all.map((one) => claimFact(one, profile, locale)),
    [...against],
    profile,
    locale,
  );
}
