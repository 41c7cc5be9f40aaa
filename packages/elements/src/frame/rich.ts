import { html, type TemplateResult } from 'lit';

/** An isolated run of a sentence: FSI or LRI … PDI. Names from data stand in such runs. */
const RUN = /([\u2066\u2068][^\u2069]*\u2069)/;
const LATIN = /\p{Script=Latin}/u;

/**
 * A sentence with its isolated runs as elements, so that a name in Latin letters inside a sentence of another script
 * is read aloud in its own language.
 */
export const rich = (sentence: string, lang: string): TemplateResult =>
  html`${sentence.split(RUN).map((run, i) => {
    if (i % 2 === 0) return run;
    const text = run.slice(1, -1);
    return lang !== 'en' && LATIN.test(text) ? html`<bdi lang="en">${text}</bdi>` : html`<bdi>${text}</bdi>`;
  })}`;
