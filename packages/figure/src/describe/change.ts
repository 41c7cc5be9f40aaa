import type { Row, Rows } from '@keruen/data';
import { formatAmount } from '../locale/amount.ts';
import { groundWords } from '../locale/books/ground.ts';
import type { Locale } from '../locale/locale.ts';
import { digitsOf } from '../locale/number.ts';
import { speakConflicts } from './chart.ts';
import { speakRecord, toldRow } from './row-parts.ts';

/** Whether a value is by its own formula what lies between the two ends of its period, `2023 − 2018`, and no amount of all these years; each may be a quarter. */
export function isDifference({ observation: { nature, formula }, period }: Row): boolean {
  const [from, to] = period.text.split('/');
  const [later = '', earlier = ''] = formula?.split(' − ') ?? [];
  return nature === 'derived' && to !== undefined && later.endsWith(to) && earlier.startsWith(from!);
}

/** The words of a change, with a plus where what was lost has its minus: `about +6 million`. */
export function signed(wordsOf: (row: Row) => string, row: Row, locale: Locale): string {
  const { value } = row;
  if (!value || value < 0) return wordsOf(row);
  const { minus } = digitsOf(locale);
  return wordsOf({ ...row, value: -value }).replace(minus, minus.replace(/[-−]/, '+'));
}

/** What a change says aloud: that it is one, with its sign, where any other value says its amount. */
export function speakChange(row: Row, rows: Rows, locale: Locale): string {
  const told = toldRow(row);
  if (row.value === null) return speakRecord(told, [], rows, locale);
  const amountOf = ({ observation, value, high }: Row): string =>
    formatAmount({ ...observation, value: value!, high }, locale, 'long');
  const said = `${groundWords(locale).ground.change} ${signed(amountOf, row, locale)}`;
  return speakRecord({ ...told, said }, [speakConflicts(row, rows, locale)], rows, locale);
}
