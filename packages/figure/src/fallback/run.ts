import { foreignLang } from '../describe/name.ts';
import { factsLanguage } from '../describe/facts-language.ts';
import type { Locale } from '../locale/locale.ts';
import { escaped } from '../sheet/xml.ts';
import { inline } from './block.ts';

/** An isolated run of a sentence, once or several times over: names from data stand in such runs. */
const RUN = /([\u2066\u2068]+[^\u2066-\u2069]*\u2069+)/;

const MARKS = /[\u2066-\u2069]/g;

/** What loses its place among words of the other direction. */
const LOST: Readonly<Record<Locale['dir'], RegExp>> = {
  ltr: /\p{Script=Arabic}/u,
  rtl: /[\p{Script=Latin}\p{Script=Cyrillic}\d]/u,
};

/**
 * A run of words in the direction it has, marked with its language where that is not the figure's. The marks of direction are characters: filters
 * take `bdi` and `dir` away, and leave letters.
 */
export function runMarkup(
  text: string,
  lang: string | undefined,
  { dir }: Pick<Locale, 'dir'>,
  keepsOrder = false,
): string {
  const words = escaped(text);
  const kept = keepsOrder || LOST[dir].test(text) ? `\u2068${words}\u2069` : words;
  return lang ? inline('span', kept, { lang }) : kept;
}

/** A sentence of the figure; names of other languages in it are marked. */
export function sentenceMarkup(sentence: string, locale: Locale): string {
  const runs = sentence.split(RUN).map((run, i) => {
    const text = run.replace(MARKS, '');
    // A run that begins from the left is a number whose signs would change their sides.
    const isNumber = locale.dir === 'rtl' && run.startsWith('\u2066') && text !== '';
    return i % 2 ? runMarkup(text, foreignLang(run, locale.tag), locale, isNumber) : escaped(text);
  });
  return runs.join('').trim();
}

/** Words of the facts, in their own language. */
export const factsMarkup = (text: string, locale: Locale): string =>
  runMarkup(text, factsLanguage(text, locale).lang, locale);
