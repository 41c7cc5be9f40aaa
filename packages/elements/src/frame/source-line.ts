import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '@keruen/data';
import { formatDate, type Locale } from '@keruen/figure';
import { further } from './further.ts';
import { rich } from './rich.ts';
import { inFactsLanguage, isolated, nameIn } from './words-of.ts';

/** Sources in sight at once; further ones wait behind their number. */
const IN_SIGHT = 5;

/** Id of what stands for knowledge that nobody read in a source. */
const GENERAL = 'general-knowledge';

/** Whether an address may be followed. */
export const isLink = (url: string | undefined): url is string => /^https?:\/\//.test(url ?? '');

/** Publisher and title as printed, in the language of the source's record, once where they are one name; a link where there is a safe address. */
function cite({ id, publisher, names, title, url }: Source, locale: Locale): TemplateResult {
  if (id === GENERAL) return html`${locale.words.frame.generalKnowledge}`;
  const by = isolated(nameIn(names ?? { en: publisher }, locale));
  const alone = title === publisher;
  const said = alone ? by : inFactsLanguage(title, locale);
  return html`${alone ? nothing : [by, locale.table.listComma]}${
    isLink(url) ? html`<a href=${url} rel="noopener">${said}</a>` : said
  }`;
}

const list = (sources: readonly Source[], locale: Locale): TemplateResult =>
  html`${sources.map((source, i) => html`${i ? locale.words.semicolon : nothing}${cite(source, locale)}`)}`;

function cited(sources: readonly Source[], locale: Locale): TemplateResult | typeof nothing {
  if (!sources.length) return nothing;
  const { frame } = locale.words;
  return html`<p>
      <b>${sources.length > 1 ? frame.sources : frame.source}:</b> ${list(sources.slice(0, IN_SIGHT), locale)}
    </p>
    ${further(frame.sources, sources.length - IN_SIGHT, html`<p>${list(sources.slice(IN_SIGHT), locale)}</p>`, locale)}`;
}

/** Who printed the numbers, the date of the data, and what a reader must know about the drawing. */
export const sourceLine = (
  sources: readonly Source[],
  dataAsOf: string | undefined,
  remarks: readonly string[],
  locale: Locale,
): TemplateResult =>
  html`<footer part="source" class="source">
    ${cited(sources, locale)}
    ${dataAsOf ? html`<p>${locale.words.frame.dataAsOf(formatDate(dataAsOf, locale))}</p>` : nothing}
    ${remarks.length ? html`<p>${rich(remarks.join(' '), locale.tag)}</p>` : nothing}
  </footer>`;
