import { describe, expect, it } from 'vitest';
import { listOf, objectOf, ownOf, textOf } from '../../../src/read/json-text/shape.ts';
import { namesOf } from '../../../src/read/sdmx/names-of.ts';

describe('namesOf', () => {
  it.each([
    ['Kazakhstan', undefined, { en: 'Kazakhstan' }],
    ['Kazakhstan', { en: 'Kazakhstan (en)', kk: 'Қазақстан' }, { en: 'Kazakhstan (en)', kk: 'Қазақстан' }],
    [
      undefined,
      { 'en-GB': 'Britain', ru: 'Британия' },
      { 'en-GB': 'Britain', en: 'Britain', ru: 'Британия' },
    ],
    [undefined, { ru: 'Казахстан' }, { ru: 'Казахстан', en: 'Казахстан' }],
    ['', {}, undefined],
    [7, { en: 7, __proto__: 'x' }, undefined],
    [null, 'text', undefined],
  ])('of %j and %j', (name, names, expected) => {
    expect(namesOf(name, names)).toEqual(expected);
  });
});

describe('shapes of JSON', () => {
  it('are what they are, or empty', () => {
    expect([{ a: 1 }, [], null, 'x', 7].map(objectOf)).toEqual([{ a: 1 }, {}, {}, {}, {}]);
    expect([[1], { length: 1 }, null, 'x'].map(listOf)).toEqual([[1], [], [], []]);
    expect(['x', 7, true, null, {}, undefined].map(textOf)).toEqual(['x', '7', 'true', '', '', '']);
  });

  it('have no field that they inherit', () => {
    expect(ownOf({ a: 1 }, 'a')).toBe(1);
    expect(ownOf({}, 'toString')).toBeUndefined();
    expect(ownOf(JSON.parse('{"__proto__":{"a":1}}'), '__proto__')).toEqual({ a: 1 });
    expect(ownOf([5], 0)).toBeUndefined();
  });
});
