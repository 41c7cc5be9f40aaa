import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/read/legs/parts.ts';

/** `a-b` is a leg from a to b, `x:a-b` one in the part x. */
const parts = (...legs: string[]) => {
  const walked = legs.map((leg) => {
    const [, part = '', from = '', to = ''] = /^(?:(\w+):)?(\w+)-(\w+)$/.exec(leg)!;
    return { leg, from, to, part, reverse: false };
  });
  const { main, branches, detached } = partsOf(walked, (place) => place.toUpperCase());
  const ids = (steps: readonly { leg: string }[]) => steps.map((step) => step.leg).join(' ');
  return {
    main: ids(main),
    branches: branches.map((one) => ids(one.legs)),
    detached: detached.map((one) => ids(one.legs)),
    all: branches,
  };
};

describe('partsOf', () => {
  it('walks on as long as each leg begins where the one before it ends', () => {
    expect(parts('a-b', 'b-c', 'c-d')).toMatchObject({ main: 'a-b b-c c-d', branches: [], detached: [] });
  });

  it('takes what leaves the main line or comes to it for branches, the rest for detached', () => {
    expect(parts('a-b', 'b-c', 'b-x', 'x-y', 'z-c', 'p-q')).toMatchObject({
      main: 'a-b b-c',
      branches: ['b-x x-y', 'z-c'],
      detached: ['p-q'],
    });
  });

  it('finds a branch that touches only what comes later', () => {
    expect(parts('a-b', 'y-z', 'b-y')).toMatchObject({ branches: ['b-y', 'y-z'], detached: [] });
  });

  it('knows a loop: a main line may end where it began, a branch may meet it again', () => {
    expect(parts('a-b', 'b-c', 'c-a')).toMatchObject({ main: 'a-b b-c c-a', branches: [] });
    expect(parts('a-b', 'b-c', 'a-x', 'x-c').all).toMatchObject([
      { from: 'a', to: 'c', joins: true, label: 'A – C' },
    ]);
    expect(parts('a-b', 'b-x').all).toEqual([]);
    expect(parts('a-b', 'c-b').all[0]).not.toHaveProperty('joins');
  });

  it('follows what rows say of their part', () => {
    expect(parts('north:a-x', 'main:a-b', 'main:b-c', 'south:c-y')).toMatchObject({
      main: 'main:a-b main:b-c',
      branches: ['north:a-x', 'south:c-y'],
    });
    expect(parts('main:a-b', 'south:b-c').all).toMatchObject([{ label: 'south', from: 'b', to: 'c' }]);
  });

  it('loses no leg and doubles none, and what is detached touches nothing that is not', () => {
    const place = fc.constantFrom(...'abcdefgh');
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 12 }), (ends) => {
        const walked = ends.map(([from, to], i) => ({ leg: `${i}`, from, to, part: '', reverse: false }));
        const { main, branches, detached } = partsOf(walked, String);
        const legs = [main, ...[...branches, ...detached].map((one) => one.legs)]
          .flat()
          .map((step) => Number(step.leg));
        expect([...legs].sort((a, b) => a - b)).toEqual(ends.map((_, i) => i));
        const touched = (steps: readonly { leg: string }[]) =>
          steps.flatMap((step) => ends[Number(step.leg)]!);
        const reached = new Set([main, ...branches.map((one) => one.legs)].flatMap(touched));
        for (const part of detached)
          for (const one of touched(part.legs)) expect(reached.has(one)).toBe(false);
      }),
    );
  });
});
