import type { Rows } from '@keruen/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartTypeOf, type Medium, type Scene } from '@keruen/figure';
import { faults } from '../faults.ts';
import { barsOf, isBar, textsOf } from '../kinds.ts';
import { DARI, ENGLISH } from '../medium.ts';
import { exportTo, manyOf, unnamed } from '../partner-rows.ts';

const { layout: stacked } = await chartTypeOf('stacked');
const SHARE: Medium = { ...ENGLISH, scale: 'share' };
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
const named = (scene: Scene): string[] => textsOf(scene).map(bare);

/** Trade with five neighbours whose names do not stand beside each other on a phone. */
const NEIGHBOURS: Rows = manyOf(
  ['RUS', 'CHN', 'KOR', 'UZB', 'NLD'].flatMap((id, i) => [
    exportTo(id, '2023', 9e9 - i * 1e9),
    exportTo(id, '2023', 4e9 + i * 1e8, { flow: 'import' }),
  ]),
);
const NAMES = ['Russian Federation', 'China', 'Republic of Korea', 'Uzbekistan', 'Netherlands'];

describe('stacks of partners or products whose names have no room under them', () => {
  it.each([280, 320, 400])('lie at %i px, each by its name', (width) => {
    const scene = stacked(NEIGHBOURS, { width }, ENGLISH);
    expect(faults(scene, ENGLISH)).toEqual([]);
    expect(named(scene)).toEqual(expect.arrayContaining(NAMES));
    expect(scene.stops).toHaveLength(10);
  });

  it('stand where there is room for all names', () => {
    const scene = stacked(NEIGHBOURS, { width: 800 }, ENGLISH);
    expect(scene.marks.filter(isBar).every(({ toward }) => toward === 'up')).toBe(true);
    expect(named(scene)).toEqual(expect.arrayContaining(NAMES));
  });

  it('lie at every width where they are many, and none goes unnamed', () => {
    const scene = stacked(
      manyOf([
        ...unnamed(40, ['2023']).rows,
        ...unnamed(40, ['2023']).rows.map((one) => ({
          ...one,
          observation: { ...one.observation, id: `i-${one.observation.id}`, flow: 'import' as const },
        })),
      ]),
      { width: 1200 },
      ENGLISH,
    );
    expect(faults(scene, ENGLISH)).toEqual([]);
    for (let i = 0; i < 40; i++) expect(named(scene)).toContain(`X${i}`);
  });

  it('have their parts end to end, as long as their values', () => {
    const scene = stacked(NEIGHBOURS, { width: 320 }, ENGLISH);
    const bar = (id: string) => barsOf(scene, id)[0]!;
    const [sent, got] = [bar('RUS-export-2023-statistic'), bar('RUS-import-2023-statistic')];
    expect(got.y).toBe(sent.y);
    expect(got.x - sent.x - sent.width).toBeLessThanOrEqual(1);
    expect(sent.width / bar('NLD-export-2023-statistic').width).toBeCloseTo(9 / 5, 1);
  });

  it('say the unit once, over all rows, and shares up to a hundred per cent', () => {
    const axis = named(stacked(NEIGHBOURS, { width: 320 }, ENGLISH));
    expect(axis.filter((text) => text.includes('$'))).toEqual(['$10bn']);
    for (const width of [280, 320, 337, 400])
      expect(named(stacked(NEIGHBOURS, { width }, SHARE))).toEqual(expect.arrayContaining(['0%', '100%']));
  });

  it('leave claims and missing numbers rows of their own, with their words', () => {
    const doubted = manyOf([
      ...NEIGHBOURS.rows,
      exportTo('FRA', '2023', 6e9, { nature: 'target', qualifier: 'at-least' }),
      exportTo('TUR', '2023', null, { missing: 'suppressed' }),
    ]);
    for (const medium of [ENGLISH, DARI]) {
      const scene = stacked(doubted, { width: 300 }, medium);
      expect(faults(scene, medium)).toEqual([]);
      expect(textsOf(scene, 'FRA-export-2023-target')).toHaveLength(1);
      expect(textsOf(scene, 'TUR-export-2023-statistic')).toHaveLength(1);
    }
    expect(textsOf(stacked(doubted, { width: 300 }, ENGLISH), 'FRA-export-2023-target')).toEqual(['≥ 6bn']);
  });

  it('stand where they would be higher than they may, and say so', () => {
    const scene = stacked(NEIGHBOURS, { width: 320, maxHeight: 100 }, ENGLISH);
    expect(scene.cramped).toBe(true);
    expect(scene.marks.filter(isBar)[0]!.toward).toBe('up');
  });

  it('are sound whatever they hold: signs, missing numbers and what is next to nothing at both ends', () => {
    const value = fc.oneof(
      fc.integer({ min: -50, max: 100 }).map((n) => n * 1e7),
      fc.constantFrom(1, -1, 0, 1e12, null),
    );
    const one = fc.record({
      sent: value,
      got: value,
      nature: fc.constantFrom('statistic' as const, 'claim' as const, 'target' as const, 'forecast' as const),
      qualifier: fc.constantFrom(
        'exact' as const,
        'at-least' as const,
        'at-most' as const,
        'approx' as const,
      ),
    });
    const all = fc.array(one, { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(
        all,
        fc.integer({ min: 280, max: 700 }),
        fc.constantFrom(ENGLISH, DARI, SHARE),
        (list, width, medium) => {
          const rows = list.flatMap(({ sent, got, ...part }, i) => [
            exportTo(`of-a-long-name-${i}`, '2023', sent, part),
            exportTo(`of-a-long-name-${i}`, '2023', got, { flow: 'import' }),
          ]);
          expect(faults(stacked(manyOf(rows), { width }, medium), medium)).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
