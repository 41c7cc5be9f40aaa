import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { received } from '../../src/schema/received.ts';

describe('received', () => {
  it.each([
    ['text', '"text"'],
    ['', '""'],
    [0, '0'],
    [NaN, 'NaN'],
    [-Infinity, '-Infinity'],
    [false, 'false'],
    [null, 'null'],
    [undefined, 'nothing'],
    [[], 'a list of 0'],
    [{ a: 1 }, 'an object'],
    [() => 1, 'a function'],
    [Symbol('s'), 'a symbol'],
    [10n, 'a bigint'],
  ])('describes %s', (value, expected) => {
    expect(received(value)).toBe(expected);
  });

  it('is never longer than 80 characters, and says that it was', () => {
    expect(received('x'.repeat(79))).toHaveLength(80);
    expect(received('x'.repeat(78))).toBe(`"${'x'.repeat(78)}"`);
    expect(received('x'.repeat(1e6)).endsWith('…')).toBe(true);
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(received(value).length).toBeLessThanOrEqual(80);
      }),
    );
  });

  it('does not cut a character in two', () => {
    for (let length = 75; length < 84; length++) {
      expect(received(`${'x'.repeat(length)}😀😀😀`)).not.toMatch(/\p{Surrogate}/u);
    }
  });

  it('survives what cannot even be asked what it is', () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(received(proxy)).toBe('something that cannot be read');
  });
});
