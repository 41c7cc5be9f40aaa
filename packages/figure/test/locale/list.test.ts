import { describe, expect, test } from 'vitest';
import { formatList } from '../../src/locale/list.ts';
import { en, fa, kk, ps, ru } from './languages.ts';

const ITEMS = ['one', 'two', 'three', 'four'];

describe.each([
  ['en-001', en],
  ['fa-AF', fa],
  ['ru', ru],
  ['kk', kk],
  ['ps', ps],
] as const)('lists of %s', (tag, locale) => {
  const icu = new Intl.ListFormat(tag);

  test.each([0, 1, 2, 3, 4])('with %i items are those of ICU', (count) => {
    const items = ITEMS.slice(0, count);
    expect(formatList(items, locale)).toBe(icu.format(items));
  });
});

test('items that look like replacement patterns stay as they are', () => {
  expect(formatList(['$&', "$'"], en)).toBe("$& and $'");
});
