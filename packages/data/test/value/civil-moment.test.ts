import fc from 'fast-check';
import { expect, it } from 'vitest';
import { civilMoment } from '../../src/value/civil-moment.ts';

it('is what the platform makes of a moment, in whole seconds', () => {
  expect(civilMoment(0)).toBe('1970-01-01T00:00:00Z');
  fc.assert(
    fc.property(fc.integer({ min: -62_000_000_000_000, max: 250_000_000_000_000 }), (moment) => {
      expect(civilMoment(moment)).toBe(
        new Date(Math.floor(moment / 1000) * 1000).toISOString().replace('.000', ''),
      );
    }),
  );
});
