import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Rows } from '@keruen/data';
import { sentenceCase, soundWords, type Locale } from '@keruen/figure';
import type { Sound } from './sound.ts';

/** The button that lets a figure be heard. What plays is loaded when it is first pressed; nothing sounds by itself. */
export class Listen {
  readonly #host: LitElement;
  #sound: Sound | undefined;
  #isOn = false;

  constructor(host: LitElement) {
    this.#host = host;
    // What has left the page is not heard, and has no button that would stop it.
    host.addController({ hostDisconnected: () => this.end() });
  }

  render(rows: Rows, locale: Locale): TemplateResult | typeof nothing {
    if (!('AudioContext' in globalThis) || !rows.rows.length) return nothing;
    const { listen, how } = soundWords(locale).sound;
    return html`<p class="pages">
      <button
        type="button"
        class="listen"
        aria-pressed=${this.#isOn}
        aria-keyshortcuts=${this.#isOn ? 'Escape' : nothing}
        @click=${() => (this.#isOn ? this.#sound?.end() : void this.#begin(rows, locale))}
      >
        ${sentenceCase(listen)}
      </button>
      ${this.#isOn ? html`<span>${sentenceCase(how)}</span>` : nothing}
    </p>`;
  }

  /** Ends what is heard of an answer that is no longer on show. */
  end(): void {
    this.#sound?.end();
  }

  async #begin(rows: Rows, locale: Locale): Promise<void> {
    this.#turn(true);
    // Made before anything is waited for: some browsers give sound only to what a reader has just pressed.
    const context = new AudioContext();
    const loaded = await import('./sound.ts').catch(() => undefined);
    if (!loaded) return this.#turn(false);
    this.#sound = new loaded.Sound(this.#host, context, () => {
      this.#sound = undefined;
      this.#turn(false);
    });
    this.#sound.begin(rows, locale);
  }

  #turn(isOn: boolean): void {
    this.#isOn = isOn;
    this.#host.requestUpdate();
  }
}
