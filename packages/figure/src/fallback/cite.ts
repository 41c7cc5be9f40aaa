import type { Citation, Source } from '@keruen/data';
import { speakCitation } from '../describe/source.ts';
import type { Locale } from '../locale/locale.ts';
import { inline } from './block.ts';
import { factsMarkup, sentenceMarkup } from './run.ts';

/** Stands for knowledge that nobody read in a source. */
const GENERAL = 'general-knowledge';

const linked = (words: string, url: string | undefined): string =>
  /^https?:\/\/\S+$/i.test(url ?? '') ? inline('a', words, { href: url }) : words;

/** Who printed it and where in it, each a link where there is a safe address; what is called the same is told apart by title, general knowledge says so. */
export function citationMarkup(
  cited: readonly Citation[],
  sources: readonly Source[],
  locale: Locale,
): string {
  const said = (one: Citation): string => speakCitation(one, sources, locale);
  const named = cited.map((one) => {
    const { title, url } = sources.find(({ id }) => id === one.source) ?? {};
    const isNamesake = cited.some((other) => other.source !== one.source && said(other) === said(one));
    const beside = isNamesake && title ? locale.table.listComma + factsMarkup(title, locale) : '';
    const words = sentenceMarkup(said(one), locale) + beside;
    return one.source === GENERAL ? words : inline('cite', linked(words, url));
  });
  return [...new Set(named)].join(locale.table.listComma);
}

/** `Sources: …`, each with its title as printed, as a link where there is a safe address; empty without any. */
export function sourcesMarkup(sources: readonly Source[], locale: Locale): string {
  const { words, table } = locale;
  const { frame, semicolon } = words;
  const named = sources.map(({ id, names, publisher, title, url }) => {
    if (id === GENERAL) return sentenceMarkup(frame.generalKnowledge, locale);
    const who = sentenceMarkup(
      speakCitation({ source: id }, [{ id, names, publisher } as Source], locale),
      locale,
    );
    // A source that is known by nothing but its name says it once.
    if (title === publisher) return inline('cite', linked(who, url));
    const what = linked(factsMarkup(title, locale), url);
    return inline('cite', `${who}${table.listComma}${what}`);
  });
  const head = sources.length > 1 ? frame.sources : frame.source;
  return named.length ? inline('p', `${head}: ${named.join(semicolon)}`) : '';
}
