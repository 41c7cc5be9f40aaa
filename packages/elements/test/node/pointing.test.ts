import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Subject } from '@keruen/figure';
import type { SubjectDetail } from '../../src/control/events.ts';
import { readDetail } from '../../src/link/detail.ts';
import { after, meantBy, NOTHING, type Pointing } from '../../src/link/pointing.ts';

const subject = fc.constantFrom<Subject[]>('actor:KAZ', 'period:2022', 'leg:a-b');

const detail: fc.Arbitrary<SubjectDetail> = fc.oneof(
  fc.record({
    subject,
    action: fc.constantFrom('preview', 'select' as const),
    group: fc.constant(undefined),
  }),
  fc.record({
    subject: fc.option(subject, { nil: undefined }),
    action: fc.constant('clear' as const),
    group: fc.constant(undefined),
  }),
);

const played = (list: readonly SubjectDetail[]): Pointing => list.reduce(after, NOTHING);

describe('what a group points at', () => {
  it('is what was last pointed at, until it is left', () => {
    fc.assert(
      fc.property(subject, (one) => {
        const preview = played([{ subject: one, action: 'preview', group: undefined }]);
        expect(meantBy(preview)).toBe(one);
        expect(
          meantBy(after(preview, { subject: undefined, action: 'clear', group: undefined })),
        ).toBeUndefined();
      }),
    );
  });

  it('stays a pin through all pointing and leaving, until the pin itself is let go or replaced', () => {
    const passing = detail.filter(
      ({ action, subject: one }) => action === 'preview' || (action === 'clear' && !one),
    );
    fc.assert(
      fc.property(fc.array(detail), subject, fc.array(passing), (before, one, more) => {
        const pinned = after(played(before), { subject: one, action: 'select', group: undefined });
        const later = more.reduce(after, pinned);
        expect(meantBy(later)).toBe(one);
        expect(later.pinned).toBe(one);
        expect(after(later, { subject: one, action: 'clear', group: undefined }).pinned).toBeUndefined();
      }),
    );
  });

  it('is the same after the same event twice: an event that comes twice does no harm', () => {
    fc.assert(
      fc.property(fc.array(detail), detail, (before, one) => {
        const once = after(played(before), one);
        expect(after(once, one)).toEqual(once);
      }),
    );
  });
});

describe('what an event or a message says', () => {
  it('is taken where it is in the form agreed on', () => {
    fc.assert(
      fc.property(detail, (one) => {
        expect(readDetail({ ...one, keruen: 1, more: 'x' })).toEqual(one);
      }),
    );
  });

  it.each([
    undefined,
    null,
    'preview',
    [],
    {},
    { action: 'preview' },
    { action: 'select', subject: 'x' },
    { action: 'select', subject: ['actor:KAZ'] },
    { action: 'open', subject: 'actor:KAZ' },
    { action: 'clear', subject: 'nonsense' },
    { action: 'preview', subject: 'actor:KAZ', group: 7 },
    { action: 'preview', subject: 'actor:KAZ', group: 'x'.repeat(200) },
    { action: 'preview', subject: `actor:${'x'.repeat(1e6)}` },
  ])('is nothing: %j', (said) => {
    expect(readDetail(said)).toBeUndefined();
  });

  it('is nothing of anything else, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.anything(), (said) => {
        const found = readDetail(said);
        if (found) expect(['preview', 'select', 'clear']).toContain(found.action);
      }),
    );
  });
});
