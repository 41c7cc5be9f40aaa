/** Powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 16 }).map((_, power) => 10 ** power);

const ZERO = 48;
const NINE = 57;
const COMMA = 44;
const POINT = 46;
const MINUS = 45;

/**
 * Reads `-978002.617` and `978002,617`, the forms in which programs write numbers, without making a text of it. Up to 15 digits: their
 * whole number and the power of ten are exact, so one division rounds once, as reading the text would.
 */
export class PlainNumber {
  value = 0;
  /** All its digits as a whole number, with its sign: what it is if the decimal sign is none. */
  digits = 0;
  decimals = 0;
  /** Digits before the decimal sign. */
  whole = 0;
  /** Whether its decimal sign is a comma. */
  hasComma = false;

  /** Whether the text between two places is such a number. */
  read(text: string, start: number, end: number): boolean {
    const negative = text.charCodeAt(start) === MINUS;
    const first = negative ? start + 1 : start;
    let digits = 0;
    let sign = -1;
    if (end - first > 16) return false;
    for (let at = first; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code >= ZERO && code <= NINE) digits = digits * 10 + (code - ZERO);
      else if ((code === POINT || code === COMMA) && sign === -1) {
        sign = at;
        this.hasComma = code === COMMA;
      } else return false;
    }
    if (sign === -1) this.hasComma = false;
    this.whole = (sign === -1 ? end : sign) - first;
    this.decimals = sign === -1 ? 0 : end - sign - 1;
    if (this.whole === 0 || sign === end - 1 || this.whole + this.decimals > 15) return false;
    this.digits = negative && digits !== 0 ? -digits : digits;
    this.value = this.digits / POWERS[this.decimals]!;
    return true;
  }
}
