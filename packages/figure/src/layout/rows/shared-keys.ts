import { chartWords } from '../../locale/books/chart.ts';
import type { Locale } from '../../locale/locale.ts';
import { counted, semicolons } from '../../describe/phrase.ts';
import type { LegendEntry } from '../../scene/scene.ts';

/** So many names are told with one key, and how many more there are; the table has all. One more than these is named, not counted. */
const NAMED = 3;

function told(names: readonly string[], locale: Locale): string {
  const more = names.length - NAMED;
  const rest = more > 1 && counted(more, chartWords(locale).chart.count.more, locale);
  // A name may hold commas: `Kazakhstan, exports, Italy`.
  return semicolons(rest ? [...names.slice(0, NAMED), rest] : names, locale);
}

/**
 * Keys of the series that are not named in the picture, those that look alike as one, where its first stood: past the palette colours and signs
 * come back, and eight entries with the same square tell no line from another. `Tajikistan; Kyrgyzstan; Turkmenistan; 4 more`.
 */
export function sharedKeys(
  entries: readonly LegendEntry[],
  named: ReadonlySet<string>,
  locale: Locale,
): LegendEntry[] {
  const alike = new Map<string, LegendEntry[]>();
  for (const entry of entries.filter(({ label }) => !named.has(label))) {
    const look = JSON.stringify({ ...entry, label: '' });
    alike.set(look, [...(alike.get(look) ?? []), entry]);
  }
  return [...alike.values()].map((same) => ({
    ...same[0]!,
    label: told(
      same.map(({ label }) => label),
      locale,
    ),
  }));
}
