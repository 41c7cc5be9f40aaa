import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Subject } from '@keruen/figure';
import { readOurs, withOurs, withoutOurs, type HashState } from '../../src/link/hash-text.ts';

const state = (pins: Readonly<Record<string, string>>, views: HashState['views'] = new Map()): HashState => ({
  pins: new Map(Object.entries(pins)) as HashState['pins'],
  views,
});

const YEAR = state({ '': 'period:2022' });

const subject = fc
  .tuple(fc.constantFrom('actor', 'leg', 'period', 'observation'), fc.stringMatching(/^[^\s\p{C}]{1,20}$/u))
  .map(([kind, id]) => `${kind}:${id}` as Subject);

const word = fc.string({ minLength: 1, maxLength: 12 });

const anyState: fc.Arbitrary<HashState> = fc.record({
  pins: fc
    .array(fc.tuple(fc.oneof(fc.constant(''), word), subject), { maxLength: 4 })
    .map((list) => new Map(list)),
  views: fc
    .array(
      fc.tuple(
        word,
        fc.dictionary(
          word.filter((name) => name !== '__proto__'),
          fc.oneof(fc.constant(true as const), word),
          { minKeys: 1, maxKeys: 3, noNullPrototype: true },
        ),
      ),
      { maxLength: 3 },
    )
    .map((list) => new Map(list)),
});

/** Whatever a page may have in its hash, but a part of ours. */
const theirs = fc
  .oneof(
    fc.constantFrom(
      '',
      'trade',
      '/route',
      '!/route',
      '/route?x=1',
      '/r/a?x=1&y=2',
      'a=1&b=2',
      '?x',
      '/',
      'a?',
      ':~:text=x',
    ),
    fc.webFragments(),
  )
  .filter((hash) => !/(^|[?&])keruen=/.test(hash));

describe('our part of a hash', () => {
  it.each([
    ['', 'keruen=period:2022'],
    ['trade', 'trade&keruen=period:2022'],
    ['/route', '/route?keruen=period:2022'],
    ['!/route', '!/route?keruen=period:2022'],
    ['/route?x=1', '/route?x=1&keruen=period:2022'],
    ['a=1&b=2', 'a=1&b=2&keruen=period:2022'],
  ])('behind %j is %j', (hash, expected) => {
    expect(withOurs(hash, YEAR)).toBe(expected);
    expect(withoutOurs(expected)).toBe(hash);
  });

  it('names groups and views in a few readable signs', () => {
    const views = new Map([['chart', { table: true, unit: 'person', off: false }]]);
    expect(withOurs('', state({ '': 'actor:KAZ', side: 'period:2021-08/..' }, views))).toBe(
      'keruen=actor:KAZ.side!period:2021-08/%2E%2E.chart~table~unit*person',
    );
  });

  it('comes back as it went, whatever the page has there', () => {
    fc.assert(
      fc.property(theirs, anyState, (hash, one) => {
        const read = readOurs(withOurs(hash, one));
        expect([...read.pins]).toEqual([...one.pins]);
        expect([...read.views]).toEqual([...one.views]);
      }),
    );
  });

  it('goes without a trace', () => {
    fc.assert(
      fc.property(theirs, anyState, anyState, (hash, one, two) => {
        expect(withoutOurs(withOurs(hash, one))).toBe(hash);
        expect(withOurs(withOurs(hash, one), two)).toBe(withOurs(hash, two));
        expect(withOurs(withOurs(hash, one), state({}))).toBe(hash);
      }),
    );
  });

  it('leaves what the page has set behind it', () => {
    expect(withoutOurs('/route?keruen=period:2022&y=1')).toBe('/route?y=1');
    expect(withoutOurs('trade&keruen=period:2022&y=1')).toBe('trade&y=1');
    expect(withoutOurs('keruen=period:2022&y=1')).toBe('y=1');
  });

  it('is nothing where it is nonsense, and nothing of it is taken but Subjects and words', () => {
    const none = { pins: new Map(), views: new Map() };
    for (const hash of [
      '',
      'keruen=',
      'keruen=%',
      'keruen=%E0%A4%A',
      'keruen=<script>',
      'notkeruen=period:2022',
      'keruen=thing:x',
    ])
      expect(readOurs(hash)).toEqual(none);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { pins, views } = readOurs(`keruen=${text}`);
        expect(pins.size + views.size).toBeLessThanOrEqual(40);
        for (const value of pins.values()) expect(value).toMatch(/^[a-z]+:./u);
      }),
    );
  });

  it('of any length is read in the time of a short one', () => {
    expect(readOurs(`keruen=${'period:2022.'.repeat(1e5)}`).pins.size).toBe(1);
    expect(withoutOurs('&'.repeat(1e5))).toHaveLength(1e5);
  });
});
