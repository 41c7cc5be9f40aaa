/** Counts words, in the order in which they turn up. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(word: string, count = 1): void {
    this.#counts.set(word, (this.#counts.get(word) ?? 0) + count);
  }

  get size(): number {
    return this.#counts.size;
  }

  /** The most frequent first; of equals the one that turned up first. */
  sorted(): readonly (readonly [word: string, count: number])[] {
    return [...this.#counts].sort(([, a], [, b]) => b - a);
  }

  /** `statistic 20, claim 5`. */
  toString(): string {
    return this.sorted()
      .map(([word, count]) => `${word} ${count}`)
      .join(', ');
  }
}
