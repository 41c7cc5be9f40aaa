import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textKey } from '../../src/index.ts';

/** The hash in whole numbers of any size, as its authors write it. */
function fnv1a(text: string): bigint {
  let hash = 0x811c9dc5n;
  for (let i = 0; i < text.length; i++) {
    hash ^= BigInt(text.charCodeAt(i));
    hash = (hash * 0x01000193n) & 0xffffffffn;
  }
  return hash;
}

describe('textKey', () => {
  it('is FNV-1a of 32 bits', () => {
    // From the test vectors of the hash: "", "a", "foobar".
    expect([textKey(''), textKey('a'), textKey('foobar')]).toEqual(
      [0x811c9dc5, 0xe40c292c, 0xbf9cf968].map((hash) => `#${hash.toString(36)}`),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textKey(text)).toBe(`#${fnv1a(text).toString(36)}`);
      }),
    );
  });

  it('is short, and no text that a sentence of the facts could be', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(textKey(text)).toMatch(/^#[0-9a-z]{1,7}$/);
      }),
    );
  });
});
