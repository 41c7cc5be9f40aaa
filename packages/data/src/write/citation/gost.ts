import { dateSaid, noteLines, plain, type Reference } from './reference.ts';

/** Months in the genitive, as they stand after a day. */
const MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

/** Information that belongs to the title, after a colon. */
const KINDS: Readonly<Record<Reference['kind'], string>> = {
  graph: ' : диаграмма',
  map: ' : карта',
  profile: ' : справка',
  table: ' : таблица',
  source: '',
};

const two = (n: number): string => String(n).padStart(2, '0');

/** `2024. 25 июля`, `[ок. 2024]`; a month alone is not said, for it would need another case. */
function dated(edtf: string | undefined): string {
  const date = dateSaid(edtf);
  if (!date) return '';
  const { year, month, day, approximate } = date;
  // What the source does not say itself stands in brackets.
  if (approximate) return `[ок. ${year}]`;
  return `${year}${month && day ? `. ${day} ${MONTHS[month - 1]}` : ''}`;
}

/** `URL: … (дата обращения: 26.11.2026)`. */
function found({ url, read }: Reference): string {
  const day = dateSaid(read);
  if (!url) return '';
  return `URL: ${url}${day?.day ? ` (дата обращения: ${two(day.day)}.${two(day.month!)}.${day.year})` : ''}`;
}

const stopped = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/**
 * A reference after ГОСТ Р 7.0.5-2008 (Библиографическая ссылка), in the form of a list behind a text (затекстовая, section 7) for an
 * electronic resource (section 10): title and what belongs to it; after `//` the document it is a part of; date; after `URL:` the address with the day
 * on which it was read in brackets. Only what is known is said.
 */
export function gost(reference: Reference): string {
  const { kind, title, publisher, page, site, date, notes = [] } = reference;
  const host = [page, site].map((one) => plain(one ?? '')).filter(Boolean);
  const whole = host.length ? `${[...new Set(host)].join('. ')} : сайт` : plain(publisher ?? '');
  const head = `${plain(title)}${KINDS[kind]}${whole ? ` // ${whole}` : ''}`;
  const note = notes.length
    ? `
Примечание:
${noteLines(notes)}`
    : '';
  const said = [head, dated(date), found(reference)].filter(Boolean).map(stopped).join(' ');
  return said + note;
}
