import { wholeNumber, type Said } from '@keruen/data';
import { isolate } from '../locale/bidi.ts';
import type { Locale } from '../locale/locale.ts';
import { formatDate } from '../locale/period.ts';
import { headed } from './phrase.ts';
import { nameAll } from './row-parts.ts';

type Opposite = Said['against'][number];

/** A record of any kind that contradicts another, in a few words: its number, or what it says and when. */
export function speakOpposite(record: Opposite, locale: Locale): string {
  if ('unit' in record) {
    const { value, scale } = record;
    return nameAll([{ record, value: value === null ? value : wholeNumber(value, scale) }], locale);
  }
  if ('predicate' in record) return isolate(record.text);
  const said = isolate('label' in record ? record.label : record.statement);
  return record.on === undefined ? said : headed(formatDate(record.on, locale), said);
}
