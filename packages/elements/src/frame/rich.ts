import { html, type TemplateResult } from 'lit';
import { foreignLang, withoutMarks } from '@keruen/figure';
import { isolated } from './words-of.ts';

/** An isolated run of a sentence: FSI or LRI, once or several times over, to the last PDI. Names from data stand in such runs. */
const RUN = /([\u2066\u2068]+[^\u2066-\u2069]*\u2069+)/;

/** A run of words in Latin letters inside other writing. */
const WORDS = /(\p{Script=Latin}(?:[^\p{Script=Arabic}\p{Script=Cyrillic}]*\p{Script=Latin})?)/u;

/** In languages of another script words in Latin letters are marked, each run whole. */
const marked = (text: string, lang: string): unknown =>
  lang === 'en'
    ? text
    : text.split(WORDS).map((run, i) => (i % 2 ? isolated({ text: run, lang: 'en' }) : run));

/**
 * A sentence with its isolated runs as elements. A name in another language than the sentence's is marked with its own, and
 * inside a language of another script so are all words in Latin letters, that they are read aloud in their language.
 */
export const rich = (sentence: string, lang: string): TemplateResult =>
  html`${sentence.split(RUN).map((run, i) => {
    const text = withoutMarks(run);
    if (i % 2 === 0) return marked(text, lang);
    const own = foreignLang(run, lang);
    return text && isolated({ text: own ? text : marked(text, lang), lang: own });
  })}`;
