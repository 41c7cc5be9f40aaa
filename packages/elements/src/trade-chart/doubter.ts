import { isServer, type LitElement } from 'lit';
import { doubtWords, matchLocale, type DoubtWords, type Locale } from '@keruen/figure';
import { tagAround } from '../control/language.ts';
import { Later } from '../control/later.ts';
import { doubtsOf, type Answered, type Doubts, type Speech, type Wishes } from './doubts.ts';

/** The words of each language that has been spoken. */
const words = new Map<string, DoubtWords>();

/** Loads the words of a language. */
export async function speak(language: string): Promise<void> {
  const tag = matchLocale(language);
  words.set(tag, words.get(tag) ?? (await doubtWords({ tag })));
}

/** What tells of a chart without numbers. */
type Lacking = Pick<Speech, 'lacking'>;

/** What a chart is asked and does not do, in the words of each language that it has spoken. */
export class Doubter {
  readonly #host: LitElement & Wishes;
  readonly #asked = new Set<string>();
  readonly #lacking: Later<Lacking>;

  constructor(host: LitElement & Wishes, load: () => Promise<Lacking>) {
    this.#host = host;
    this.#lacking = new Later(host, load);
  }

  /** Whether what tells of a chart without numbers is on its way; to be asked where it has none. */
  get pending(): boolean {
    return this.#lacking.pending;
  }

  /** With the words of the language around the host. */
  static async for(host: LitElement & Wishes, load: () => Promise<Lacking>): Promise<Doubter> {
    await speak(tagAround(host));
    return new Doubter(host, load);
  }

  /** In a language that the page has turned to since, nothing until its words are here; on a server nothing in one that was not made ready. */
  of(answered: Answered, locale: Locale): Doubts | undefined {
    const { tag } = locale;
    const say = words.get(tag);
    if (say) return doubtsOf(this.#host, answered, { say, locale, ...this.#lacking.now });
    if (isServer || this.#asked.has(tag)) return undefined;
    this.#asked.add(tag);
    void speak(tag).then(() => this.#host.requestUpdate());
    return undefined;
  }
}
