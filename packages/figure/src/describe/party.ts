import { OTHER, WORLD, type Actor, type Rows } from '@keruen/data';
import { chartWords } from '../locale/books/chart.ts';
import { formatList } from '../locale/list.ts';
import type { Locale } from '../locale/locale.ts';
import { actorName } from './name.ts';
import { onShow } from './on-show.ts';
import { counted } from './phrase.ts';

/** So many are named; more would fill the line. */
const NAMED = 3;

/** A party inside a sentence: everybody together, the rest of many, or by name. */
export function partyName(id: string, actors: readonly Actor[], locale: Locale): string {
  const { others, world } = chartWords(locale).chart;
  return id === WORLD ? world : id === OTHER ? others : actorName(id, actors, locale);
}

/** Who is on one side of every row, in the words of the data; undefined where they are several, or nobody. */
export function soleOf(side: 'reporter' | 'partner', { rows }: Rows): string | undefined {
  const ids = new Set(rows.map(({ observation }) => observation[side]));
  return ids.size === 1 ? [...ids][0] : undefined;
}

/**
 * Whom a figure is of on one side, as far as the question names them, or where they are the same in all rows: `Russia, China and Uzbekistan`. More than three partners are counted,
 * more reporters not said. Undefined where nobody is named, or everybody asked for (`*`): then each row says its own; and where the
 * only partner is the world, for all exports of a state are its exports.
 */
export function partyOf(side: 'reporter' | 'partner', all: Rows, locale: Locale): string | undefined {
  const { query, rows, actors } = all;
  const sole = soleOf(side, all);
  // Names of an author's columns that say nothing known are organisations: they may be goods, or no more than “Value”.
  const known = actors.find(({ id, kind }) => id === sole && kind !== 'organisation');
  const asked = query[side] ?? known?.id ?? '';
  // An author's table may name somebody in several words.
  const isOne = rows.some(({ observation }) => observation[side] === asked);
  const named = isOne ? [asked] : [...new Set(asked.split(' ').filter(Boolean))];
  if (named.length === 0 || named.includes('*')) return undefined;
  const ids = onShow(side, named, all);
  if (side === 'partner' && ids.join() === WORLD) return undefined;
  if (ids.length <= NAMED)
    return formatList(
      ids.map((id) => partyName(id, actors, locale)),
      locale,
    );
  return side === 'partner' ? counted(ids.length, chartWords(locale).chart.count.partner, locale) : undefined;
}
