import type { LitElement } from 'lit';
import { linkWords, localeOf, sentenceCase, wholeLocaleOf, type LinkWords } from '@keruen/figure';
import { announce } from '../control/announce.ts';

/** Old libraries put a `remove` in the place of the browser's that fails for what stands nowhere. */
const takeAway = (element: Element): unknown => element.parentNode && element.remove();

/** How a reader is told of a pin in a figure, and lets it go. It stands beside what the figure renders itself. */
export class PinControl {
  /** In the figure's language; undefined while they are on their way. */
  words: LinkWords | undefined;

  readonly #host: LitElement;
  readonly #place = document.createElement('div');
  readonly #button = document.createElement('button');
  #lang: string | undefined;
  #learning = Promise.resolve();

  constructor(host: LitElement, release: () => void) {
    this.#host = host;
    this.#place.className = 'linked';
    this.#button.type = 'button';
    this.#button.className = 'unpin';
    this.#button.addEventListener('click', () => {
      this.#passFocus();
      release();
    });
    void this.#learn();
  }

  /** The button stands with the figure's own where these are in sight, else in a corner. Shown while something is pinned. */
  show(pinned: boolean): void {
    const root = this.#host.renderRoot.querySelector('.root');
    if (!root) return;
    if (this.#place.parentNode !== root) root.append(this.#place);
    void this.#learn();
    const menu = root.querySelector('.menu');
    const place = menu && !menu.closest('details:not([open])') ? menu : this.#place;
    this.#button.textContent = sentenceCase(this.words?.clear ?? '');
    if (!pinned || !this.words) takeAway(this.#button);
    else if (this.#button.parentNode !== place) place.append(this.#button);
  }

  async announce(pinned: boolean): Promise<void> {
    await this.#learn();
    await this.#host.updateComplete;
    const { words } = this;
    if (!words) return;
    const said = `${sentenceCase(pinned ? words.pinned : words.cleared)}.`;
    announce(this.#host.renderRoot as ShadowRoot, said);
  }

  stop(): void {
    [this.#place, this.#button].forEach(takeAway);
  }

  /** The button goes with the pin, and must not take the reader's place along. */
  #passFocus(): void {
    this.#host.renderRoot
      .querySelector<HTMLElement>(
        '.picture[tabindex="0"], .picture [tabindex="0"], .card [tabindex="0"], .table',
      )
      ?.focus();
  }

  /** Asked for once in a language, and waited for by all who need it. */
  #learn(): Promise<void> {
    const lang = this.#host.renderRoot.querySelector<HTMLElement>('.root')?.lang;
    if (lang && lang !== this.#lang) {
      this.#lang = lang;
      this.#learning = this.#read(lang);
    }
    return this.#learning;
  }

  async #read(lang: string): Promise<void> {
    const locale = await wholeLocaleOf(lang).catch(() => localeOf('en'));
    if (lang !== this.#lang) return;
    this.words = linkWords(locale).link;
    this.#host.requestUpdate();
  }
}
