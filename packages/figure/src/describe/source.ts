import type { Citation, Source } from '@keruen/data';
import { isolate } from '../locale/bidi.ts';
import type { Locale } from '../locale/locale.ts';
import { toNumerals } from '../locale/number.ts';
import { commas, headed } from './phrase.ts';

/** What stands for knowledge that nobody read in a source. */
const GENERAL = 'general-knowledge';

/** A place in a source: `paragraph 8` in the reader's language, else as the data words it. */
function speakPlaceIn(at: string, locale: Locale): string {
  const number = /^paragraph (\d+)$/.exec(at)?.[1];
  return number === undefined ? isolate(at) : locale.words.frame.paragraph(toNumerals(number, locale));
}

/** One citation: who published it and where in it the value stands. */
export function speakCitation(citation: Citation, sources: readonly Source[], locale: Locale): string {
  if (citation.source === GENERAL) return locale.words.frame.generalKnowledge;
  const source = sources.find((one) => one.id === citation.source);
  const publisher = isolate(source?.publisher ?? citation.source);
  return commas([publisher, citation.at && speakPlaceIn(citation.at, locale)], locale);
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
