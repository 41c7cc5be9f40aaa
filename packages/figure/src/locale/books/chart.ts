import { bookOf } from '../book.ts';
import { chart } from '../languages/en/chart.ts';
import type { Locale } from '../locale.ts';
import type { ChartBook } from '../words.ts';

/** What a chart says, in the language of the figure. */
export function chartWords(locale: Locale): ChartBook {
  return bookOf('chart', chart, locale);
}
