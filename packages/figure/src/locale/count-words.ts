import type { Plural } from './plural.ts';

/** A pattern by plural category; `{0}` is the formatted number. */
export type CountWords = Readonly<{ other: string } & Partial<Record<Plural, string>>>;
