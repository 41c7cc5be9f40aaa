import { chooseName, type Names } from '@keruen/data';
import {
  routeList,
  type RouteEntry,
  type RouteItem,
  type RouteReading,
  type RouteSection,
} from '../describe/route-list.ts';
import type { Locale } from '../locale/locale.ts';
import { block, inline } from './block.ts';
import { listMarkup } from './list-markup.ts';
import { runMarkup, sentenceMarkup } from './run.ts';

const paragraph = (text: string, locale: Locale): string => inline('p', sentenceMarkup(text, locale));

const further = (lines: readonly string[], locale: Locale): string =>
  lines.length ? listMarkup('ul', lines, locale) : '';

const item = ({ text, further: lines }: RouteItem, locale: Locale): string[] => [
  paragraph(text, locale),
  further(lines, locale),
];

const entry = ({ before, leg, after }: RouteEntry, locale: Locale): string =>
  block(
    'li',
    [...before, leg, ...after].flatMap((one) => item(one, locale)),
  );

function title(names: Names, locale: Locale): string {
  const { text, lang } = chooseName(names, locale.tag);
  return inline('p', inline('strong', runMarkup(text, lang, locale)));
}

const section = (
  { corridor, further: lines, ofPlaces, stretches }: RouteSection,
  locale: Locale,
): string[] => [
  title(corridor.names, locale),
  further(lines, locale),
  further(ofPlaces ? [ofPlaces] : [], locale),
  ...stretches.flatMap(({ head, further: said, entries }) => [
    head && paragraph(head, locale),
    further(said, locale),
    entries.length
      ? block(
          'ol',
          entries.map((one) => entry(one, locale)),
        )
      : '',
  ]),
];

/**
 * Corridors read aloud without a script: legs in the order in which they are walked, numbered under the heads of branches and detached parts, with
 * places, dated changes and numbers. Speaks the words that `loadMapWords` brings.
 */
export const routeMarkup = (reading: RouteReading): string =>
  routeList(reading)
    .flatMap((one) => section(one, reading.locale))
    .filter(Boolean)
    .join('\n');
