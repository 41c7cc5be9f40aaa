import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '@keruen/data';
import { formatNumber, mapWords, type Locale } from '@keruen/figure';
import { Later } from '../control/later.ts';

type Host = { readonly requestUpdate: () => unknown };

/** What is not drawn of the data, or not as it was written: behind its number, for whoever can mend it. How it is told is loaded with the first fault. */
export class FaultList {
  readonly #host: Host;
  readonly #lines;

  constructor(host: Host) {
    this.#host = host;
    this.#lines = new Later(host, () => import('./fault-lines.ts'));
  }

  render(issues: readonly Issue[], locale: Locale): TemplateResult | typeof nothing {
    const lines =
      issues.length && this.#lines.value?.faultLines(issues, locale, () => this.#host.requestUpdate());
    return lines
      ? html`<details class="faults">
          <summary>${mapWords(locale).faults(formatNumber(issues.length, locale))}</summary>
          <ul>
            ${lines.map(({ text, lang }) => html`<li lang=${lang} dir=${lang === 'en' ? 'ltr' : locale.dir}>${text}</li>`)}
          </ul>
        </details>`
      : nothing;
  }
}
