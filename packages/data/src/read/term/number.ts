/** A number as written: its value and the decimals it was written with. */
export interface WrittenNumber {
  readonly value: number;
  readonly decimals: number;
  /** True for `1,234`, which is 1234 in some countries and 1.234 in others; it is read as 1234. */
  readonly ambiguous: boolean;
}

/** The sign before decimals. */
export type DecimalSign = '.' | ',';

/** The sign that numbers beside a number show; `either` where none does and a point may as well stand between thousands. */
export type ShownSign = DecimalSign | 'either';

/** What a number looks like inside a cell, before its separators are understood. */
export const NUMBER = '[+-]?\\d[\\d ,.]*(?<![ ,.])|(?<!\\p{L})[+-]?[.,]\\d+';

/** 1234 in some countries, 1.234 in others. */
const AMBIGUOUS = /^[1-9]\d{0,2},\d{3}$/;

/** 1.234 in some countries, 1234 in others; taken for the former unless the numbers beside it say otherwise. */
const POINTED = /^[1-9]\d{0,2}\.\d{3}$/;

const GROUPED: Readonly<Record<string, RegExp>> = {
  // Also in lakhs, as in India and Pakistan.
  ',': /^\d{1,3}(,\d{3})+$|^\d\d?(,\d\d)+,\d{3}$/,
  '.': /^\d{1,3}(\.\d{3})+$/,
  ' ': /^\d{1,3}( \d{3})+$/,
};

/**
 * Reads a number whose separators may be spaces, commas or points; undefined where they do not fit together.
 * Of two kinds the last is the decimal sign. A single point is the decimal sign; a single comma is one unless
 * exactly three digits follow it. Where the numbers beside it have shown their `decimal` sign, `1,234` and `1.234` follow it;
 * where it may be either, both are ambiguous.
 */
export function readNumber(text: string, decimal?: ShownSign): WrittenNumber | undefined {
  const sign = text.startsWith('-') ? -1 : 1;
  const body = text.replace(/^[+-]/, '');
  const isPointed = POINTED.test(body);
  const twoWays = AMBIGUOUS.test(body) || ((decimal === ',' || decimal === 'either') && isPointed);
  const certain = decimal === 'either' ? (isPointed ? '.' : undefined) : decimal;
  const found = twoWays ? (certain && body.includes(certain) ? certain : undefined) : decimalSign(body);
  const [whole = '', fraction = ''] = found === undefined ? [body] : body.split(found);
  if (!isWhole(whole) || !/^\d*$/.test(fraction) || whole + fraction === '') return undefined;
  const value = Number(`${whole.replace(/[ ,.]/g, '') || '0'}.${fraction || '0'}`);
  if (!Number.isFinite(value)) return undefined;
  return {
    value: sign * value,
    decimals: fraction.length,
    ambiguous: twoWays && (decimal === undefined || decimal === 'either'),
  };
}

/** A single sign, or the last of two kinds; a sign that stands twice is none. */
function decimalSign(body: string): string | undefined {
  const sign = body[Math.max(body.lastIndexOf('.'), body.lastIndexOf(','))];
  return sign === undefined || body.split(sign).length > 2 ? undefined : sign;
}

function isWhole(text: string): boolean {
  return /^\d*$/.test(text) || Object.values(GROUPED).some((grouped) => grouped.test(text));
}

/** The decimal sign that a number shows without doubt; undefined where it has none, or could be read in two ways. */
export function shownDecimal(text: string): DecimalSign | undefined {
  const body = text.replace(/^[+-]/, '');
  if (AMBIGUOUS.test(body) || POINTED.test(body) || !readNumber(body)) return undefined;
  const sign = decimalSign(body);
  if (sign !== undefined) return sign as DecimalSign;
  return body.includes(',') ? '.' : body.includes('.') ? ',' : undefined;
}

/** The decimal sign of numbers that stand together: the one that some of them show and none contradicts. */
export function commonDecimal(texts: Iterable<string>): DecimalSign | undefined {
  let common: DecimalSign | undefined;
  for (const text of texts) {
    const shown = shownDecimal(text);
    if (shown && common && shown !== common) return undefined;
    common ??= shown;
  }
  return common;
}
