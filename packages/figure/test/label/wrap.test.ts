import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened, wrap } from '../../src/label/wrap.ts';

/** Ten px a letter. */
const tens = (text: string): number => text.length * 10;

describe('wrap', () => {
  it('breaks between words where a line is full', () => {
    expect(wrap('base metals and articles of base metal', 120, 4, tens)).toEqual([
      'base metals',
      'and articles',
      'of base',
      'metal',
    ]);
  });

  it('is one line where there is room for it', () => {
    expect(wrap('mineral products', 160, 1, tens)).toEqual(['mineral products']);
  });

  it('gives up where lines are too many or a word is too wide', () => {
    expect(wrap('base metals and articles', 60, 2, tens)).toBeUndefined();
    expect(wrap('pharmaceuticals', 140, 3, tens)).toBeUndefined();
  });

  it('keeps what a space that does not break holds together: a year with its sign, a number with its unit', () => {
    expect(wrap('17 сентября 2021\u202fг.', 140, 3, tens)).toEqual(['17 сентября', '2021\u202fг.']);
    expect(wrap('более 800\u00a0млн', 100, 3, tens)).toEqual(['более', '800\u00a0млн']);
  });

  it('has no line for no words', () => {
    expect(wrap('  ', 100, 1, tens)).toEqual([]);
  });

  it('keeps every word in order and no line too wide', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }), (words) => {
        const lines = wrap(words.join(' '), 90, Infinity, tens)!;
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(tens(line)).toBeLessThanOrEqual(90);
      }),
    );
  });
});

describe('shortened', () => {
  it('ends on a whole word, without the comma behind it', () => {
    expect(shortened('natural or cultured pearls, precious or semi-precious stones', 170, 2, tens)).toEqual([
      'natural or',
      'cultured pearls…',
    ]);
  });

  it('never ends on a short word', () => {
    expect(shortened('machinery and mechanical appliances of the first order', 400, 1, tens)).toEqual([
      'machinery and mechanical appliances…',
    ]);
  });

  it('tells nothing rather than a word or two', () => {
    expect(shortened('live animals and animal products', 130, 1, tens)).toBeUndefined();
  });
});
