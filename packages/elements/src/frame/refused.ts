import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Locale } from '@keruen/figure';
import { Later } from '../control/later.ts';
import type { Refusal } from './refusal.ts';

/** What a reader is told where there is no figure; how it is told is loaded with the first refusal. */
export class Refused {
  readonly #line;

  constructor(host: LitElement) {
    this.#line = new Later(host, async () => (await import('./refusal-line.ts')).refusalLine);
  }

  /** On a server, and where nothing more can be loaded, one sentence stands for all. */
  tell(refusal: Refusal, locale: Locale): TemplateResult | typeof nothing {
    const line = this.#line.value?.(refusal, locale);
    return line ?? (this.#line.pending ? nothing : html`<p class="calm">${locale.words.frame.failed}</p>`);
  }
}
