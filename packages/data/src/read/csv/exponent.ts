/** How programs write very large and very small numbers. */
const EXPONENT = /^[+-]?\d+(?:\.\d+)?e[+-]?\d+$/i;

/** The number of a text such as `1e+21`; undefined where it is none, infinite where no number is so large. */
export function exponentNumber(text: string): number | undefined {
  return EXPONENT.test(text) ? Number(text) : undefined;
}
