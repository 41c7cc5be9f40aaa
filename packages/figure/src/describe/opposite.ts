import { wholeNumber, type Said } from '@keruen/data';
import { isolate } from '../locale/bidi.ts';
import type { Locale } from '../locale/locale.ts';
import { formatDate } from '../locale/period.ts';
import { factsLanguage } from './facts-language.ts';
import { shownOnly } from './name.ts';
import { speakTerm } from './office.ts';
import { headed } from './phrase.ts';
import { nameAll } from './row-parts.ts';

type Opposite = Said['against'][number];

/** A record of any kind that contradicts another, in a few words: its number, or what it says and when. */
export function speakOpposite(record: Opposite, locale: Locale): string {
  if ('unit' in record) {
    const { value, scale } = record;
    return nameAll([{ record, value: value === null ? value : wholeNumber(value, scale) }], locale);
  }
  // Where its words are in another language than the figure's, its kind is what can be said of it.
  if ('predicate' in record)
    return factsLanguage(record.text, locale).lang ? nameAll([{ record }], locale) : isolate(record.text);
  const said = shownOnly(isolate('label' in record ? record.label : record.statement), locale);
  const when =
    record.on === undefined
      ? 'from' in record && speakTerm({ from: record.dateFrom, to: record.dateTo }, locale)
      : formatDate(record.on, locale);
  return when ? headed(when, said) : said;
}
