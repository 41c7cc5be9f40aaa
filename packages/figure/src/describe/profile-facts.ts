import { claimsTold, type Profile, type Row } from '@keruen/data';
import { actWords } from '../locale/books/act.ts';
import { chartWords } from '../locale/books/chart.ts';
import { valueWords } from '../locale/books/value.ts';
import type { Locale } from '../locale/locale.ts';
import { formatDate, formatPeriod } from '../locale/period.ts';
import { signOf } from '../scene/sign.ts';
import { actFacts, claimFacts, eventFacts } from './claim-facts.ts';
import { amountOf, namedIn, NONE, type Fact } from './fact.ts';
import { speakCorridor } from './corridor-status.ts';
import { actorName, nameOf } from './name.ts';
import { officeFacts } from './office-facts.ts';
import { commas, sentenceCase } from './phrase.ts';

function figureFact(row: Row, profile: Profile, locale: Locale): Fact {
  const { observation: one, period, publishedLater } = row;
  const { flow, nature } = valueWords(locale);
  const { frame } = locale.words;
  const later = publishedLater && frame.publishedLater(formatDate(publishedLater, locale));
  return {
    ...NONE,
    kind: 'number',
    subject: `observation:${one.id}`,
    set: one.id,
    what: sentenceCase(one.flow ? flow[one.flow] : chartWords(locale).measure[one.measure]),
    date: one.period,
    begins: one.period,
    when: commas([formatPeriod(period, locale), later], locale),
    value: commas([amountOf(row, one, locale), one.nature !== 'statistic' && nature[one.nature]], locale),
    by: one.attribution ? actorName(one.attribution, namedIn(profile), locale) : '',
    cited: one.sources,
    sign: signOf(one.nature, one.qualifier, row.high),
  };
}

/** Everything a card says, in its order: numbers, offices, acts (those after its date last), claims, events, corridors. */
export function profileFacts(profile: Profile, locale: Locale): readonly Fact[] {
  return [
    ...profile.figures.map((row) => figureFact(row, profile, locale)),
    ...officeFacts(profile, locale),
    ...profile.relations.flatMap((act) => actFacts(act, profile, locale)),
    ...claimsTold(profile).flatMap((one) => claimFacts(one, profile, locale)),
    ...eventFacts(profile, locale),
    ...profile.corridors.map((one): Fact => ({
      ...NONE,
      kind: 'corridor',
      subject: `corridor:${one.id}`,
      set: one.id,
      what: sentenceCase(actWords(locale).acts.corridors),
      who: nameOf(one.names, locale),
      value: speakCorridor(one, locale),
      cited: one.known ? one.sources : [],
    })),
  ];
}
