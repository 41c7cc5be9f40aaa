import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import {
  isWhole,
  loadedLocale,
  localeOf,
  matchLocale,
  withNumerals,
  type Calendar,
  type KnownTag,
  type Locale,
} from '@keruen/figure';
import type { inCalendar } from './calendar.ts';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly needsAllWords: boolean;
    readonly numerals?: string | undefined;
    readonly calendar?: Calendar | undefined;
  };

/** Built in. */
export const english = loadedLocale('en')!;

const given = new Map<string, Locale>();

/** Dates of another calendar, once a page has asked for them. */
let dates: { readonly inCalendar: typeof inCalendar } | undefined;

/** Makes a language ready before it is asked for: on a server, in a test, or to spare a request. */
export function useLocale(locale: Locale): void {
  given.set(locale.tag, locale);
}

const around = (node: Node): Element | undefined => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
};

/** The language of the nearest element that names one, seen through shadow roots; a server knows the host's own only. */
function languageAround(host: HTMLElement): string {
  if (isServer) return host.getAttribute('lang') ?? '';
  for (let at: Element | undefined = host; at; at = around(at)) {
    const lang = at.closest('[lang]')?.getAttribute('lang');
    if (lang !== undefined && lang !== null) return lang;
  }
  return '';
}

/** The tag of the language of the place where the host stands. */
export const tagAround = (host: HTMLElement): KnownTag => matchLocale(languageAround(host));

/** A language where it is ready. */
export const localeHere = (tag: KnownTag): Locale | undefined => given.get(tag) ?? loadedLocale(tag);

/** The language of the place where the host stands. */
export class Language implements ReactiveController {
  /** True while words are on their way. */
  pending = false;

  readonly #host: Host;
  #observer: MutationObserver | undefined;
  #failed: string | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The language of the host; `own` is the calendar of its data. */
  locale(own: Calendar | undefined): Locale {
    const tag = tagAround(this.#host);
    const { numerals, calendar = own } = this.#host;
    const other = !!calendar && (own ?? calendar) !== 'gregory';
    const whole = this.#host.needsAllWords || other;
    const here = localeHere(tag);
    const locale = here && (!whole || isWhole(here)) ? here : undefined;
    this.pending = !isServer && !(locale && (!other || dates)) && this.#failed !== tag;
    if (this.pending) this.#load(tag, whole, other);
    const found = locale ?? english;
    const digits = numerals === 'latn' || numerals === 'native' ? withNumerals(found, numerals) : found;
    return other && dates ? dates.inCalendar(digits, calendar) : digits;
  }

  hostConnected(): void {
    if (isServer) return;
    this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
    const what = { subtree: true, attributes: true, attributeFilter: ['lang'] };
    for (let at: Element | undefined = this.#host; at; at = around(at))
      this.#observer.observe(at.getRootNode(), what);
    // Whoever was moved may stand where another language is spoken; what has not been drawn outside a page is drawn in it.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #load(tag: string, whole: boolean, other: boolean): void {
    Promise.all([localeOf(tag, whole), other && import('./calendar.ts').then((file) => (dates = file))])
      .catch(() => (this.#failed = tag))
      .finally(() => this.#host.requestUpdate());
  }
}
