import { OTHER, type Rows, type TradeQuery } from '@keruen/data';
import { describe, expect, it } from 'vitest';
import type { ChartTypeName } from '@keruen/figure';
import { dotOf, isRule, isText, labelsOf } from '../kinds.ts';
import { DARI, ENGLISH, RUSSIAN } from '../medium.ts';
import { realChart, realRows } from '../real-charts.ts';

const YEARS = { period: '2018/2023' } as const;

const partners = ({ rows }: Rows): string[] =>
  [...new Set(rows.map(({ observation }) => observation.partner ?? ''))].filter((id) => id !== OTHER);

/** How many series a line of the legend tells of: those it names, and those it counts. */
const toldBy = (label: string): number =>
  label
    .split(/[;؛] /u)
    .map((part) => /[0-9۰-۹]+/u.exec(part)?.[0])
    .map((count) =>
      count ? Number(count.replace(/[۰-۹]/gu, (one) => String(one.charCodeAt(0) - 0x6f0))) : 1,
    )
    .reduce((sum, n) => sum + n, 0);

const TYPES: readonly ChartTypeName[] = ['slope', 'dumbbell', 'growth'];

describe.each(TYPES)('a %s of all partners', (name) => {
  it('has as many by themselves as it is asked for, eight where nobody says', async () => {
    const count = async (asked: Partial<TradeQuery>): Promise<number> =>
      partners(await realRows(name, { ...YEARS, partner: '*', ...asked })).length;
    expect(await count({ top: 5 })).toBe(5);
    expect(await count({})).toBe(8);
    expect(await count({ top: 3, flow: ['export', 'import'] })).toBe(3);
    expect(await count({ partner: 'AFG UZB KGZ TJK TKM CHN RUS ITA TUR' })).toBe(9);
  });

  it('has the largest of them', async () => {
    const found = partners(await realRows(name, { ...YEARS, partner: '*', top: 3 }));
    expect(found.sort()).toEqual(['CHN', 'ITA', 'RUS']);
  });

  it('is no higher than a page', async () => {
    for (const medium of [ENGLISH, RUSSIAN, DARI])
      for (const width of [320, 480, 800]) {
        const { height } = await realChart(name, { ...YEARS, partner: '*', top: 5 }, width, medium);
        expect(height).toBeLessThan(name === 'growth' ? 1400 : 700);
      }
  });
});

describe('a dumbbell of all partners', () => {
  it('puts the sum of all others last', async () => {
    const { marks } = await realChart(
      'dumbbell',
      { partner: '*', flow: ['export', 'import'], period: '2023' },
      800,
      ENGLISH,
    );
    const names = marks
      .filter(isText)
      .filter(({ tone }) => tone === 'ink')
      .sort((a, b) => a.y - b.y);
    expect(names.at(-1)!.text).toBe('All others');
  });
});

describe('a slope of many partners', () => {
  const MANY: Partial<TradeQuery> = {
    ...YEARS,
    partner: 'AFG UZB KGZ TJK TKM CHN RUS ITA TUR NLD FRA DEU GBR USA POL ESP GRC ROU',
  };

  it.each([{ ...YEARS, partner: '*' }, { ...YEARS, partner: '*', top: 40 }, MANY])(
    'writes every name near its line, others in the key: %o',
    async (asked) => {
      for (const medium of [ENGLISH, RUSSIAN, DARI])
        for (const width of [480, 800]) {
          const scene = await realChart('slope', asked, width, medium);
          const leaders = scene.marks.filter(isRule);
          for (const { subject, y } of scene.marks.filter(isText)) {
            const dot = subject && dotOf(scene, subject.replace('observation:', ''));
            const moved = dot ? Math.abs(y - 11 / 3 - dot.y) : 0;
            expect(moved).toBeLessThan(30);
            if (moved > 5) expect(leaders.some(({ y1 }) => y1 === dot!.y)).toBe(true);
          }
          const last = await realRows('slope', asked);
          const ends = new Set(
            last.rows
              .filter(({ period, value }) => period.text === '2023' && value !== null)
              .map(({ observation }) => observation.partner),
          );
          const named = new Set(
            scene.marks
              .filter(isText)
              .filter(({ subject, x, weight }) => subject?.includes('2023') && !weight && x > width / 2)
              .map(({ text }) => text),
          );
          const inKey = labelsOf(scene).reduce((sum, label) => sum + toldBy(label), 0);
          if (named.size > 0) expect(named.size + inKey).toBeGreaterThanOrEqual(ends.size);
        }
    },
  );
});
