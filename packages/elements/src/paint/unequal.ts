import { html, type TemplateResult } from 'lit';

/** The sign “≠” in a line of words; drawn, because many fonts put it together from “=” and a stroke that misses it. */
export const unequal = (label: string): TemplateResult =>
  html`<svg class="unequal" role="img" aria-label=${label} viewBox="0 0 12 12" width="0.75em" height="0.75em">
    <path d="M1 4h10M1 8h10M3.5 11l5-10" fill="none" stroke="currentColor" stroke-width="1.6" />
  </svg>`;
