import { html, type TemplateResult } from 'lit';

/** An isolated run of a sentence: FSI or LRI … PDI. Names from data stand in such runs. */
const RUN = /([\u2066\u2068][^\u2069]*\u2069)/;

const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Arabic}\p{Script=Cyrillic}]/u;

/** A run of words in Latin letters inside other writing. */
const WORDS = /(\p{Script=Latin}(?:[^\p{Script=Arabic}\p{Script=Cyrillic}]*\p{Script=Latin})?)/u;

/** Languages written in Latin letters; only inside others is a Latin run foreign. */
const isLatin = (lang: string): boolean => lang === 'en';

const english = (text: string): TemplateResult => html`<bdi lang="en">${text}</bdi>`;

const foreign = (text: string): TemplateResult =>
  html`${text.split(WORDS).map((run, i) => (i % 2 ? english(run) : run))}`;

function isolated(text: string, lang: string): TemplateResult {
  if (isLatin(lang) || !LATIN.test(text)) return html`<bdi>${text}</bdi>`;
  return OTHER.test(text) ? html`<bdi>${foreign(text)}</bdi>` : english(text);
}

/**
 * A sentence with its isolated runs as elements. Inside a language of another script, runs in Latin letters are marked, so
 * that a name is read aloud in its own language.
 */
export const rich = (sentence: string, lang: string): TemplateResult =>
  html`${sentence.split(RUN).map((run, i) => {
    if (i % 2) return isolated(run.slice(1, -1), lang);
    return isLatin(lang) ? run : foreign(run);
  })}`;
