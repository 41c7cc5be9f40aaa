import type { Actor, Chronicle, TradeQuery } from '@keruen/data';
import type { Locale } from '../../locale/locale.ts';

/** What is told of one of several actors, or of one of those with whom. */
export interface Part {
  readonly told: Chronicle;
  readonly name: (locale: Locale) => string;
}

/** What can be set apart: what was told, of which question, those of whom there may be something, and how to ask of each. */
export interface Parted {
  readonly told: Chronicle;
  readonly asked: TradeQuery;
  readonly actors: readonly Actor[];
  readonly ask: (asked: TradeQuery) => Chronicle;
}
