import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, type Locale } from '@keruen/figure';

/** What waits behind its number, for it is more than can be taken in at once; nothing where there is none. */
export const further = (
  label: string,
  count: number,
  rest: TemplateResult,
  locale: Locale,
): TemplateResult | typeof nothing =>
  count > 0
    ? html`<details>
        <summary>${label} +${formatNumber(count, locale)}</summary>
        ${rest}
      </details>`
    : nothing;
