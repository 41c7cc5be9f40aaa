import { completed, tableOf, type Account, type Locale } from '@keruen/figure';
import { tableMarkup } from '@keruen/figure/fallback';

/** The table of a chart as HTML. */
export async function chartMarkup({ table }: Account, figures: Locale): Promise<string> {
  const locale = await completed(figures);
  return tableMarkup(typeof table === 'function' ? table(locale) : tableOf(table, locale), locale);
}
