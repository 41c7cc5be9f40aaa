import { html, nothing, type TemplateResult } from 'lit';
import { chooseName, type Names } from '@keruen/data';
import { factsLanguage, type Locale, type NoteLine } from '@keruen/figure';
import type { Words } from './figure.ts';

/** A name in the reader's language, or in the nearest the data have, marked as such. */
export function nameIn(names: Names, locale: Locale): Words {
  const { text, lang } = chooseName(names, locale.tag);
  return { text, lang: lang === locale.tag ? undefined : lang };
}

/** Words from data stand in isolation: their direction is their own. */
export const isolated = ({
  text,
  lang,
}: {
  readonly text: unknown;
  readonly lang?: string | undefined;
}): TemplateResult => html`<bdi lang=${lang ?? nothing}>${text}</bdi>`;

export const inFactsLanguage = (text: string, locale: Locale): TemplateResult =>
  isolated({ text, ...factsLanguage(text, locale) });

/** A paragraph in the language of the facts: it is set from its own side of the page. */
export function factsParagraph(text: unknown, locale: Locale, kind?: string, words = text): TemplateResult {
  const { lang } = factsLanguage(words, locale);
  return lang === undefined
    ? html`<p class=${kind ?? nothing}>${text}</p>`
    : html`<p class=${kind ?? nothing} lang=${lang} dir="ltr">${text}</p>`;
}

/** What editors found on a record, under their own name, and after it what they go by: none of it is said by its source. */
export const editorial = (
  { problem, evidence = [] }: Pick<NoteLine, 'problem' | 'evidence'>,
  locale: Locale,
): TemplateResult | typeof nothing =>
  problem
    ? factsParagraph(
        html`<b lang=${locale.tag} dir="auto">${locale.words.frame.editors}</b>
          ${problem}${evidence[0] && html` (${evidence.map((one, i) => html`${i ? '; ' : ''}${inFactsLanguage(one, locale)}`)})`}`,
        locale,
        'problem',
        problem,
      )
    : nothing;
