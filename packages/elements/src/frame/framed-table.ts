import { html, type TemplateResult } from 'lit';
import type { Locale } from '@keruen/figure';

/** A table or list; where it is higher or wider than its room a keyboard must reach it to scroll. */
export const framedTable = (table: TemplateResult, { words }: Locale): TemplateResult =>
  html`<div part="table" class="table" role="group" aria-label=${words.frame.table} tabindex="0">
    ${table}
  </div>`;
