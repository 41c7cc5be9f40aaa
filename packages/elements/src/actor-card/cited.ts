import { html, nothing, type TemplateResult } from 'lit';
import type { Citation, Profile, Source } from '@keruen/data';
import { formatDate, speakCitation, type Locale } from '@keruen/figure';
import { rich } from '../frame/rich.ts';
import { isLink } from '../frame/source-line.ts';
import { inFactsLanguage } from '../frame/words-of.ts';

/** Says in a language when something was read in its source. */
export type ReadOn = (date: string) => string;

/** Who printed it and where in it; what is called the same beside it is told apart by title, for a link must say where it leads. */
export function placeOf(
  one: Citation,
  beside: readonly Citation[],
  sources: readonly Source[],
  locale: Locale,
): TemplateResult {
  const said = (each: Citation): string => speakCitation(each, sources, locale);
  const isNamesake = beside.some((other) => other.source !== one.source && said(other) === said(one));
  const { title } = sources.find(({ id }) => id === one.source) ?? {};
  const words = rich(said(one), locale.tag);
  return isNamesake && title
    ? html`${words}${locale.table.listComma}${inFactsLanguage(title, locale)}`
    : words;
}

/** One source: publisher and place, when it was published, and when it was read where that is recorded. */
function one(
  citation: Citation,
  beside: readonly Citation[],
  { sources }: Profile,
  locale: Locale,
  readOn?: ReadOn,
): TemplateResult {
  const { url, date } = sources.find(({ id }) => id === citation.source) ?? {};
  const said = placeOf(citation, beside, sources, locale);
  const dates = [
    date && formatDate(date, locale),
    citation.read && readOn?.(formatDate(citation.read, locale)),
  ];
  return html`${isLink(url) ? html`<a href=${url} rel="noopener">${said}</a>` : said}${dates.map((when) =>
    when ? html`${locale.table.listComma}${when}` : nothing,
  )}`;
}

/** Where a statement about somebody is printed: it stands with the statement, each source once. */
export function cited(
  citations: readonly Citation[],
  profile: Profile,
  locale: Locale,
  readOn?: ReadOn,
): TemplateResult | typeof nothing {
  if (!citations.length) return nothing;
  const places = citations.filter(
    ({ source, at }, i) => citations.findIndex((other) => other.source === source && other.at === at) === i,
  );
  return html`<p class="cited">
    ${places.map((each, i) => html`${i ? locale.words.semicolon : nothing}${one(each, places, profile, locale, readOn)}`)}
  </p>`;
}
