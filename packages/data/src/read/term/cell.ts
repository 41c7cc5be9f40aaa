import type { MissingReason, Nature, ObsStatus, Qualifier } from '../../schema/vocabulary.ts';
import { plainText } from './digits.ts';
import { NUMBER, readNumber } from './number.ts';
import type { ShownSign } from './number.ts';
import { readUnit } from './unit.ts';
import type { WrittenUnit } from './unit.ts';
import { leading, MISSING_WORDS, NATURE_WORDS, QUALIFIER_WORDS, RANGE_WORDS } from './words.ts';

/** What a cell says: a number with all that qualifies it, or the reason why there is none. */
export interface WrittenValue extends WrittenUnit {
  readonly value: number | null;
  readonly high?: number;
  readonly decimals?: number;
  readonly qualifier?: Qualifier;
  readonly nature?: Nature;
  readonly obsStatus?: ObsStatus;
  readonly missing?: MissingReason;
  /** True where the number could be read in two ways, see `readNumber`. */
  readonly ambiguous?: boolean;
}

/** What a number is stands in brackets behind it or before it. */
const BRACKETS = /^\(([^()]*)\)|\(([^()]*)\)$/;
const RANGE = `(?:–|—|-|(?<= )(?:${RANGE_WORDS.join('|')})(?= ))`;
const BODY = new RegExp(`^([^\\d]*?)(${NUMBER})(?:\\s*${RANGE}\\s*(${NUMBER}))?\\s*(.*)$`, 'iu');

/** A minus before a number, or as English has it before the sign of a currency: `-$5`. */
const MINUS = /^[–-]((US)?\p{Sc} ?)?(?=\d)/iu;

/** `from 4 to 5 bn`, `от 4 до 5 млрд`: a range whose ends both have a word. */
const BETWEEN = /^(?:from|between|от|между|از|بین) (?=\d)(.+?) (?:to|and|до|и|تا|و) (?=\d)/iu;

/** A number with a power of ten, as programs write it: `6.15e+08`. */
const WITH_POWER = /^[+-]?\d(?:\.\d+)?e[+-]?\d{1,2}$/i;

const MISSING = new Map(MISSING_WORDS);

/**
 * Reads a cell: `≥ 4 bn`, `about 1.3`, `~1.3 Mt`, `$978.0 M`, `1 234,5`, `1.2–1.4`, `4 bn (target)`, `(est.) 12`, `n/a`.
 * Undefined where any part is not understood: a number is never taken out of text that says more than it. `decimal` is
 * the decimal sign of the numbers beside it, where they show one.
 */
export function readCell(text: string, decimal?: ShownSign): WrittenValue | undefined {
  const plain = plainText(text);
  const bracket = BRACKETS.exec(plain);
  const kind = bracket ? leading(NATURE_WORDS, (bracket[1] ?? bracket[2] ?? '').trim()) : undefined;
  if (bracket && kind?.rest !== '') return undefined;
  const amount = bracket ? plain.replace(bracket[0], '').trim() : plain;
  const missing = MISSING.get(amount.toLowerCase());
  const written = missing ? { value: null, missing } : readAmount(amount, decimal);
  return written && { ...written, ...kind?.meaning };
}

/** A qualifier, a unit, a number or two, a unit, and perhaps a plus sign for `or more`. */
function readAmount(text: string, decimal: ShownSign | undefined): WrittenValue | undefined {
  const lead = leading(QUALIFIER_WORDS, text);
  const more = text.endsWith('+');
  if (lead && more) return undefined;
  const bare = (lead?.rest ?? text)
    .replace(BETWEEN, '$1–')
    .replace(WITH_POWER, (number) => String(Number(number)));
  const body = BODY.exec(bare.replace(/\+$/, '').trim().replace(MINUS, '$1-'));
  if (!body) return undefined;
  const [, before = '', first = '', second, after = ''] = body;
  const unit = joined(readUnit(before), readUnit(after));
  const low = readNumber(first, decimal);
  const high = second === undefined ? undefined : readNumber(second, decimal);
  if (!unit || !low || (second !== undefined && (!high || high.value < low.value))) return undefined;
  const qualifier = more ? 'at-least' : lead?.meaning;
  return {
    value: low.value,
    ...(high ? { high: high.value } : {}),
    decimals: Math.max(low.decimals, high?.decimals ?? 0),
    ...(qualifier ? { qualifier } : {}),
    ...unit,
    ...(low.ambiguous || high?.ambiguous ? { ambiguous: true } : {}),
  };
}

function joined(before: WrittenUnit | undefined, after: WrittenUnit | undefined): WrittenUnit | undefined {
  if (!before || !after || (before.unit && after.unit && before.unit !== after.unit)) return undefined;
  return { ...before, ...after };
}

/** The mark of a note behind a number or word: `5*`, `5¹`, `5 [1]`, `5[b]`, `5 a)`. Raised digits are a power behind 10, and an area behind a metre. */
const NOTE =
  /(?<=\S)(?: ?[*†‡]+| ?\[(?:\d\d?|\p{L})\]|(?<=\d)(?<!(?<!\d)10)[⁰¹²³⁴⁵⁶⁷⁸⁹]+|(?<=\d) [\dа-яa-z]\))$/u;

/** A letter by which statistics say what a number is: `5.6 p`. */
const FLAG = /(?<=\d) ([pe])$/;

/** A cell without the mark of a note behind what it says, and with a flag of statistics in brackets; undefined where it has neither. */
export function withoutMark(text: string): string | undefined {
  const plain = plainText(text);
  const bare = plain.replace(NOTE, '').replace(FLAG, ' ($1)');
  return bare === plain ? undefined : bare;
}

/** What looks like a number in a cell, so that numbers that stand together can show their decimal sign. */
export function numbersIn(text: string): readonly string[] {
  return plainText(text).match(/\d[\d ,.]*(?<![ ,.])/g) ?? [];
}
