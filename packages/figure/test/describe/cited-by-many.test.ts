import type { Citation } from '@keruen/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citedByMany, withoutCited } from '../../src/describe/cited-by-many.ts';

const citation = fc.record(
  { source: fc.constantFrom('a', 'b', 'c'), at: fc.constantFrom('coordinates', 'code') },
  { requiredKeys: ['source'] },
);
const records = fc.array(fc.record({ sources: fc.array(citation, { maxLength: 5 }) }), { maxLength: 6 });
const keyOf = ({ source, at }: Citation): string => `${source}|${at ?? '-'}`;

describe('citedByMany', () => {
  it('has each citation of two records or more once, and no other', () => {
    fc.assert(
      fc.property(records, (all) => {
        const found = citedByMany(all, keyOf).map(keyOf);
        expect(new Set(found).size).toBe(found.length);
        const keys = new Set(all.flatMap(({ sources }) => sources.map(keyOf)));
        for (const key of keys) {
          const times = all.filter(({ sources }) => sources.some((one) => keyOf(one) === key)).length;
          expect(citedByMany(all, keyOf).some((one) => keyOf(one) === key)).toBe(times > 1);
        }
      }),
    );
  });

  it('takes nothing from a record that is not told for all', () => {
    fc.assert(
      fc.property(records, (all) => {
        const told = citedByMany(all, keyOf);
        for (const { sources } of all) {
          const own = withoutCited(sources, told, keyOf);
          for (const one of sources)
            expect(own.includes(one)).toBe(!told.some((other) => keyOf(other) === keyOf(one)));
        }
      }),
    );
  });

  it('keeps a source apart by what it says', () => {
    const one = { sources: [{ source: 'a', at: 'code' }] };
    expect(citedByMany([one, { sources: [{ source: 'a' }] }], keyOf)).toEqual([]);
    expect(citedByMany([one, one], keyOf)).toEqual(one.sources);
  });
});
