/** How long nothing more must come before a reader has come to rest, ms: longer than between two presses of a key that is held. */
const REST = 400;

/** Tells once what several acts in quick succession have come to; what was in between is not told. */
export class Settled<T> {
  readonly #tell: (now: T, before: T) => void;
  #before: T | undefined;
  #timer = 0;

  constructor(tell: (now: T, before: T) => void) {
    this.#tell = tell;
  }

  /** Takes what an act has come to, and what was before it. */
  at(now: T, before: T): void {
    const first = (this.#before ??= before);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#before = undefined;
      this.#tell(now, first);
    }, REST);
  }

  /** What has not been told yet never is: something else is. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#before = undefined;
  }
}
