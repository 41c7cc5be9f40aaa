/** Powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 16 }).map((_, power) => 10 ** power);

const ZERO = 48;
const NINE = 57;
const POINT = 46;
const MINUS = 45;

/**
 * Reads `-978002.617`, the form in which programs write numbers, without making a text of it. Up to 15 digits: their
 * whole number and the power of ten are exact, so one division rounds once, as reading the text would.
 */
export class PlainNumber {
  value = 0;
  decimals = 0;
  /** Digits before the point. */
  whole = 0;

  /** Whether the text between two places is such a number. */
  read(text: string, start: number, end: number): boolean {
    const negative = text.charCodeAt(start) === MINUS;
    let at = negative ? start + 1 : start;
    const first = at;
    let digits = 0;
    let point = -1;
    if (end - at > 16) return false;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code >= ZERO && code <= NINE) digits = digits * 10 + (code - ZERO);
      else if (code === POINT && point === -1) point = at;
      else return false;
    }
    this.whole = (point === -1 ? end : point) - first;
    this.decimals = point === -1 ? 0 : end - point - 1;
    if (this.whole === 0 || point === end - 1 || this.whole + this.decimals > 15) return false;
    const value = digits / POWERS[this.decimals]!;
    this.value = negative && value !== 0 ? -value : value;
    return true;
  }
}
