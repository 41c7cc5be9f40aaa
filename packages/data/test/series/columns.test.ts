import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOfWords } from '../../src/series/fields-of-words.ts';
import { GrowingNumbers } from '../../src/series/number-column.ts';
import { sharedByAll } from '../../src/series/shared-by-all.ts';
import { GrowingWords } from '../../src/series/word-column.ts';

describe('GrowingWords', () => {
  it('keeps each word once, and has none where a row was told none', () => {
    const words = new GrowingWords();
    for (const [row, word] of [
      [0, 'a'],
      [2, 'b'],
      [3, 'a'],
    ] as const)
      words.put(row, words.code(word));
    expect(words.code('a')).toBe(words.code('a'));
    expect([0, 1, 2, 3, 99].map((row) => words.wordAt(row))).toEqual(['a', '', 'b', 'a', '']);
    expect(words.close(4)).toEqual({ words: ['', 'a', 'b'], codes: Uint8Array.of(1, 0, 2, 1) });
  });

  it('forgets words that no row has, and its usual word where every row says another', () => {
    const words = new GrowingWords('usual');
    words.code('unused');
    words.put(0, words.code('a'));
    expect(words.close(1)).toEqual({ words: ['a'], codes: Uint8Array.of(0) });
    expect(words.close(2)).toEqual({ words: ['usual', 'a'], codes: Uint8Array.of(1, 0) });
    expect(words.only(1)).toBe('a');
    expect(words.only(2)).toBeUndefined();
  });

  it('has one word only where each row has it', () => {
    expect(new GrowingWords('usual').only(3)).toBe('usual');
    expect(new GrowingWords().only(3)).toBeUndefined();
  });

  it('holds what a list holds, however far rows are apart', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(500), fc.constantFrom('', 'a', 'b', '__proto__'))), (said) => {
        const words = new GrowingWords();
        const expected = new Array<string>(501).fill('');
        for (const [row, word] of said) {
          words.put(row, words.code(word));
          expected[row] = word;
        }
        const { words: all, codes } = words.close(501);
        expect(Array.from(codes).map((code) => all[code])).toEqual(expected);
      }),
    );
  });
});

describe('GrowingNumbers', () => {
  it('has none where a row was told none, or what is usual', () => {
    const numbers = new GrowingNumbers();
    numbers.put(100, 5);
    expect([...numbers.close(102)].filter((each) => !Number.isNaN(each))).toEqual([5]);
    expect(numbers.close(102)[101]).toBeNaN();
    expect([...new GrowingNumbers(3).close(2)]).toEqual([3, 3]);
    expect([...new GrowingNumbers(3).close(70)]).toEqual(new Array(70).fill(3));
  });

  it('knows whether one number holds for all rows, or none does', () => {
    const numbers = new GrowingNumbers();
    expect(numbers.isEmpty(3)).toBe(true);
    numbers.put(0, 2);
    numbers.put(1, 2);
    expect([numbers.only(2), numbers.only(3), numbers.isEmpty(3)]).toEqual([2, undefined, false]);
    expect(new GrowingNumbers(6).only(9)).toBe(6);
  });
});

it('makes fields of words: flags apart, one citation of source and place', () => {
  expect(
    fieldsOfWords(
      new Map([
        ['source', 'a'],
        ['at', 'b'],
        ['obsStatus', 'break estimated'],
        ['unit', 'USD'],
      ]),
    ),
  ).toEqual({
    unit: 'USD',
    obsStatus: ['break', 'estimated'],
    sources: [{ source: 'a', at: 'b' }],
  });
  expect(fieldsOfWords(new Map([['at', 'b']]))).toEqual({});
});

it('takes what all rows say out of their exceptions', () => {
  const exceptions = new Map([
    [0, { confidence: 'high', stage: 'a' }],
    [1, { confidence: 'high' }],
  ] as const);
  const own = new Map<number, object>(exceptions);
  expect(sharedByAll(own, 2)).toEqual({ confidence: 'high' });
  expect([...own]).toEqual([[0, { stage: 'a' }]]);
  expect(sharedByAll(new Map(exceptions), 3)).toEqual({});
  expect(sharedByAll(new Map(), 0)).toEqual({});
});
