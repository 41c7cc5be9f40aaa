import { describe, expect, it } from 'vitest';
import { readUnit } from '../../../src/read/term/unit.ts';
import { leading } from '../../../src/read/term/words.ts';
import * as words from '../../../src/read/term/words.ts';

describe('readUnit', () => {
  it.each([
    ['', {}],
    ['bn', { scale: 9 }],
    ['M', { scale: 6 }],
    ['thousand', { scale: 3 }],
    ['$', { unit: 'USD' }],
    ['US$', { unit: 'USD' }],
    ['USD million', { unit: 'USD', scale: 6 }],
    ['million USD', { unit: 'USD', scale: 6 }],
    ['billion dollars', { unit: 'USD', scale: 9 }],
    ['میلیون دالر', { unit: 'USD', scale: 6 }],
    ['млн долл.', { unit: 'USD', scale: 6 }],
    ['t', { unit: 'TNE' }],
    ['Mt', { unit: 'TNE', scale: 6 }],
    ['kt', { unit: 'TNE', scale: 3 }],
    ['million tonnes', { unit: 'TNE', scale: 6 }],
    ['%', { unit: 'ratio', scale: -2 }],
    ['€ bn', { unit: 'EUR', scale: 9 }],
    ['KZT', { unit: 'KZT' }],
    ['thousand persons', { unit: 'persons', scale: 3 }],
    ['тыс. человек', { unit: 'persons', scale: 3 }],
    ['هزار نفر', { unit: 'persons', scale: 3 }],
  ])('reads "%s"', (text, expected) => {
    expect(readUnit(text)).toEqual(expected);
  });

  it.each(['apples', 'million apples', '$ €', 'USD tonnes', 'milliona', 'tx', 'Mtx', '(USD)'])(
    'refuses "%s"',
    (text) => {
      expect(readUnit(text)).toBeUndefined();
    },
  );
});

describe('leading', () => {
  const list = [
    ['at least', 1],
    ['≥', 2],
    ['c.', 3],
  ] as const;

  it('finds the word with which a text begins, in any case', () => {
    expect(leading(list, 'At Least 4')).toEqual({ meaning: 1, rest: '4' });
    expect(leading(list, '≥4')).toEqual({ meaning: 2, rest: '4' });
    expect(leading(list, 'c.4')).toEqual({ meaning: 3, rest: '4' });
  });

  it('does not find a word inside another one', () => {
    expect(leading(list, 'at leastwise')).toBeUndefined();
    expect(leading(list, 'what')).toBeUndefined();
  });

  it('finds a word that is the whole text', () => {
    expect(leading(list, 'at least')).toEqual({ meaning: 1, rest: '' });
  });
});

describe('the word lists', () => {
  const { FLOW_WORDS, QUALIFIER_WORDS, NATURE_WORDS, MISSING_WORDS, UNIT_WORDS, SCALE_WORDS } = words;
  const lists: Readonly<Record<string, words.Words<unknown>>> = {
    FLOW_WORDS,
    QUALIFIER_WORDS,
    NATURE_WORDS,
    MISSING_WORDS,
    UNIT_WORDS,
    SCALE_WORDS,
  };

  it.each(Object.entries(lists))('%s has each word once, in small letters and plain spaces', (_, list) => {
    const all = list.map(([word]) => word);
    expect(new Set(all).size).toBe(all.length);
    for (const word of all) expect(word).toBe(word.toLowerCase().replace(/[\u200c\s]+/g, ' '));
  });

  it.each(Object.entries(lists).filter(([name]) => name !== 'MISSING_WORDS'))(
    '%s looks for longer words first',
    (_, list) => {
      const lengths = list.map(([word]) => word.length);
      expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    },
  );
});
