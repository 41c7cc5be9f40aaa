import type { Period } from '@keruen/data';
import type { Locale } from './locale.ts';

/** A period in words: `2022`, `August 2023`, `2024–2025`, `about January 2024`, `since 2024`. Always the Gregorian year. */
export declare function formatPeriod(period: Period, locale: Locale): string;

/** The same for EDTF text; the text itself where it is not EDTF. */
export declare function formatDate(edtf: string, locale: Locale): string;
