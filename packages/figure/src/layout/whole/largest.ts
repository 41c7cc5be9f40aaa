import type { Rows } from '@keruen/data';
import { headed } from '../../describe/phrase.ts';
import { valueWords } from '../../locale/books/value.ts';
import { formatList } from '../../locale/list.ts';
import type { Locale } from '../../locale/locale.ts';
import { valueLabel } from '../rows/value.ts';
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
  const flows = new Set(parts.map(({ part }) => part.observation.flow));
  const told = largest.map(({ part, name, said }) => {
    const value = valueLabel(part, rows.unit, locale);
    const { flow } = part.observation;
    // One partner may stand on both sides; one part alone has no name.
    const way = flow && flows.size > 1 ? valueWords(locale).flow[flow] : '';
    const whose = name && way ? `${name} (${way})` : name || way;
    const body = said === undefined ? value : `${value} (${said})`;
    return whose ? headed(whose, body) : body;
  });
  return formatList(told, locale);
}
