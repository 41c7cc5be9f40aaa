import { completed, tableOf, type Account } from '@keruen/figure';
import { headingMarkup, tableMarkup, type SaidOf } from '@keruen/figure/fallback';
import { aboveOf } from './above-of.ts';
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

/** The table of a chart as HTML, under the heading that its author gave. */
export async function chartMarkup({ table }: Account, on: OnShow): Promise<string> {
  const { host, dataset } = on;
  const locale = await completed(on.locale);
  const shown = typeof table === 'function' ? table(locale) : tableOf(table, locale);
  const rows = tableMarkup(shown, locale, host.data && saidIn(dataset));
  return [headingMarkup(aboveOf(on), locale), rows].filter(Boolean).join('\n');
}
