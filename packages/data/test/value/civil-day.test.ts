import fc from 'fast-check';
import { expect, it } from 'vitest';
import { civilDay } from '../../src/value/civil-day.ts';

it.each([
  [0, '1970-01-01'],
  [-1, '1969-12-31'],
  [951_782_400_000, '2000-02-29'],
  [4_107_542_400_000, '2100-03-01'],
  [1_795_651_200_000, '2026-11-26'],
])('the moment %d lies on %s', (moment, day) => {
  expect(civilDay(moment)).toBe(day);
});

it('is the day that the platform gives, of any moment in nine thousand years', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      (date) => {
        expect(civilDay(date.getTime())).toBe(date.toISOString().slice(0, 10));
      },
    ),
    { numRuns: 2000 },
  );
});
