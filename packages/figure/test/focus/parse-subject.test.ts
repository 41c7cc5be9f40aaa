import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSubject } from '@keruen/figure';

describe('a Subject in text', () => {
  it.each([
    'actor:KAZ',
    'flow:KAZ-AFG',
    'observation:c031',
    'statement:c032',
    'product:HS1101',
    'period:2021-08/..',
    'corridor:titr',
    'leg:aktau-alat',
    'node:aktau',
    'event:e-1',
    'role:tokayev-1',
    'relation:r1',
    'actor:Some land',
  ])('%s is one', (text) => {
    expect(parseSubject(text)).toBe(text);
  });

  it.each([
    '',
    'actor',
    'actor:',
    'actor: KAZ',
    'actor:KAZ ',
    'Actor:KAZ',
    'thing:KAZ',
    'constructor:x',
    'toString:x',
    ' actor:KAZ',
    'actor:a\nb',
    'actor:a\u0000',
    'actor:\ud800',
    `actor:${'x'.repeat(200)}`,
  ])('%j is none', (text) => {
    expect(parseSubject(text)).toBeUndefined();
  });

  it('is never anything but text, and whatever is taken is passed on as it stands', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything({ maxDepth: 1 }),
          fc.string({ unit: 'binary-ascii', maxLength: 200 }).map((id) => `leg:${id}`),
        ),
        (given) => {
          const found = parseSubject(given);
          if (found !== undefined) {
            expect(found).toBe(given);
            expect(found.length).toBeLessThanOrEqual(160);
            expect(found).toBe(found.trim());
          }
        },
      ),
    );
  });
});
