/** A number as written: its value and the decimals it was written with. */
export interface WrittenNumber {
  readonly value: number;
  readonly decimals: number;
  /** True for `1,234`, which is 1234 in some countries and 1.234 in others; it is read as 1234. */
  readonly ambiguous: boolean;
}

/** What a number looks like inside a cell, before its separators are understood. */
export const NUMBER = '[+-]?\\d[\\d ,.]*(?<![ ,.])|[+-]?[.,]\\d+';

/** 1234 in some countries, 1.234 in others. */
const AMBIGUOUS = /^[1-9]\d{0,2},\d{3}$/;

const GROUPED: Readonly<Record<string, RegExp>> = {
  ',': /^\d{1,3}(,\d{3})+$/,
  '.': /^\d{1,3}(\.\d{3})+$/,
  ' ': /^\d{1,3}( \d{3})+$/,
};

/**
 * Reads a number whose separators may be spaces, commas or points; undefined where they do not fit together.
 * Of two kinds the last is the decimal sign. A single point is the decimal sign; a single comma is one unless
 * exactly three digits follow it.
 */
export function readNumber(text: string): WrittenNumber | undefined {
  const sign = text.startsWith('-') ? -1 : 1;
  const body = text.replace(/^[+-]/, '');
  const decimal = decimalSign(body);
  const [whole = '', fraction = ''] = decimal === undefined ? [body] : body.split(decimal);
  if (!isWhole(whole) || !/^\d*$/.test(fraction) || whole + fraction === '') return undefined;
  const value = Number(`${whole.replace(/[ ,.]/g, '') || '0'}.${fraction || '0'}`);
  return {
    value: sign * value,
    decimals: fraction.length,
    ambiguous: AMBIGUOUS.test(body),
  };
}

/** A comma before exactly three digits is no decimal sign, unless a zero or a group stands before it. */
function decimalSign(body: string): string | undefined {
  const sign = body[Math.max(body.lastIndexOf('.'), body.lastIndexOf(','))];
  if (sign === undefined || body.split(sign).length > 2) return undefined;
  return AMBIGUOUS.test(body) ? undefined : sign;
}

function isWhole(text: string): boolean {
  return /^\d*$/.test(text) || Object.values(GROUPED).some((grouped) => grouped.test(text));
}
