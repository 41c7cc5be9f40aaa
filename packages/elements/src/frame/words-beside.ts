import type { LitElement } from 'lit';
import type { Locale } from '@keruen/figure';
import { Later } from '../control/later.ts';
import type { Gestures } from '../paint/picture.ts';

/** Words beside what is pointed at; how they are shown is loaded with the first of them. */
export class WordsBeside {
  readonly #tip;

  constructor(host: LitElement) {
    this.#tip = new Later(host, async () => new (await import('./tip.ts')).Tip(host));
  }

  follow(pointed: Gestures | undefined, locale: Locale): void {
    const tip = pointed?.shown ? this.#tip.value : this.#tip.now;
    tip?.follow(pointed, locale);
  }
}
