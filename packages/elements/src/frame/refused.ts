import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Issue } from '@keruen/data';
import type { Locale } from '@keruen/figure';
import { KeruenErrorEvent } from '../control/events.ts';
import { Later } from '../control/later.ts';
import type { Looks } from './known-words.ts';
import type { Refusal } from './refusal.ts';

/** Attributes that say how any figure looks, before those of its own; the word of one that has none is the name of no element. */
const LOOKS = '[numerals],[calendar],[theme],';

export const telling = () => import('./telling.ts');

/** `looks` is a selector of its own attributes that do. */
type Host = LitElement & Looks & { readonly looks?: string | undefined };

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
    if (this.#host.matches(LOOKS + this.#host.looks) && this.#telling.pending) return;
    const issues = [...new Set([...found, this.#telling.now?.oddLooks()].flatMap((one) => one ?? []))];
    const news = JSON.stringify(issues);
    if (issues.length && news !== this.#news) this.#host.dispatchEvent(new KeruenErrorEvent(issues));
    this.#news = news;
  }
}
