import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '@keruen/data';
import { formatDate, type Locale } from '@keruen/figure';

const isLink = (url: string | undefined): url is string => /^https?:\/\//.test(url ?? '');

/** Publisher and title as printed, in the language of the source's record; a link where there is a safe address. */
const cite = (source: Source): TemplateResult => {
  const title = `${source.publisher}, ${source.title}`;
  return html`<bdi lang="en"
    >${isLink(source.url) ? html`<a href=${source.url} rel="noopener">${title}</a>` : title}</bdi
  >`;
};

/** Who printed the numbers, the date of the data, and what a reader must know about the drawing. */
export function sourceLine(
  sources: readonly Source[],
  dataAsOf: string | undefined,
  remarks: readonly string[],
  locale: Locale,
): TemplateResult {
  const { frame } = locale.words;
  return html`<footer part="source" class="source">
    ${
      sources.length
        ? html`<p>
            <b>${sources.length > 1 ? frame.sources : frame.source}</b>
            ${sources.map((source, i) => html`${i ? locale.words.semicolon : nothing}${cite(source)}`)}
          </p>`
        : nothing
    }
    ${dataAsOf ? html`<p>${frame.dataAsOf(formatDate(dataAsOf, locale))}</p>` : nothing}
    ${remarks.map((remark) => html`<p>${remark}</p>`)}
  </footer>`;
}
