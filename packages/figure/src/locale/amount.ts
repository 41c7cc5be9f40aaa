import type { Qualifier } from '@keruen/data';
import type { Locale } from './locale.ts';

/** A number with its unit, its other end and how the source words it. */
export interface Amount {
  readonly value: number;
  readonly high?: number | undefined;
  readonly unit: string;
  readonly qualifier?: Qualifier | undefined;
}

/**
 * `label` for the end of a bar (`≥ $4bn`), `long` for a sentence (`at least 4 billion US dollars`),
 * `full` for a table cell: all digits the value has (`978,002,617`), without the unit.
 */
export declare function formatAmount(amount: Amount, locale: Locale, style: 'label' | 'long' | 'full'): string;
