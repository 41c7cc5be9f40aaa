import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Issue } from '@keruen/data';
import type { Locale } from '@keruen/figure';
import { KeruenErrorEvent } from '../control/events.ts';
import { Later } from '../control/later.ts';
import type { Looks } from './known-words.ts';
import type { Refusal } from './refusal.ts';

export const telling = () => import('./telling.ts');

type Host = LitElement &
  Looks & {
    /** What it said last of what is wrong: who comes to listen later may ask. */
    wrong?: KeruenErrorEvent | undefined;
  };

/** Whether anything is said of how a figure looks, in attributes or as properties. */
const hasLooks = (of: Looks): unknown =>
  of.numerals || of.calendar || of.theme || of.timeDirection || of.boundaries || of.layout;

/**
 * What a reader is told where there is no figure, and an editor of whatever is wrong. How it is told is loaded with the first refusal, and
 * where an author has written how a figure is to look.
 */
export class Refused {
  readonly #host: Host;
  readonly #telling;
  #news: unknown;
  /** What had the focus in the figure, before a sentence took its place. */
  #left: Element | null | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#telling = new Later(host, telling, ({ Telling }) => new Telling(host));
  }

  /** On a server that has not made it ready, and where nothing more can be loaded, one sentence stands for all. */
  tell(refusal: Refusal, locale: Locale): TemplateResult | typeof nothing {
    this.#left = this.#host.shadowRoot?.activeElement ?? this.#left;
    const line = this.#telling.value?.line(refusal, locale, this.#left);
    return line ?? (this.#telling.pending ? nothing : html`<p class="calm">${locale.words.frame.failed}</p>`);
  }

  /** Sends what is wrong, each thing once, and again when it changes. */
  send(found: readonly (readonly Issue[] | undefined)[]): void {
    if (hasLooks(this.#host) && this.#telling.pending) return;
    const issues = [...new Set([...found, this.#telling.now?.oddLooks()].flatMap((one) => one ?? []))];
    const news = JSON.stringify(issues);
    if (issues.length && news !== this.#news)
      this.#host.dispatchEvent((this.#host.wrong = new KeruenErrorEvent(issues)));
    this.#news = news;
  }
}
