import type { TradeQuery } from '@keruen/data';
import type { Account } from '@keruen/figure';
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

  constructor(host: Teller) {
    this.#host = host;
    host.addEventListener('keruen-subject', this.#choose);
  }

  /** What is on show: the author's own answer, or that to what a reader has asked within it. */
  look(outer: Account, answer: (asked: TradeQuery) => Account): Account {
    if (outer !== this.#outer) this.#asked = [];
    this.#outer = outer;
    const asked = this.#asked.at(-1);
    this.#shown = asked ? this.#answer([outer, asked], () => answer(asked)) : outer;
    return this.#shown;
  }

  /** The way out; absent where the author's own question is on show. */
  get back(): (() => void) | undefined {
    return this.#asked.length ? this.#leave : undefined;
  }

  /** What was chosen to be looked into was pinned by that; who leaves lets it go. */
  readonly #leave = (): void => {
    this.#asked.pop();
    const pinned = this.#host.linked?.pinned;
    if (pinned) tell(this.#host, 'select', pinned);
    this.#host.requestUpdate();
  };

  readonly #choose = ({ target, detail }: KeruenSubjectEvent): void => {
    if (target !== this.#host || detail.action !== 'select' || !detail.subject) return;
    const next = this.#shown?.enter?.(detail.subject);
    if (!next) return;
    this.#asked.push(next);
    this.#host.requestUpdate();
  };
}
