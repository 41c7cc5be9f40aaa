import type { Row, Rows } from '@keruen/data';
import type { Locale } from '../locale/locale.ts';

/** What one datum says aloud: value, unit, flow, period, nature, qualifier, contradiction, source. */
export declare function speakRow(row: Row, rows: Rows, locale: Locale): string;

/** One grammatical sentence for the whole chart: what is shown, the range, the change, what is uncertain or contradicted. */
export declare function describeChart(rows: Rows, locale: Locale): string;
