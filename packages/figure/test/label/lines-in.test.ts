import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesIn } from '../../src/label/lines-in.ts';

/** Every letter is a px wide. */
const inLines = (words: string, width: number, most: number): readonly string[] =>
  linesIn(width, (line) => line.length)(words, most);

describe('linesIn', () => {
  it('parts words into lines, as few as can be', () => {
    expect(inLines('wheat flour', 20, 3)).toEqual(['wheat flour']);
    expect(inLines('wheat flour of the first grade', 20, 3)).toEqual(['wheat flour of the', 'first grade']);
  });

  it('cuts what needs more lines, between words where it can, else within one', () => {
    expect(inLines('wheat flour of first grade', 24, 1)).toEqual(['wheat flour of first…']);
    expect(inLines('Donaudampfschifffahrt', 10, 2)).toEqual(['Donaudamp…']);
  });

  it('isolates a name in each of its lines', () => {
    const name = '\u2068\u2068wheat flour of the first grade\u2069\u2069, exports';
    const bare = (line: string): number => line.replace(/[\u2066-\u2069]/g, '').length;
    expect(linesIn(20, bare)(name, 3)).toEqual([
      '\u2068\u2068wheat flour of the\u2069\u2069',
      '\u2068\u2068first grade\u2069\u2069, exports',
    ]);
  });

  it('never gives a line that is too wide, nor none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1 }),
        fc.integer({ min: 8, max: 60 }),
        fc.integer({ min: 1, max: 4 }),
        (words, width, most) => {
          const lines = inLines(words.join(' '), width, most);
          expect(lines.length).toBeGreaterThan(0);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
