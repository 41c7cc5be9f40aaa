import { isRecord } from '../value/is-record.ts';
import { isEdtf } from '../value/edtf.ts';
import { lengthIn } from './length.ts';
import { SHAPES, type Field, type Shape } from './shape.ts';
import type { Told } from './told.ts';

/** The id of another record that a record names, and where. Without one that is `needed` the record means nothing. */
export interface Reference {
  readonly kind: string;
  readonly id: string;
  readonly path: string;
  readonly needed: boolean;
}

/** Where a judgement goes: what is wrong, and the ids that were named. */
export interface Court {
  readonly told: Told;
  refs: Reference[];
}

/** Fields an object must have: all but optional ones; none; or none, where `null` takes one away. */
export type Demand = 'all' | 'none' | 'change';

const ABOUT = /^(corridor|leg|node|event):(.[^]*)/;

/** The type of a leaf, and where that is not enough its rule. */
const LEAVES: Readonly<
  Record<string, readonly [type: string, code?: string, fits?: (value: never) => boolean]>
> = {
  text: ['string'],
  id: ['string', 'empty', (value: string) => value !== ''],
  date: ['string', 'not-edtf', isEdtf],
  about: ['string', 'not-a-subject', (value: string) => ABOUT.test(value)],
  flag: ['boolean'],
  number: ['number'],
  amount: ['number'],
  whole: ['number', 'not-whole', Number.isInteger],
  lon: ['number', 'off-earth', (value: number) => Math.abs(value) <= 180],
  lat: ['number', 'off-earth', (value: number) => Math.abs(value) <= 90],
};

/** What would have been right, by type or by code. */
const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  empty: 'text that is not empty',
  'lone-surrogate': 'text of whole characters',
  'not-a-subject': 'corridor, leg, node or event, a colon and an id',
  'not-edtf': 'a date as EDTF text, e.g. 2022, 2023-08, 2024/2025 or 2021-08/..',
  'not-finite': 'a finite number',
  'not-whole': 'a whole number',
  'off-earth': 'degrees: longitude −180 to 180, latitude −90 to 90',
};

/** The sound fields of an object, copied; what is wrong with the others is told. Names among `others` are passed over. */
export function judged(
  shape: Shape,
  value: unknown,
  path: string,
  court: Court,
  demand: Demand = 'all',
  others: readonly string[] = [],
): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const { told } = court;
  if (!isRecord(value)) {
    told.tell('wrong-type', path, 'an object', value);
    return found;
  }
  const at = (name: string): string => (path ? `${path}.${name}` : name);
  for (const field of shape) {
    const { name, optional } = field;
    const own = Object.hasOwn(value, name) ? value[name] : undefined;
    const before = told.errors;
    if (own === undefined) {
      if (!optional && demand === 'all') told.tell('missing-field', at(name), expectedOf(field), own);
      continue;
    }
    const judgedOne = own === null && demand === 'change' ? own : judgedField(field, own, at(name), court);
    if (told.errors === before) found[name] = judgedOne;
  }
  for (const key of Object.keys(value)) {
    if (others.includes(key) || shape.some(({ name }) => name === key)) continue;
    const names = shape.map(({ name }) => name).join(', ');
    told.tell('unknown-field', at(key.slice(0, 80)), `one of ${names}`, key, 'warning');
  }
  return found;
}

function expectedOf({ many, words, rule }: Field): string {
  if (many) return 'a list';
  if (words) return `one of ${words.join(', ')}`;
  return EXPECTED[LEAVES[rule]?.[0] ?? ''] ?? (rule === 'names' || SHAPES.has(rule) ? 'an object' : 'text');
}

/** A field's value or list of values, copied. */
export function judgedField(field: Field, value: unknown, path: string, court: Court): unknown {
  if (!field.many) return judgedItem(field, value, path, court);
  const found: unknown[] = [];
  const length = lengthIn(value, path, court.told);
  if (field.many === '+' && length === 0) court.told.tell('no-source', path, 'at least one source', value);
  for (let i = 0; i < length; i++)
    found.push(judgedItem(field, (value as unknown[])[i], `${path}[${i}]`, court));
  return found;
}

/** One value by the rule of a field, copied. */
export function judgedItem(field: Field, value: unknown, path: string, court: Court): unknown {
  const { rule, words, names } = field;
  const { told } = court;
  const shape = SHAPES.get(rule);
  if (rule === 'any' || (rule === 'amount' && value === null)) return value;
  if (shape) return judged(shape, value, path, court);
  if (rule === 'names') return judgedNames(value, path, told);
  if (rule === 'point') return judgedPoint(value, path, told);
  if (words) {
    const code = typeof value === 'string' ? 'unknown-word' : 'wrong-type';
    if (!words.includes(value as string)) told.tell(code, path, expectedOf(field), value);
  } else judgeLeaf(names ? 'id' : rule, value, path, told);
  const [, kind, subject] = (rule === 'about' && ABOUT.exec(String(value))) || [];
  if (subject)
    court.refs.push({ kind: kind === 'event' ? 'assertion' : kind!, id: subject, path, needed: false });
  if (names) court.refs.push({ kind: rule, id: value as string, path, needed: names === '@!' });
  return value;
}

/** Tells what is wrong with a value that has no parts, by the rule for it: its type, then its form. */
export function judgeLeaf(rule: string, value: unknown, path: string, told: Told): void {
  const [type, code, fits] = LEAVES[rule]!;
  let wrong: string | undefined;
  if (typeof value !== type) wrong = 'wrong-type';
  else if (type === 'number' && !Number.isFinite(value)) wrong = 'not-finite';
  else if (type === 'string' && /\p{Cs}/u.test(value as string)) wrong = 'lone-surrogate';
  else if (fits && !fits(value as never)) wrong = code;
  if (wrong) told.tell(wrong, path, EXPECTED[wrong] ?? EXPECTED[type]!, value);
}

/** A name per language tag (BCP 47); English must be there. */
function judgedNames(value: unknown, path: string, told: Told): unknown {
  const found: Record<string, unknown> = {};
  if (!isRecord(value)) return told.tell('wrong-type', path, 'an object', value);
  for (const [tag, name] of Object.entries({ en: undefined, ...value })) {
    const at = `${path}.${tag.slice(0, 80)}`;
    if (name === undefined && tag !== 'en') continue;
    if (name === undefined) told.tell('missing-field', at, 'text');
    else judgeLeaf('text', name, at, told);
    if (/^[a-z]{2,3}(-[\da-z]{2,8})*$/i.test(tag)) found[tag] = name;
    else told.tell('unknown-field', at, 'a language tag', tag, 'warning');
  }
  return found;
}

function judgedPoint(value: unknown, path: string, told: Told): unknown {
  if (!Array.isArray(value) || value.length !== 2)
    return told.tell('wrong-type', path, 'longitude and latitude', value);
  const point: unknown[] = [value[0], value[1]];
  judgeLeaf('lon', point[0], `${path}[0]`, told);
  judgeLeaf('lat', point[1], `${path}[1]`, told);
  return point;
}
