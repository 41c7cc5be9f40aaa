import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, unguarded } from '../../src/value/guarded.ts';

describe('a guarded cell', () => {
  it.each(['=1+1', '+7', '-7', '@SUM(A1)', '\tx', '\rx', "'=x", "''@x", '=HYPERLINK("https://example.org")'])(
    'has an apostrophe before %j',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
    },
  );

  // Excel opens a CSV with the list separator of its country, which is a semicolon wherever the comma is that of decimals.
  it.each([
    ['grain;=1+1', "grain;'=1+1"],
    ['first\n-7', "first\n'-7"],
    ['a\r\n@x', "a\r\n'@x"],
    ["a;'=x;+1", "a;''=x;'+1"],
    ['a\t=x', "a\t'=x"],
    ['\r=x', "'\r'=x"],
    ['=a;=b', "'=a;'=b"],
  ])('has one where cells begin in another country: %j', (text, cell) => {
    expect(guarded(text)).toBe(cell);
    expect(unguarded(cell)).toBe(text);
  });

  it.each(['', 'a; =b', 'b; +37.6% of', 'a;b', 'KAZ', '2022', "'twas", "'", 'a=b', '≥ 4 bn', '−4', '’=x'])(
    'leaves %j as it is',
    (text) => {
      expect(guarded(text)).toBe(text);
      expect(unguarded(text)).toBe(text);
    },
  );

  it('never begins with what a spreadsheet runs, and gives every text back', () => {
    const text = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', ';', 'x'))
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (each) => {
        expect(guarded(each)).not.toMatch(/^[=+\-@\t\r]|[;\t\r\n][=+\-@]/);
        expect(unguarded(guarded(each))).toBe(each);
      }),
    );
  });
});
