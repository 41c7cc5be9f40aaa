import type { ReactiveControllerHost } from 'lit';
import { hasActorsWords, loadActorsWords, type Locale } from '@keruen/figure';

/** The words of cards of several actors, in the language of the figure. */
export class SeveralWords {
  readonly #host: ReactiveControllerHost;
  readonly #asked = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether they are here; if not they are asked for once, and the host is drawn again when they come. */
  here(locale: Locale): boolean {
    if (hasActorsWords(locale)) return true;
    if (!this.#asked.has(locale.tag)) void this.#ask(locale);
    return false;
  }

  async #ask(locale: Locale): Promise<void> {
    this.#asked.add(locale.tag);
    await loadActorsWords(locale);
    this.#host.requestUpdate();
  }
}
