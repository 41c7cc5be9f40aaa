import type { Citation, Source } from '@keruen/data';
import { aside, isolate, spoken } from '../locale/bidi.ts';
import type { Locale } from '../locale/locale.ts';
import { toNumerals } from '../locale/number.ts';
import { hasLatin, nameOf, shownOnly } from './name.ts';
import { commas, headed, semicolons, type Parts } from './phrase.ts';

/** What stands for knowledge that nobody read in a source. */
const GENERAL = 'general-knowledge';

/** One citation: who published it and where in it the value stands, `paragraph 8` or in the words of the data. */
export function speakCitation(
  { source: id, at }: Citation,
  sources: readonly Source[],
  locale: Locale,
): string {
  const { generalKnowledge, paragraph } = locale.words.frame;
  if (id === GENERAL) return generalKnowledge;
  const source = sources.find((one) => one.id === id);
  const publisher = nameOf(source?.names ?? { en: source?.publisher ?? id }, locale);
  if (at === undefined) return publisher;
  const number = /^paragraph (\d+)$/.exec(at)?.[1];
  return number === undefined
    ? publisher + shownOnly(` (${isolate(at)})`, locale)
    : commas([publisher, paragraph(toNumerals(number, locale))], locale);
}

/**
 * `source: …` for all citations of a record, each publisher once; general knowledge is no source and says so, beside those there are too.
 * Beside publishers that can be said in the reader's language those that cannot are only shown, behind them.
 */
export function speakSources(cited: readonly Citation[], sources: readonly Source[], locale: Locale): string {
  const { frame } = locale.words;
  const read = cited.filter((citation) => citation.source !== GENERAL);
  const names = [...new Set(read.map((citation) => speakCitation(citation, sources, locale)))];
  const isForeign = (name: string): boolean => hasLatin(spoken(name), locale.tag);
  const said = names.filter((name) => !isForeign(name));
  const shown = said.length ? [...said, ...names.filter(isForeign).map(aside)] : names;
  const told =
    names.length > 0 &&
    headed(frame[names.length > 1 ? 'sources' : 'source'].toLowerCase(), commas(shown, locale));
  return semicolons([told, read.length < cited.length && frame.generalKnowledge], locale);
}

/** `head: this, that; source: …`, the sentence of one record. */
export function speakCited(
  head: string,
  said: Parts,
  cited: readonly Citation[],
  { sources }: { readonly sources: readonly Source[] },
  locale: Locale,
): string {
  const told = commas(said, locale);
  const from = speakSources(cited, sources, locale);
  return headed(head, told + shownOnly((told && from && locale.words.semicolon) + from, locale));
}
