import { isServer, nothing, type CSSResult, type LitElement, type TemplateResult } from 'lit';
import type { Issue } from '@keruen/data';
import { matchLocale, refusalWords, type Locale } from '@keruen/figure';
import { adopt } from '../theme/adopt.ts';
import { cut } from '../theme/cut.ts';
import { oddLooks, type Looks } from './known-words.ts';
import { refusalLine, type Told } from './refusal-line.ts';
import type { Refusal } from './refusal.ts';

/** The words of each language in which something has been refused: of legs, or of anything else. */
const words = new Map<string, Told>();

/** Loads the words of a language. */
export async function speak(language: string, ofLegs = false): Promise<void> {
  const tag = matchLocale(language);
  if (words.has(tag + ofLegs)) return;
  const teller =
    tag === 'en' ? undefined : import('./fault-told.ts').then((file) => file.tellerIn(tag, ofLegs));
  words.set(tag + ofLegs, await Promise.all([refusalWords({ tag }), teller?.catch(() => undefined)]));
}

/** What is loaded where something is wrong, or may be: how a reader is told, and the words of attributes that an editor is told of. */
export class Telling {
  readonly #host: LitElement & Looks;

  constructor(host: LitElement & Looks) {
    this.#host = host;
  }

  /** Nothing until the words of the language are here; undefined on a server that has not made them ready. */
  line(refusal: Refusal, locale: Locale, left?: Element | null): TemplateResult | typeof nothing | undefined {
    const ofLegs = refusal.issues.some(({ code }) => code.endsWith('-legs'));
    const say = words.get(locale.tag + ofLegs);
    if (say) {
      if (left) void import('./keep-focus.ts').then(({ keepFocus }) => keepFocus(this.#host, left));
      return refusalLine(refusal, say, locale, this.#host);
    }
    if (isServer) return undefined;
    void speak(locale.tag, ofLegs).then(() => this.#host.requestUpdate());
    return nothing;
  }

  /** Asked of what stands in a page, where a sentence may cut the author's own words. */
  oddLooks(): Issue[] {
    adopt(this.#host.renderRoot as ShadowRoot, cut as CSSResult);
    return oddLooks(this.#host);
  }
}
