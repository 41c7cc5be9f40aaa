import { describe, expect, it } from 'vitest';
import { MOST, Told } from '../../src/check/told.ts';

/** Tells an issue of each path. */
function telling(code: string, paths: readonly string[]): Told {
  const told = new Told();
  for (const path of paths) told.tell(code, path, 'a number', 'x');
  return told;
}

const numbered = (count: number): readonly string[] =>
  Array.from({ length: count }).map((_, i) => `observations[${i}].value`);

describe('what is told', () => {
  it('has its place, what was wanted, and what was found', () => {
    expect(telling('wrong-type', ['actors[0].id']).issues).toEqual([
      { code: 'wrong-type', path: 'actors[0].id', expected: 'a number', received: '"x"', severity: 'error' },
    ]);
  });

  it('counts errors, not warnings', () => {
    const told = telling('a', ['x', 'y']);
    told.tell('b', 'z', 'a link', 7, 'warning');
    expect(told.errors).toBe(2);
    expect(told.issues.at(-1)).toMatchObject({ severity: 'warning', received: '7' });
  });

  it('tells as many alike as it says, one by one', () => {
    expect(telling('wrong-type', numbered(MOST)).issues).toHaveLength(MOST);
  });

  it('says in one issue more how many others there are, and at what kind of place', () => {
    const { issues, errors } = telling('wrong-type', numbered(100_000));
    expect(errors).toBe(100_000);
    expect(issues).toHaveLength(MOST + 1);
    expect(issues.at(-1)).toEqual({
      code: 'wrong-type',
      path: 'observations[].value',
      expected: 'a number',
      received: `${100_000 - MOST} more of these`,
      severity: 'error',
    });
  });

  it('goes on telling what is wrong in another way or at another kind of place', () => {
    const told = telling('wrong-type', numbered(2 * MOST));
    told.tell('not-finite', 'observations[7].value', 'a finite number', NaN);
    told.tell('wrong-type', 'observations[7].unit', 'text', 7);
    told.tell('wrong-type', 'observations[0].value', 'a number', 'x');
    expect(told.issues).toHaveLength(MOST + 3);
    expect(told.issues[MOST]?.received).toBe(`${MOST + 1} more of these`);
  });

  it('is bounded where every issue names a field that only the input knows', () => {
    const paths = Array.from({ length: 10_000 }).map(
      (_, i) => `actors[0].${String.fromCodePoint(0x4e00 + i)}`,
    );
    expect(telling('unknown-field', paths).issues).toHaveLength(MOST + 1);
  });
});
