import { completed, tableOf, type Account } from '@keruen/figure';
import { tableMarkup, type SaidOf } from '@keruen/figure/fallback';
import { sourceWords } from './source-words.ts';
import type { OnShow } from './takeable.ts';

/** Who asserts each number and where it is printed: of data that only a script has given, another page has nothing but this table. */
function saidIn({ observations, sources }: OnShow['dataset']): SaidOf {
  const records = new Map(observations.map((one) => [`observation:${one.id}`, one]));
  return (subject) => {
    const record = records.get(subject);
    const cited = new Set(record?.sources.map(({ source }) => source));
    return {
      'data-attribution': record?.attribution,
      'data-source': sourceWords(sources.filter(({ id }) => cited.has(id))) || undefined,
    };
  };
}

/** The table of a chart as HTML. */
export async function chartMarkup(
  { table }: Account,
  { host, dataset, locale: figures }: OnShow,
): Promise<string> {
  const locale = await completed(figures);
  const shown = typeof table === 'function' ? table(locale) : tableOf(table, locale);
  return tableMarkup(shown, locale, host.data && saidIn(dataset));
}
