import { lengthIn } from './length.ts';
import { judged, judgedField, type Court } from './judge.ts';
import { SHAPES, type Field, type Shape } from './shape.ts';
import { isRecord } from '../value/is-record.ts';

/** What a series, or one of its rows, may say. */
export const SAID: Shape = SHAPES.get('observations')!.filter(({ name }) => name !== 'id');

/** Fields that may have a column of words. */
export const COLUMNS: Shape = SHAPES.get('words')!;

/** A field that is looked into afterwards. */
const open = (name: string, optional = true): Field => ({
  name,
  optional,
  many: '',
  rule: 'any',
  names: '',
  words: undefined,
});

const WORDS = COLUMNS.map(({ name }) => open(name));
const COLUMN = [open('words', false), open('codes', false)];
const KEY: Field = { ...open('key'), rule: 'text', many: '*', words: COLUMNS.map(({ name }) => name) };
const NUMBERS = ['value', 'high', 'scale', 'decimals'].map((name) => open(name, name !== 'value'));

/** A column of words whose cells were not yet looked at. */
export interface OpenColumn {
  readonly words: ArrayLike<unknown>;
  readonly codes: ArrayLike<unknown>;
}

/** A series whose shared fields were judged and whose columns are of one length. */
export interface Frame {
  readonly count: number;
  readonly shared: Record<string, unknown>;
  readonly words: Record<string, OpenColumn>;
  readonly numbers: Record<string, ArrayLike<unknown>>;
}

export function framed(given: Readonly<Record<string, unknown>>, path: string, court: Court): Frame {
  const { told } = court;
  const { key, ids, exceptions = {} } = given;
  const shared = judged(SAID, given['shared'], `${path}.shared`, court, 'none');
  const numbers = judged(NUMBERS, given['numbers'], `${path}.numbers`, court) as Frame['numbers'];
  const words = judged(WORDS, given['words'], `${path}.words`, court) as Frame['words'];
  const count = lengthIn(numbers['value'], `${path}.numbers.value`, told);
  // Where there are no values, other columns have no length to keep to.
  const wanted = count < 0 ? undefined : count;
  for (const name of Object.keys(numbers)) lengthIn(numbers[name], `${path}.numbers.${name}`, told, wanted);
  for (const name of Object.keys(words)) {
    const at = `${path}.words.${name}`;
    const column = judged(COLUMN, words[name], at, court) as unknown as OpenColumn;
    lengthIn(column.words, `${at}.words`, told);
    lengthIn(column.codes, `${at}.codes`, told, wanted);
    words[name] = column;
  }
  if (key !== undefined) judgedField(KEY, key, `${path}.key`, court);
  if (!isRecord(exceptions)) told.tell('wrong-type', `${path}.exceptions`, 'an object', exceptions);
  if (ids !== undefined) lengthIn(ids, `${path}.ids`, told, wanted);
  return { count, shared, words, numbers };
}
