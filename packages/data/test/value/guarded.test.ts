import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, unguarded } from '../../src/value/guarded.ts';

describe('a guarded cell', () => {
  it.each([
    '=1+1',
    '+7',
    '-7',
    '@SUM(A1)',
    '\tx',
    '\r=x',
    "'=x",
    "''@x",
    '=HYPERLINK("https://example.org")',
  ])('has an apostrophe before %j', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  });

  it.each(['', 'KAZ', '2022', "'twas", "'", 'a=b', '≥ 4 bn', '−4', '’=x'])('leaves %j as it is', (text) => {
    expect(guarded(text)).toBe(text);
    expect(unguarded(text)).toBe(text);
  });

  it('never begins with what a spreadsheet runs, and gives every text back', () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'x')).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (each) => {
        expect(guarded(each)).not.toMatch(/^[=+\-@\t\r]/);
        expect(unguarded(guarded(each))).toBe(each);
      }),
    );
  });
});
