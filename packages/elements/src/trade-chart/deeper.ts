import type { LitElement, ReactiveController } from 'lit';
import type { TradeQuery } from '@keruen/data';
import type { Account } from '@keruen/figure';
import type { KeruenSubjectEvent } from '../control/events.ts';

/**
 * The questions a reader asks by choosing what has something further in it, the last one on show. They are forgotten when the author
 * asks another: the element's attributes are where every reader begins.
 */
export class Deeper implements ReactiveController {
  readonly #host: LitElement;
  #asked: TradeQuery[] = [];
  #key = '';
  #account: Account | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('keruen-subject', this.#choose);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keruen-subject', this.#choose);
  }

  /** The question to answer, for what the author asks. */
  of(asked: TradeQuery, key: string): TradeQuery {
    if (key !== this.#key) this.#asked = [];
    this.#key = key;
    return this.#asked.at(-1) ?? asked;
  }

  follow(account: Account): void {
    this.#account = account;
  }

  /** The way out; absent where the author's own question is on show. */
  get back(): (() => void) | undefined {
    return this.#asked.length ? this.#leave : undefined;
  }

  readonly #leave = (): void => {
    this.#asked.pop();
    this.#host.requestUpdate();
  };

  readonly #choose = ({ target, detail }: KeruenSubjectEvent): void => {
    if (target !== this.#host || detail.action !== 'select' || !detail.subject) return;
    const next = this.#account?.enter?.(detail.subject);
    if (!next) return;
    this.#asked.push(next);
    this.#host.requestUpdate();
  };
}
