import fc from 'fast-check';

/** Values that stand where others belong, with some that are right in places. */
const ODD: readonly unknown[] = [
  undefined,
  null,
  true,
  '',
  'x',
  'KAZ',
  'bureau',
  'statistic',
  'normal',
  'unknown',
  'rail',
  'high',
  '2022',
  '2024/2023',
  '2023-02-29',
  '2023-08/..',
  'leg:a-b',
  '\ud800',
  '😀',
  0,
  -1,
  7,
  1.5,
  181,
  1e21,
  NaN,
  Infinity,
  [],
  {},
  ['x'],
  [null],
  [[1, 2]],
  [[1, 2, 3]],
  [{}],
  [{ source: 'bureau' }],
  { en: 'X' },
  { en: 'X', ru: 7 },
  { words: ['x'], codes: [0] },
];

type Path = readonly (string | number)[];

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}

/** Every place in a value, from the whole to the leaves. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  if (!isBranch(value)) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]))];
}

/** The value with another one put in a place; `undefined` takes the place away. */
export function changed(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined || !isBranch(value)) return put;
  const part = (value as Record<string, unknown>)[key];
  const next = changed(part, rest, put);
  if (Array.isArray(value)) return value.map((each: unknown, i) => (String(i) === String(key) ? next : each));
  if (next === undefined)
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== String(key)));
  return { ...value, [key]: next };
}

/** The value with one to three things wrong, or right in another way. */
export function mutated(value: unknown, odd: readonly unknown[] = ODD): fc.Arbitrary<unknown> {
  const paths = pathsIn(value);
  const change = fc.tuple(fc.constantFrom(...paths.slice(1)), fc.constantFrom(...odd));
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce((sofar, [path, put]) => changed(sofar, path, put), value));
}
