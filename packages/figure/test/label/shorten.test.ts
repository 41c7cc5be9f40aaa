import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { shorten } from '../../src/label/shorten.ts';

/** Every letter is 1 wide, marks of direction are nothing. */
const widthOf = (text: string): number => [...text.replace(/[\u2066-\u2069]/g, '')].length;

describe('shorten', () => {
  it('leaves alone what fits', () => {
    expect(shorten('Mineral products', 16, widthOf)).toBe('Mineral products');
    expect(shorten('', 0, widthOf)).toBe('');
  });

  it('leaves no comma or space before the ellipsis', () => {
    expect(shorten('Base metals, and articles', 12, widthOf)).toBe('Base metals…');
    expect(shorten('Base metals, and articles', 13, widthOf)).toBe('Base metals…');
    expect(shorten('Wood; charcoal', 6, widthOf)).toBe('Wood…');
  });

  it('cuts a word that is longer than the room', () => {
    expect(shorten('Pharmaceuticals', 8, widthOf)).toBe('Pharmac…');
  });

  it('keeps a name in its own direction', () => {
    expect(shorten('\u2068Base metals and more\u2069', 12, widthOf)).toBe('\u2068Base metals…\u2069');
    expect(
      shorten('\u2068\u2068Base metals and more\u2069\u2069', 12, (text) => widthOf(withoutMarks(text))),
    ).toBe('\u2068\u2068Base metals…\u2069\u2069');
  });

  it('cuts into a name before the last as well', () => {
    const text = 'of \u2068Kazakhstan\u2069 to \u2068Kyrgyzstan\u2069';
    expect(withoutMarks(shorten(text, 12, widthOf))).toBe('of Kazakhst…');
    expect(withoutMarks(shorten(text, 3, widthOf))).toBe('of…');
  });

  it('fits, and begins as the words do, for any words', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40 }),
        fc.integer({ min: 2, max: 40 }),
        (text, most) => {
          const short = shorten(text, most, widthOf);
          expect(widthOf(short)).toBeLessThanOrEqual(Math.max(most, 2));
          if (short !== text) expect(text.startsWith(short.replace(/…$/, ''))).toBe(true);
        },
      ),
    );
  });
});
