import {
  parsePeriod,
  type Actor,
  type OfficeOnDate,
  type Profile,
  type RelationOnDate,
  type Role,
  type Row,
} from '@keruen/data';
import { formatAmount } from '../locale/amount.ts';
import { isolate } from '../locale/bidi.ts';
import { formatList } from '../locale/list.ts';
import type { Locale } from '../locale/locale.ts';
import { formatDate, formatPeriod } from '../locale/period.ts';
import { actorName, nameOf } from './name.ts';
import { commas, headed, semicolons } from './phrase.ts';
import { speakSources } from './source.ts';

/** How long an office was or is held, as far as it is recorded. */
export function speakTerm({ from, to }: Pick<Role, 'from' | 'to'>, locale: Locale): string {
  const { words } = locale;
  if (from !== undefined && to !== undefined) {
    return words.fromTo(formatDate(from, locale), formatDate(to, locale));
  }
  if (from !== undefined) return words.since(formatDate(from, locale));
  return to === undefined ? '' : words.until(formatDate(to, locale));
}

function titleOf(role: Role, locale: Locale): string {
  return role.titles === undefined ? isolate(role.title) : nameOf(role.titles, locale);
}

/** `⟨title⟩, ⟨body⟩, since …`: an office as the person who holds it would give it. */
export function speakRole(held: { readonly role: Role; readonly of: Actor }, locale: Locale): string {
  return commas(
    [titleOf(held.role, locale), nameOf(held.of.names, locale), speakTerm(held.role, locale)],
    locale,
  );
}

function speakHolder(
  { actor, role }: { readonly actor: Actor; readonly role: Role },
  locale: Locale,
): string {
  return commas([nameOf(actor.names, locale), speakTerm(role, locale)], locale);
}

/** An office and who held it on the date; where nobody is recorded it says so, and names the next ones recorded. */
export function speakOffice(office: OfficeOnDate, locale: Locale): string {
  const { card } = locale.words;
  const [first] = office.holders;
  const anyRole = first?.role ?? office.before?.role ?? office.after?.role;
  const title = anyRole === undefined ? isolate(office.title) : titleOf(anyRole, locale);
  if (first !== undefined) {
    return headed(
      title,
      formatList(
        office.holders.map((holder) => speakHolder(holder, locale)),
        locale,
      ),
    );
  }
  const beside = [
    card.noHolder,
    office.before && card.before(speakHolder(office.before, locale)),
    office.after && card.after(speakHolder(office.after, locale)),
  ];
  return headed(title, commas(beside, locale));
}

/** Predicate of a relation, with its denial where the source denies it. */
export function speakPredicate({ relation }: RelationOnDate, locale: Locale): string {
  const predicate = locale.words.relation[relation.type];
  return relation.negated === true ? locale.words.card.denied(predicate) : predicate;
}

/** When a relation holds or happened; what lies after the card's date says that it came later. */
function speakWhen({ relation, later }: RelationOnDate, locale: Locale): string {
  const on = relation.on ?? relation.dateFrom;
  if (later && on !== undefined) {
    return locale.words.card.later(formatDate(on, locale), parsePeriod(on)?.from?.day !== undefined);
  }
  if (relation.on !== undefined) return formatDate(relation.on, locale);
  return speakTerm({ from: relation.dateFrom, to: relation.dateTo }, locale);
}

/** A relation in full: who towards whom, what, when, who says so, how sure, what contradicts it, source. */
export function speakRelation(item: RelationOnDate, profile: Profile, locale: Locale): string {
  const { words } = locale;
  const { relation, contradictedBy } = item;
  const actors = [profile.actor, ...profile.actors];
  const said = commas(
    [
      speakPredicate(item, locale),
      speakWhen(item, locale),
      relation.attribution && words.chart.by(actorName(relation.attribution, actors, locale)),
      words.confidence[relation.confidence],
      contradictedBy.length === 0
        ? ''
        : words.frame.contradicts(
            formatList(
              contradictedBy.map((other) => isolate(other.statement)),
              locale,
            ),
          ),
    ],
    locale,
  );
  const head = words.card.towards(
    actorName(relation.from, actors, locale),
    actorName(relation.to, actors, locale),
  );
  return headed(head, semicolons([said, speakSources(relation.sources, profile.sources, locale)], locale));
}

function speakOffices(profile: Profile, locale: Locale): readonly string[] {
  const { card } = locale.words;
  const { actor, held, heldBefore, heldAfter } = profile;
  if (actor.kind !== 'person') return profile.offices.map((office) => speakOffice(office, locale));
  if (held.length > 0) return held.map((one) => speakRole(one, locale));
  const before = heldBefore && card.before(speakRole(heldBefore, locale));
  return [commas([card.noOffice, before, heldAfter && card.after(speakRole(heldAfter, locale))], locale)];
}

/** What holds between the two actors on the date, each predicate once, by direction. */
function speakRelations(profile: Profile, locale: Locale): readonly string[] {
  const actors = [profile.actor, ...profile.actors];
  const now = profile.relations.filter((item) => !item.later);
  const spoken = now.map((item) => {
    const { from, to } = item.relation;
    const head = locale.words.card.towards(actorName(from, actors, locale), actorName(to, actors, locale));
    return { head, predicate: speakPredicate(item, locale) };
  });
  return [...new Set(spoken.map(({ head }) => head))].map((head) => {
    const predicates = spoken.filter((one) => one.head === head).map((one) => one.predicate);
    return headed(head, commas([...new Set(predicates)], locale));
  });
}

function speakFigure({ observation, value, high, period }: Row, locale: Locale): string {
  if (value === null) return '';
  const { flow, measure, unit, per, qualifier } = observation;
  const what = flow === undefined ? locale.words.measure[measure] : locale.words.flow[flow];
  const amount = formatAmount({ value, high, unit, per, qualifier }, locale, 'label');
  return locale.words.chart.only(what, { value: amount, when: formatPeriod(period, locale) });
}

/** One sentence for a card: `Kazakhstan as of January 2024: …`, offices, relations, trade and corridors in turn. */
export function describeProfile(profile: Profile, locale: Locale): string {
  const { words } = locale;
  const { actor, partOf } = profile;
  const corridors = profile.corridors.map((corridor) => nameOf(corridor.names, locale));
  const said = [
    partOf && words.card.partOf(nameOf(partOf.names, locale)),
    ...speakOffices(profile, locale),
    ...speakRelations(profile, locale),
    ...profile.figures.map((row) => speakFigure(row, locale)),
    corridors.length > 0 ? headed(words.card.corridors.toLowerCase(), formatList(corridors, locale)) : '',
  ];
  const head = words.card.asOf(nameOf(actor.names, locale), formatDate(profile.asOf, locale));
  return `${headed(head, semicolons(said, locale))}.`;
}
