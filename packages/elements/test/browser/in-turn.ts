import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether lists are gone through whole, which takes longer than `npm test` may: with `EVERY_READER=1`. */
    thorough: boolean;
  }
}

/** One in so many things of a list, beginning at a place; with `EVERY_READER=1` all of them. */
export const inTurn = <Thing>(list: readonly Thing[], place: number, many: number): readonly Thing[] =>
  inject('thorough') ? list : list.filter((_, i) => (i + place) % many === 0);
