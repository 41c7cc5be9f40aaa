import type { Comparison } from '@keruen/data';
import { actorsWords } from '../locale/actors/actors-words.ts';
import { formatList } from '../locale/list.ts';
import type { Locale } from '../locale/locale.ts';
import { formatDate } from '../locale/period.ts';
import { nameOf } from './name.ts';
import { commas } from './phrase.ts';

/** Who is compared, on which date and towards whom: `Kazakhstan and Uzbekistan compared, as of January 2024, towards Afghanistan`. */
export function describeComparison({ columns, query, asOf, actors }: Comparison, locale: Locale): string {
  const words = actorsWords(locale);
  const names = columns.map(({ profile }) => nameOf(profile.actor.names, locale));
  const other = actors.find(({ id }) => id === query.toward);
  const compared = words.compared(formatList(names, locale), formatDate(asOf, locale));
  return commas([compared, other && words.towards(nameOf(other.names, locale))], locale);
}
