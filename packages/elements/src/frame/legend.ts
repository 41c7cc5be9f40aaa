import { html, type TemplateResult } from 'lit';
import type { LegendEntry, Locale } from '@keruen/figure';
import { rich } from './rich.ts';
import { paintKey } from '../paint/key.ts';

/** Only what is on show, each by the sign it has in the picture. */
export function legendList(entries: readonly LegendEntry[], locale: Locale): TemplateResult | undefined {
  if (!entries.length) return undefined;
  return html`<ul part="legend" class="legend" aria-label=${locale.words.frame.legend}>
    ${entries.map((entry) => html`<li>${paintKey(entry)}<span>${rich(entry.label, locale.tag)}</span></li>`)}
  </ul>`;
}
