import { html, type TemplateResult } from 'lit';
import { chartWords, sentenceCase, type Locale } from '@keruen/figure';

/** Opens the choice of how values are measured: as published, for each inhabitant, in per cent of the gross domestic product. */
export const viewsButton =
  (locale: Locale) =>
  (onMenu: (event: Event) => void): TemplateResult =>
    html`<button type="button" aria-haspopup="menu" data-views @click=${onMenu} @keydown=${onMenu}>
      ${sentenceCase(chartWords(locale).chart.relative)}
    </button>`;
