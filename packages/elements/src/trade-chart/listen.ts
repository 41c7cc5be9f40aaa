import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Rows } from '@keruen/data';
import { sentenceCase, soundWords, type Locale } from '@keruen/figure';
import type { Sound } from './sound.ts';

/** The button that lets a figure be heard. What plays is loaded when it is first pressed; nothing sounds by itself. */
export class Listen {
  readonly #host: LitElement;
  #sound: Sound | undefined;
  /** What a reader has asked to hear by, until they stop, from before there is anything that plays. */
  #asked: AudioContext | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    // What has left the page, or whose table was closed, is not heard: it has no button that would stop it.
    host.addController({
      hostDisconnected: () => this.end(),
      hostUpdated: () => this.#asked && !host.renderRoot.querySelector('.listen') && this.end(),
    });
  }

  render(rows: Rows, locale: Locale): TemplateResult | typeof nothing {
    if (!('AudioContext' in globalThis) || !rows.rows.length) return nothing;
    const { listen, how } = soundWords(locale).sound;
    const isOn = this.#asked !== undefined;
    return html`<p class="pages">
      <button
        type="button"
        class="listen"
        aria-pressed=${isOn}
        aria-keyshortcuts=${isOn ? 'Escape' : nothing}
        @click=${() => (isOn ? this.end() : void this.#begin(rows, locale))}
      >
        ${sentenceCase(listen)}
      </button>
      ${isOn ? html`<span>${sentenceCase(how)}</span>` : nothing}
    </p>`;
  }

  /** Ends what is heard of an answer that is no longer on show, or would be once it has come. */
  end(): void {
    if (this.#sound) this.#sound.end();
    else this.#ask(undefined);
  }

  async #begin(rows: Rows, locale: Locale): Promise<void> {
    // Made before anything is waited for: some browsers give sound only to what a reader has just pressed.
    const context = new AudioContext();
    this.#ask(context);
    const loaded = await import('./sound.ts').catch(() => undefined);
    const isWanted = this.#asked === context;
    if (loaded && isWanted) {
      this.#sound = new loaded.Sound(this.#host, context, () => {
        this.#sound = undefined;
        this.#ask(undefined);
      });
      this.#sound.begin(rows, locale);
    } else {
      void context.close();
      if (isWanted) this.#ask(undefined);
    }
  }

  #ask(context: AudioContext | undefined): void {
    if (this.#asked === context) return;
    this.#asked = context;
    this.#host.requestUpdate();
  }
}
