import { keepOrder } from './bidi.ts';
import type { Locale } from './locale.ts';
import { digitsOf, formatNumber } from './number.ts';

/** A share in per cent with all its digits, `1,200%`: how large something is drawn is no amount that a word of a power of ten may stand for. */
export const formatPercent = (value: number, locale: Locale): string =>
  keepOrder(digitsOf(locale).percent.replace('{0}', formatNumber(value, locale)), locale.dir);
