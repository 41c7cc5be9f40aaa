import type { Locale } from './locale.ts';

/** A number in the language's digits and separators; `decimals` fixes how many are printed, else at most 3. */
export declare function formatNumber(value: number, locale: Locale, decimals?: number): string;

/** A number in compact form with 3 significant digits: `978M` short, `978 million` long. */
export declare function formatCompact(value: number, locale: Locale, style: 'short' | 'long'): string;
