import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { SHAPES } from '../../src/check/shape.ts';
import { LISTS } from '../../src/schema/merge.ts';
import { asJson, FULL } from '../full-records.ts';

describe('a dataset in which every field is used', () => {
  it('is sound as it is and as JSON holds it, and comes back whole', () => {
    expect(check(FULL)).toEqual({ dataset: FULL, issues: [] });
    expect(check(asJson(FULL))).toEqual({ dataset: FULL, issues: [] });
  });

  it.each([...LISTS])('leaves no field of %s out', (list) => {
    const used = new Set(FULL[list].flatMap((record) => Object.keys(record)));
    expect(
      SHAPES.get(list)!
        .map(({ name }) => name)
        .filter((name) => !used.has(name)),
    ).toEqual([]);
  });
});
