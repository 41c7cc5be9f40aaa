import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultIn } from '../../../src/read/json-text/fault.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('faultIn', () => {
  it.each([
    ['{"a":1,}', 7],
    ["{'a':1}", 1],
    ['[1 2]', 3],
    ['[1,', 3],
    ['', 0],
    ['  x', 2],
    ['{"a" 1}', 5],
    ['{"a":}', 5],
    ['[1]]', 3],
    ['[01]', 2],
    ['"a\nb"', 0],
    ['"\\x"', 0],
    ['nul', 0],
    ['[}', 1],
    ['{"a":1]', 6],
    ['1 2', 2],
  ])('finds in %j the place %i', (text, place) => {
    expect(isJson(text)).toBe(false);
    expect(faultIn(text)).toBe(place);
  });

  it('finds none in JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => faultIn(text) === text.length));
  });

  it('lies where the text stops being the beginning of some JSON', () => {
    const parts = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-0.5e3',
      'true',
      'null',
      ' ',
      '\n',
      '"',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (each) => {
        const text = each.join('');
        const place = faultIn(text);
        if (isJson(text)) expect(place).toBe(text.length);
        // What stands before can still become JSON: it only ends too early.
        expect(faultIn(text.slice(0, place))).toBe(place);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not recurse', () => {
    expect(faultIn(`${'['.repeat(1e5)}x`)).toBe(1e5);
  });
});
