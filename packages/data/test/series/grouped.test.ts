import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grouped } from '../../src/series/grouped.ts';

describe('grouped', () => {
  it('numbers groups in the order in which they begin', () => {
    expect(grouped(Float64Array.of(7, 2 ** 40, 7, 0, 2 ** 40))).toEqual({
      of: Uint32Array.of(0, 1, 0, 2, 1),
      count: 3,
    });
    expect(grouped(new Float64Array())).toEqual({ of: new Uint32Array(), count: 0 });
  });

  it('finds the groups that a set finds', () => {
    const key = fc.oneof(
      fc.nat(20),
      fc.maxSafeNat(),
      fc.nat(20).map((step) => step * 2 ** 32),
    );
    fc.assert(
      fc.property(fc.array(key), (keys) => {
        const { of, count } = grouped(Float64Array.from(keys));
        const places = [...new Set(keys)];
        expect(count).toBe(places.length);
        expect([...of]).toEqual(keys.map((each) => places.indexOf(each)));
      }),
    );
  });
});
