import type { Rows } from '@keruen/data';
import { headed } from '../describe/phrase.ts';
import { formatList } from '../locale/list.ts';
import type { Locale } from '../locale/locale.ts';
import { valueLabel } from './value.ts';
import type { Part } from './whole.ts';

/** So many parts are told in the sentence about a picture. */
const TOLD = 3;

/** The largest parts with their values, and what else is said of each. */
export function speakLargest(
  parts: readonly { readonly part: Part; readonly name: string; readonly said?: string }[],
  rows: Rows,
  locale: Locale,
): string {
  const largest = [...parts].sort((a, b) => b.part.value - a.part.value).slice(0, TOLD);
  const told = largest.map(({ part, name, said }) => {
    const value = valueLabel(part, rows.unit, locale);
    return headed(name, said === undefined ? value : `${value} (${said})`);
  });
  return formatList(told, locale);
}
