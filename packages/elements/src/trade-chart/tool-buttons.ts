import { html, type TemplateResult } from 'lit';
import { chartWords, sentenceCase, type Locale } from '@keruen/figure';

/**
 * What a reader can do with a chart: leave what they chose to look into, and choose how values are measured: as published, for each inhabitant, in
 * per cent of the gross domestic product. Each only where there is something to do.
 */
export const toolButtons = (
  back: (() => void) | undefined,
  views: ((event: Event) => void) | undefined,
  locale: Locale,
): TemplateResult =>
  html`${back && html`<button type="button" @click=${back}>${locale.words.frame.back}</button>`}
  ${
    views &&
    html`<button type="button" aria-haspopup="menu" data-views @click=${views} @keydown=${views}>
      ${sentenceCase(chartWords(locale).chart.relative)}
    </button>`
  }`;
