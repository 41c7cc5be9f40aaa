import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes } from '@keruen/data';
import { isChange, stepBands, walk } from '../../../src/layout/bar/waterfall-steps.ts';
import { EMPTY } from '../empty-dataset.ts';
import { DARI, ENGLISH } from '../medium.ts';
import { changeOf, changesFrom, CHANGES, levelAt, manyOf } from '../partner-rows.ts';

const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
const names = (rows: typeof CHANGES, { locale } = ENGLISH): string[] =>
  stepBands(rows, locale).bands.map(({ name }) => bare(name));

describe('isChange', () => {
  it('is a derived value between two periods, and no level', () => {
    expect(isChange(changeOf('ITA', 1))).toBe(true);
    expect(isChange(levelAt('2022', 1))).toBe(false);
    expect(isChange(levelAt('2022/2023', 1))).toBe(false);
  });
});

describe('walk', () => {
  it('stands levels on zero, and each change where the one before it ended', () => {
    const steps = [levelAt('2022', 10), changeOf('ITA', 4), changeOf('CHN', -3), levelAt('2023', 11)];
    expect([...walk(steps).values()].map(([from, to]) => [from, to])).toEqual([
      [0, 10],
      [10, 14],
      [14, 11],
      [0, 11],
    ]);
  });

  it('goes on from the last value over one that is missing', () => {
    const steps = [levelAt('2022', 10), changeOf('ITA', null), changeOf('CHN', 5)];
    expect([...walk(steps).values()].map(([from, to]) => [from, to])).toEqual([
      [0, 10],
      [10, 10],
      [10, 15],
    ]);
  });

  it('begins anew at zero rather than at a number without end', () => {
    const steps = [levelAt('2022', 1.7e308), changeOf('ITA', 1.7e308)];
    expect([...walk(steps).values()][1]!.slice(0, 2)).toEqual([0, 1.7e308]);
  });

  it('ends where all changes lead, whatever they are', () => {
    const changes = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { maxLength: 20 });
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), changes, (level, given) => {
        const steps = [levelAt('2022', level), ...given.map((value, i) => changeOf(`P${i}`, value))];
        const reaches = [...walk(steps).values()];
        reaches.slice(1).forEach(([from], i) => expect(from).toBe(reaches[i]![1]));
        expect(reaches.at(-1)![1]).toBe(given.reduce((sum, one) => sum + one, level));
      }),
    );
  });
});

describe('stepBands', () => {
  it('calls a change so where it is the only one', () => {
    const rows = manyOf([levelAt('2022', 10), changeOf('WLD', 3), levelAt('2023', 13)]);
    expect(names(rows)).toEqual(['2022', 'Change', '2023']);
    expect(names(rows, DARI)).toEqual(['۲۰۲۲', 'تغییر', '۲۰۲۳']);
  });

  it('goes from level to level, over changes from the largest gain to the largest loss', () => {
    const rows = changesFrom(100, { ITA: -5, CHN: 7, RUS: 1 });
    expect(names(rows)).toEqual(['2022', 'China', 'Russian Federation', 'Italy', '2023']);
    expect(names(rows, DARI)).toEqual(['۲۰۲۲', 'چین', 'فدراسیون روسیه', 'ایتالیا', '۲۰۲۳']);
  });

  it('puts what sums all others last among the changes', () => {
    const rows = changesFrom(100, { other: 50, ITA: -5 });
    expect(names(rows)).toEqual(['2022', 'Italy', 'All others', '2023']);
  });

  it('orders the changes after each level by themselves', () => {
    const rows = manyOf([
      levelAt('2021', 1),
      changeOf('ITA', 1),
      levelAt('2022', 2),
      { ...changeOf('CHN', 9), conflicts: [] },
      levelAt('2023', 11),
    ]);
    expect(names(rows)).toEqual(['2021', 'Italy', '2022', 'China', '2023']);
  });

  it('gives each row a place of its own, and each a series', () => {
    const { bands, named, seriesOf } = stepBands(CHANGES, ENGLISH.locale);
    expect(named).toBe(true);
    expect(bands).toHaveLength(CHANGES.rows.length);
    for (const { slots } of bands) expect(slots).toHaveLength(1);
    for (const row of CHANGES.rows) expect(seriesOf(row).rows).toContain(row);
  });

  it('tells levels of quarters from what changed between them', () => {
    const observations = ['2021-01/2021-03', '2022-01/2022-03'].flatMap((period, year) =>
      ['ITA', 'CHN'].map((partner, i) => ({
        id: `${partner} ${period}`,
        nature: 'statistic' as const,
        measure: 'trade-value' as const,
        sources: [{ source: 'bureau' }],
        ...{ reporter: 'KAZ', partner, flow: 'export' as const, unit: 'USD', period },
        ...{ periodKind: 'range' as const, value: 10 + year * (i + 1) },
      })),
    );
    const rows = changes(
      { ...EMPTY, observations },
      { measure: 'trade-value', flow: ['export'], partner: '*' },
    );
    const told = stepBands(rows, ENGLISH.locale).bands.flatMap(({ slots }) =>
      slots.map(({ row }) => [isChange(row), row.value]),
    );
    expect(told).toEqual([
      [false, 20],
      [true, 2],
      [true, 1],
      [false, 23],
    ]);
  });
});
