import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraph } from '../../src/sheet/paragraph.ts';

/** A letter is one px wide; marks of direction are nothing. */
const measure = (text: string): number => [...text.replace(/[\u2066-\u2069]/g, '')].length;

describe('a paragraph', () => {
  it('fills its lines', () => {
    expect(paragraph('one two three four', 9, measure)).toEqual(['one two', 'three', 'four']);
    expect(paragraph('', 9, measure)).toEqual([]);
  });

  it('breaks a word that is wider than a line', () => {
    expect(paragraph('a abcdefghij b', 4, measure)).toEqual(['a', 'abcd', 'efgh', 'ij b']);
  });

  it('closes a run that goes over the end of a line, and opens it anew', () => {
    expect(paragraph('by \u2068one two three\u2069 end', 8, measure)).toEqual([
      'by \u2068one\u2069',
      '\u2068two\u2069',
      '\u2068three\u2069',
      'end',
    ]);
    expect(paragraph('\u2066a \u2068b c\u2069 d\u2069', 1, measure)).toEqual([
      '\u2066a\u2069',
      '\u2066\u2068b\u2069\u2069',
      '\u2066\u2068c\u2069\u2069',
      '\u2066d\u2069',
    ]);
  });

  it('keeps every letter, in order, in lines that are wide enough', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ص', '\u2068', '\u2069') });
    fc.assert(
      fc.property(letters, fc.integer({ min: 1, max: 12 }), (text, width) => {
        const lines = paragraph(text, width, measure);
        const bare = (one: string): string => one.replace(/[\s\u2066-\u2069]/g, '');
        expect(bare(lines.join(''))).toBe(bare(text));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('leaves no run open at the end of a line', () => {
    const runs = fc
      .array(fc.constantFrom('word', '\u2068name of', 'a body\u2069', 'and'))
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(runs, (text) => {
        for (const line of paragraph(text, 6, measure)) {
          const depth = [...line].reduce(
            (sum, one) => sum + (one === '\u2068' ? 1 : one === '\u2069' && sum > 0 ? -1 : 0),
            0,
          );
          expect(depth).toBe(0);
        }
      }),
    );
  });
});
