import { describe, expect, it } from 'vitest';
import { chartSeries } from '../../../src/layout/rows/chart-series.ts';
import { DARI, ENGLISH } from '../medium.ts';
import { row, rowsOf, STORY } from '../sample-rows.ts';

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
const names = (rows: Parameters<typeof chartSeries>[0], medium = ENGLISH): string[] =>
  chartSeries(rows, medium.locale).map(({ name }) => plain(name));

describe('chartSeries', () => {
  it('tells flows apart in the order asked, each in its own colour', () => {
    const series = chartSeries(STORY, ENGLISH.locale);
    expect(series.map(({ name, tone }) => `${name} ${tone}`)).toEqual([
      'Exports lapis',
      'Imports saffron',
      'Turnover turquoise',
    ]);
    expect(series.flatMap(({ rows }) => rows)).toHaveLength(STORY.rows.length);
    expect(names(STORY, DARI)).toEqual(['صادرات', 'واردات', 'مجموع تجارت']);
  });

  it('has one series without a name where nothing differs', () => {
    const series = chartSeries(
      rowsOf([row({ value: 1 }), row({ period: '2023', value: 2 })]),
      ENGLISH.locale,
    );
    expect(series).toMatchObject([{ name: '', tone: 'lapis', coloured: true }]);
    expect(series[0]?.rows).toHaveLength(2);
  });

  it('names partners, the largest of the last values first, and colours five of them', () => {
    const partners = ['AFG', 'UZB', 'TJK', 'KGZ', 'TKM', 'CHN', 'RUS'];
    const rows = rowsOf(partners.map((partner, i) => row({ id: partner, partner, value: i * 1e6 })));
    const series = chartSeries(rows, ENGLISH.locale);
    expect(names(rows)).toEqual(['RUS', 'CHN', 'TKM', 'KGZ', 'TJK', 'UZB', 'Afghanistan']);
    expect(series.map(({ tone }) => tone)).toEqual([
      'lapis',
      'saffron',
      'madder',
      'turquoise',
      'walnut',
      'axis',
      'axis',
    ]);
    expect(series.map(({ coloured }) => coloured)).toEqual([true, true, true, true, true, false, false]);
  });

  it('names what two fields tell apart by both, and a product by its name', () => {
    const rows = rowsOf([
      row({ product: 'HS1101', value: 2 }),
      row({ id: 'b', flow: 'import', product: 'HS27', value: 1 }),
    ]);
    const named = { ...rows, products: [{ id: 'HS1101', edition: 'HS2022', names: { en: 'Wheat flour' } }] };
    expect(names(named)).toEqual(['Exports, Wheat flour', 'Imports, HS27']);
  });
});
