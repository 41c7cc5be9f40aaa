import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartBands } from '../../../src/layout/rows/chart-bands.ts';
import { DARI, ENGLISH } from '../medium.ts';
import { exportTo, LONG_NAMES, manyOf, ONE_YEAR, TWO_YEARS, unnamed } from '../partner-rows.ts';
import { row, rowsOf, STORY } from '../sample-rows.ts';

const { locale } = ENGLISH;
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

describe('chartBands', () => {
  it('are periods where there are several', () => {
    const { bands, named } = chartBands(STORY, locale);
    expect(bands.map(({ name }) => name).slice(0, 2)).toEqual(['2018', '2019']);
    expect(named).toBe(false);
    expect(chartBands(TWO_YEARS, locale).bands.map(({ name }) => name)).toEqual(['2022', '2023']);
  });

  it('are partners of one period, the largest first', () => {
    const { bands, named } = chartBands(ONE_YEAR, locale);
    expect(named).toBe(true);
    expect(bands.map(({ name }) => bare(name)).slice(0, 3)).toEqual(['Italy', 'China', 'Russian Federation']);
    for (const { slots, apart, broken } of bands)
      expect([slots.length, apart, broken]).toEqual([1, false, false]);
  });

  it('are ordered by all their flows, also where one of them is missing', () => {
    const partners = ['CHN', 'ITA', 'RUS', 'UZB', 'TUR'] as const;
    const amount = fc.option(fc.integer({ min: -50, max: 4000 }), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { minLength: 2, maxLength: 5 }), (amounts) => {
        const rows = amounts.flatMap(([out, back], i) => [
          exportTo(partners[i]!, '2023', out),
          ...(back === null ? [] : [exportTo(partners[i]!, '2023', back, { flow: 'import' as const })]),
        ]);
        const sums = chartBands(manyOf(rows), locale).bands.map(({ slots }) =>
          slots.every(({ row: { value } }) => value === null)
            ? -Infinity
            : slots.reduce((sum, { row: { value } }) => sum + (value ?? 0), 0),
        );
        expect(sums).toEqual([...sums].sort((a, b) => b - a));
      }),
    );
  });

  it('count once what two records say of one flow', () => {
    const rows = manyOf([
      exportTo('ITA', '2023', 3e9, { conflictsWith: ['claim'] }),
      exportTo('ITA', '2023', 3e9, { id: 'claim', nature: 'claim' }),
      exportTo('CHN', '2023', 4e9),
    ]);
    expect(chartBands(rows, locale).bands.map(({ name }) => bare(name))).toEqual(['China', 'Italy']);
  });

  it('are products where partners are the same', () => {
    expect(bare(chartBands(LONG_NAMES, locale).bands[0]!.name)).toBe('Mineral products');
  });

  it('stay periods for one period of one partner', () => {
    const { bands, named } = chartBands(
      rowsOf([row({ value: 1 }), row({ flow: 'import', value: 2 })]),
      locale,
    );
    expect([bands.map(({ name }) => name), named]).toEqual([['2022'], false]);
  });

  it('put a claim beside what it contradicts, under the same partner', () => {
    const rows = manyOf([
      exportTo('CHN', '2023', 2e9),
      exportTo('ITA', '2023', 1e9, { conflictsWith: ['claim'] }),
      exportTo('ITA', '2023', 3e9, {
        id: 'claim',
        nature: 'claim',
        conflictsWith: ['ITA-export-2023-statistic'],
      }),
    ]);
    const italy = chartBands(rows, locale).bands.find(({ name }) => bare(name) === 'Italy');
    expect(italy?.slots.map(({ contradicts }) => contradicts)).toEqual([false, true]);
  });

  it('tell rows of a band apart by what else differs', () => {
    const flows = manyOf([
      exportTo('CHN', '2023', 2e9),
      exportTo('CHN', '2023', 1e9, { flow: 'import' }),
      exportTo('ITA', '2023', 1e9),
    ]);
    const { seriesOf, series } = chartBands(flows, locale);
    expect(flows.rows.map((one) => seriesOf(one).name)).toEqual(['Exports', 'Imports', 'Exports']);
    expect(series.map(({ ground }) => ground.tone)).toEqual(['lapis', 'saffron']);
  });

  it('are told by their flow where nothing else tells them apart', () => {
    expect(chartBands(ONE_YEAR, locale).series.map(({ name }) => name)).toEqual(['Exports']);
  });

  it('stand partners of a period in the order of their series, as in every other period', () => {
    const rows = manyOf([
      exportTo('CHN', '2022', 9e9),
      exportTo('ITA', '2022', 1e9),
      exportTo('CHN', '2023', 1e9),
      exportTo('ITA', '2023', 9e9),
    ]);
    const order = chartBands(rows, locale).bands.map(({ slots }) =>
      slots.map((slot) => slot.row.observation.partner),
    );
    expect(order).toEqual([
      ['ITA', 'CHN'],
      ['ITA', 'CHN'],
    ]);
  });

  it('tell more than five partners apart by patterns, more than fifteen by name alone', () => {
    const { series } = chartBands(unnamed(17, ['2022', '2023']), locale);
    expect(series.map(({ ground }) => ground.pattern)).toEqual([
      ...new Array(5).fill(undefined),
      ...new Array(5).fill('dots'),
      ...new Array(5).fill('stripes'),
      undefined,
      undefined,
    ]);
    expect(series[5]!.ground.tone).toBe(series[0]!.ground.tone);
    expect(series[16]!.ground.tone).toBe('muted');
  });

  it('put those that sum all others last, quiet, under a name of the language', () => {
    const rows = manyOf([exportTo('other', '2023', 9e9), exportTo('ITA', '2023', 1e9)]);
    expect(chartBands(rows, locale).bands.map(({ name }) => bare(name))).toEqual(['Italy', 'All others']);
    const years = manyOf([...rows.rows, exportTo('other', '2022', 9e9), exportTo('ITA', '2022', 1e9)]);
    const { series } = chartBands(years, DARI.locale);
    expect(series.at(-1)).toMatchObject({ name: 'دیگران', ground: { tone: 'muted' }, coloured: false });
  });

  it('name rows by partner under their periods', () => {
    const { seriesOf } = chartBands(TWO_YEARS, locale);
    const [italy] = TWO_YEARS.rows;
    expect(bare(seriesOf(italy!).name)).toBe('Italy');
    expect(seriesOf(italy!).ground.tone).toBe('lapis');
    expect(bare(chartBands(TWO_YEARS, DARI.locale).seriesOf(italy!).name)).toBe('ایتالیا');
  });
});
