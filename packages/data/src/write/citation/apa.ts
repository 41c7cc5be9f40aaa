import { dateSaid, noteLines, plain, sentences, type Reference } from './reference.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const KINDS: Readonly<Record<Reference['kind'], string>> = {
  graph: ' [Graph]',
  map: ' [Map]',
  profile: ' [Profile]',
  table: ' [Table]',
  source: '',
};

/** `2024, July 25`, as far as the date is known; `n.d.` without one. */
function dated(edtf: string | undefined): string {
  const date = dateSaid(edtf);
  if (!date) return 'n.d.';
  const { year, month, day } = date;
  const rest = month ? `, ${MONTHS[month - 1]}${day ? ` ${day}` : ''}` : '';
  return `${date.approximate ? 'ca. ' : ''}${year}${rest}`;
}

/** An address changes what it shows: the day of reading stands before it. */
function found({ url, read }: Reference): string {
  const day = dateSaid(read);
  if (!url) return '';
  return day?.day ? `Retrieved ${MONTHS[day.month! - 1]} ${day.day}, ${day.year}, from ${url}` : url;
}

/**
 * A reference in the style of the American Psychological Association, 7th edition (Publication Manual, 2020, chapters 9 and 10): author, date,
 * title with a description in brackets, site, address. Without an author the title comes first (9.12); a retrieval date stands with what changes
 * (9.16). Titles are in italics there, which plain text cannot say.
 */
export function apa(reference: Reference): string {
  const { kind, title, publisher, page, site, date, notes = [] } = reference;
  const named = sentences([plain(title) + KINDS[kind]]);
  const when = `(${dated(date)}).`;
  const head = publisher ? [sentences([plain(publisher)]), when, named] : [named, when];
  const places = [...new Set([page, site].map((one) => plain(one ?? '')))].filter(
    (one) => one !== plain(publisher ?? ''),
  );
  const note = notes.length
    ? `
Note.
${noteLines(notes)}`
    : '';
  return [...head, sentences(places), found(reference)].filter(Boolean).join(' ') + note;
}
