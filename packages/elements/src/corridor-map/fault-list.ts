import { html, type TemplateResult } from 'lit';
import type { Issue } from '@keruen/data';
import { formatNumber, mapWords, type Locale } from '@keruen/figure';

/** So many are told one by one; the event `keruen-error` has all. */
const TOLD = 20;

const line = ({ path, received, expected }: Issue): TemplateResult =>
  html`<li>${path ? `${path}: ` : ''}${received} → ${expected}</li>`;

/** What is not drawn of the data, or not as it was written: behind its number, for whoever can mend it. Places and reasons are English, as in the event. */
export const faultList = (issues: readonly Issue[], locale: Locale): TemplateResult =>
  html`<details class="faults">
    <summary>${mapWords(locale).faults(formatNumber(issues.length, locale))}</summary>
    <ul lang="en" dir="ltr">
      ${issues.slice(0, TOLD).map(line)} ${issues.length > TOLD ? html`<li>…</li>` : ''}
    </ul>
  </details>`;
