import type { LitElement } from 'lit';
import { doubtWords, type DoubtWords, type Locale } from '@keruen/figure';
import { tagAround } from '../control/language.ts';
import { doubtsOf, type Answered, type Doubts, type Wishes } from './doubts.ts';

/** What a chart is asked and does not do, in the words of each language that it has spoken. */
export class Doubter {
  readonly #host: LitElement & Wishes;
  readonly #words = new Map<string, DoubtWords>();
  readonly #asked = new Set<string>();

  constructor(host: LitElement & Wishes) {
    this.#host = host;
  }

  /** With the words of the language around the host. */
  static async for(host: LitElement & Wishes): Promise<Doubter> {
    const doubter = new Doubter(host);
    await doubter.#ask(tagAround(host));
    return doubter;
  }

  /** In a language that the page has turned to since, nothing until its words are here. */
  of(answered: Answered, locale: Locale): Doubts | undefined {
    const say = this.#words.get(locale.tag);
    if (say) return doubtsOf(this.#host, answered, { say, locale });
    if (!this.#asked.has(locale.tag)) void this.#ask(locale.tag).then(() => this.#host.requestUpdate());
    return undefined;
  }

  async #ask(tag: string): Promise<void> {
    this.#asked.add(tag);
    this.#words.set(tag, await doubtWords({ tag }));
  }
}
