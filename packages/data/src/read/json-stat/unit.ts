import { unitOf } from '../code/units.ts';
import type { Untold } from '../cube/said.ts';
import { textOf } from '../json-text/shape.ts';
import { plainText } from '../term/digits.ts';
import { namesPower, unitWritten } from '../observation/said-in-header.ts';
import type { WrittenUnit } from '../term/unit.ts';

/** The unit of a category of JSON-stat: what `base`, `label` and `symbol` say, and the power of ten of `multiplier`. */
export interface StatUnit extends WrittenUnit {
  /** What it leaves in doubt. */
  readonly told?: Untold & { readonly found: string };
}

const MULTIPLIER = 'a whole number, the power of ten in which numbers are given (UNIT_MULT)';

/**
 * Reads the unit of a category. `multiplier` is the power of ten of the base unit; where it is absent, the one that the texts name. Where
 * the two differ that is told, and `multiplier` counts. A text that names a power of ten among words that are not understood leaves no unit.
 */
export function statUnit(given: Readonly<Record<string, unknown>>): StatUnit {
  const texts = ['base', 'label', 'symbol'].map((field) => plainText(textOf(given[field]))).filter(Boolean);
  const read = texts.map((text) => unitOf(text) ?? unitWritten(text));
  const unit = read.find((each) => each?.unit !== undefined)?.unit;
  const power = read.find((each) => each?.scale)?.scale;
  const multiplier = multiplierOf(given['multiplier']);
  if (multiplier === null)
    return { told: { code: 'unknown-unit', expected: MULTIPLIER, found: textOf(given['multiplier']) } };
  const unread = texts.find((text, i) => read[i] === undefined && namesPower(text));
  if (multiplier === undefined && power === undefined && unread !== undefined)
    return { told: { code: 'unknown-unit', expected: 'a unit that is known', found: unread } };
  // Per cent are hundredths, whatever power of ten stands beside them.
  const scale =
    unit === 'ratio' && multiplier !== undefined ? (power ?? 0) + multiplier : (multiplier ?? power);
  const differs = unit !== 'ratio' && multiplier !== undefined && (power ?? multiplier) !== multiplier;
  const expected = `the power of ten that its texts name, ${power}; that of \`multiplier\` is taken`;
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(scale ? { scale } : {}),
    ...(differs ? { told: { code: 'contradicting-unit', expected, found: String(multiplier) } } : {}),
  };
}

/** The power of ten of `multiplier`; undefined where there is none, null where it is no such number. */
function multiplierOf(given: unknown): number | undefined | null {
  const text = textOf(given).trim();
  if (text === '') return undefined;
  const number = Number(text);
  return Number.isInteger(number) && Math.abs(number) <= 30 ? number : null;
}
