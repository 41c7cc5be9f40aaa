import { html, type TemplateResult } from 'lit';

/** An isolated run of a sentence: FSI or LRI … PDI. Names from data stand in such runs. */
const RUN = /([\u2066\u2068][^\u2069]*\u2069)/;

/** A run of words in Latin letters. */
const LATIN = /(\p{Script=Latin}(?:[^\p{Script=Arabic}\p{Script=Cyrillic}\u2066-\u2069]*\p{Script=Latin})?)/u;

/** Languages written in Latin letters; only inside others is a Latin run foreign. */
const isLatin = (lang: string): boolean => lang === 'en';

const foreign = (text: string): TemplateResult =>
  html`${text.split(LATIN).map((run, i) => (i % 2 ? html`<bdi lang="en">${run}</bdi>` : run))}`;

/**
 * A sentence with its isolated runs as elements. Inside a language of another script, runs in Latin letters are marked, so
 * that a name is read aloud in its own language.
 */
export const rich = (sentence: string, lang: string): TemplateResult =>
  html`${sentence.split(RUN).map((run, i) => {
    const inner = i % 2 ? run.slice(1, -1) : run;
    const words = isLatin(lang) ? inner : foreign(inner);
    return i % 2 ? html`<bdi>${words}</bdi>` : words;
  })}`;
