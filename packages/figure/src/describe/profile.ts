import type { Profile, Row } from '@keruen/data';
import { formatAmount } from '../locale/amount.ts';
import { actWords } from '../locale/books/act.ts';
import { cardWords } from '../locale/books/card.ts';
import { chartWords } from '../locale/books/chart.ts';
import { profileWords } from '../locale/books/profile.ts';
import { valueWords } from '../locale/books/value.ts';
import { formatList } from '../locale/list.ts';
import type { Locale } from '../locale/locale.ts';
import { formatDate, formatPeriod } from '../locale/period.ts';
import { nameOf } from './name.ts';
import { speakOffice, speakRole } from './office.ts';
import { commas, headed, semicolons, sentence } from './phrase.ts';
import { speakPredicate } from './relation.ts';
import { speakWay } from './way.ts';

function speakOffices(profile: Profile, locale: Locale): readonly string[] {
  const { acts } = actWords(locale);
  const { actor, held, heldBefore, heldAfter } = profile;
  if (actor.kind !== 'person') return profile.offices.map((office) => speakOffice(office, locale));
  if (held.length > 0) return held.map((one) => speakRole(one, locale));
  const before = heldBefore && acts.before(speakRole(heldBefore, locale));
  return [commas([acts.noOffice, before, heldAfter && acts.after(speakRole(heldAfter, locale))], locale)];
}

/** What holds between the two actors on the date, each predicate once, by direction; what is contradicted says so. */
function speakRelations(profile: Profile, locale: Locale): readonly string[] {
  const actors = [profile.actor, ...profile.actors];
  const now = profile.relations.filter((item) => !item.later);
  const spoken = now.map((item) => {
    const head = speakWay(item.relation, actors, locale);
    const predicate = speakPredicate(item, locale);
    return {
      head,
      predicate:
        item.contradictedBy.length + item.against.length > 0
          ? `${predicate} (${actWords(locale).acts.disputed})`
          : predicate,
    };
  });
  return [...new Set(spoken.map(({ head }) => head))].map((head) => {
    const predicates = spoken.filter((one) => one.head === head).map((one) => one.predicate);
    return headed(head, commas([...new Set(predicates)], locale));
  });
}

function speakFigure({ observation, value, high, period }: Row, locale: Locale): string {
  if (value === null) return '';
  const { flow, measure } = observation;
  const what = flow === undefined ? chartWords(locale).measure[measure] : valueWords(locale).flow[flow];
  const amount = formatAmount({ ...observation, value, high }, locale, 'label');
  return chartWords(locale).chart.only(what, amount, formatPeriod(period, locale));
}

/** One sentence for a card: `Kazakhstan as of January 2024: …`, offices, relations, trade and corridors in turn. */
export function describeProfile(profile: Profile, locale: Locale): string {
  const { acts } = actWords(locale);
  const { actor, partOf } = profile;
  const corridors = profile.corridors.map((corridor) => nameOf(corridor.names, locale));
  const said = [
    partOf && cardWords(locale).card.partOf(nameOf(partOf.names, locale)),
    ...speakOffices(profile, locale),
    ...speakRelations(profile, locale),
    ...profile.figures.map((row) => speakFigure(row, locale)),
    corridors.length > 0 ? headed(acts.corridors.toLowerCase(), formatList(corridors, locale)) : '',
  ];
  const head = profileWords(locale).profileAsOf(
    nameOf(actor.names, locale),
    formatDate(profile.asOf, locale),
  );
  return sentence(headed(head, semicolons(said, locale)));
}
