import type { Citation, Source } from '@keruen/data';
import { isolate } from '../locale/bidi.ts';
import type { Locale } from '../locale/locale.ts';
import { toNumerals } from '../locale/number.ts';
import { commas, headed } from './phrase.ts';

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
  const publisher = isolate(sources.find((one) => one.id === id)?.publisher ?? id);
  const number = /^paragraph (\d+)$/.exec(at ?? '')?.[1];
  if (number !== undefined) return commas([publisher, paragraph(toNumerals(number, locale))], locale);
  return at === undefined ? publisher : `${publisher} (${isolate(at)})`;
}

/** `source: …` for all citations of a record, each publisher once; general knowledge is no source and says so. */
export function speakSources(cited: readonly Citation[], sources: readonly Source[], locale: Locale): string {
  const { source, sources: many, generalKnowledge } = locale.words.frame;
  const read = cited.filter((citation) => citation.source !== GENERAL);
  const spoken = [...new Set(read.map((citation) => speakCitation(citation, sources, locale)))];
  if (spoken.length === 0) return cited.length > 0 ? generalKnowledge : '';
  const head = (spoken.length === 1 ? source : many).toLowerCase();
  return headed(head, commas(spoken, locale));
}
