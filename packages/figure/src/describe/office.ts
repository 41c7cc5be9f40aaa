import type { HeldRole, Holder, OfficeOnDate, Role } from '@keruen/data';
import { actWords } from '../locale/books/act.ts';
import { isolate } from '../locale/bidi.ts';
import { formatList } from '../locale/list.ts';
import type { Locale } from '../locale/locale.ts';
import { formatDate } from '../locale/period.ts';
import { formatSince, formatUntil } from '../locale/since.ts';
import { nameOf } from './name.ts';
import { commas, headed } from './phrase.ts';

/**
 * How long an office was or is held, as far as it is recorded. What began or ended some time between two dates is told in words: a
 * second dash, `2005 – 2023–2024`, would not say which dates are its ends.
 */
export function speakTerm({ from, to }: Pick<Role, 'from' | 'to'>, locale: Locale): string {
  return from && to && !(from + to).includes('/')
    ? actWords(locale).fromTo(formatDate(from, locale), formatDate(to, locale))
    : commas([from && formatSince(from, locale), to && formatUntil(to, locale)], locale);
}

/** The title of an office in the reader's language, else as the facts word it. */
export function titleOf(role: Pick<Role, 'title' | 'titles'>, locale: Locale): string {
  return role.titles === undefined ? isolate(role.title) : nameOf(role.titles, locale);
}

/** `⟨title⟩, ⟨body⟩, since …`: an office as the person who holds it would give it. */
export function speakRole(held: HeldRole, locale: Locale): string {
  return commas(
    [titleOf(held.role, locale), held.of && nameOf(held.of.names, locale), speakTerm(held.role, locale)],
    locale,
  );
}

function speakHolder({ actor, role }: Holder, locale: Locale): string {
  return commas([nameOf(actor.names, locale), speakTerm(role, locale)], locale);
}

/** An office and who held it on the date; where nobody is recorded it says so, and names the next ones recorded. */
export function speakOffice(office: OfficeOnDate, locale: Locale): string {
  const { acts } = actWords(locale);
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
    acts.noHolder,
    office.before && acts.before(speakHolder(office.before, locale)),
    office.after && acts.after(speakHolder(office.after, locale)),
  ];
  return headed(title, commas(beside, locale));
}
