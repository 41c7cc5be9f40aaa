import type { TradeQuery } from '@keruen/data';
import { sentenceCase, type Account, type Locale } from '@keruen/figure';
import { announce } from '../control/announce.ts';
import type { KeruenSubjectEvent } from '../control/events.ts';
import { tell, type Teller } from '../control/tell.ts';
import { remember } from '../frame/remember.ts';

/**
 * The questions a reader asks by choosing what has something further in it, the last one on show. They are forgotten when the author
 * asks another: the element's attributes are where every reader begins.
 */
export class Deeper {
  readonly #host: Teller;
  readonly #answer = remember<Account>();
  #outer: Account | undefined;
  #shown: Account | undefined;
  #asked: TradeQuery[] = [];
  /** True from a reader's choice until what it led to is on show. */
  #moved = false;

  constructor(host: Teller) {
    this.#host = host;
    host.addEventListener('keruen-subject', this.#choose);
  }

  /** What is on show: the author's own answer, or that to what a reader has asked within it. */
  look(outer: Account, answer: (asked: TradeQuery) => Account, locale: Locale): Account {
    if (outer !== this.#outer) this.#asked = [];
    this.#outer = outer;
    const asked = this.#asked.at(-1);
    this.#shown = asked ? this.#answer([outer, asked], () => answer(asked)) : outer;
    if (this.#moved) announce(this.#host.renderRoot as ShadowRoot, sentenceCase(this.#shown.topic(locale)));
    this.#moved = false;
    return this.#shown;
  }

  /** The way out; absent where the author's own question is on show. */
  get back(): (() => void) | undefined {
    return this.#asked.length ? this.#leave : undefined;
  }

  /** What was chosen to be looked into was pinned by that; who leaves lets it go. */
  readonly #leave = (): void => {
    this.#asked.pop();
    this.#moved = true;
    const pinned = this.#host.linked?.pinned;
    if (pinned) tell(this.#host, 'select', pinned);
    this.#host.requestUpdate();
  };

  readonly #choose = ({ target, detail }: KeruenSubjectEvent): void => {
    if (target !== this.#host || detail.action !== 'select' || !detail.subject) return;
    const next = this.#shown?.enter?.(detail.subject);
    if (!next) return;
    this.#asked.push(next);
    this.#moved = true;
    this.#host.requestUpdate();
  };
}
