import { describe, expect, it } from 'vitest';
import type { Rows } from '@keruen/data';
import { facetPanels } from '../../../src/layout/facet/panels.ts';
import type { RowFacet } from '../../../src/layout/rows/panel.ts';
import { DARI, ENGLISH } from '../medium.ts';
import { exportTo, LONG_NAMES, manyOf, TWO_YEARS } from '../partner-rows.ts';
import { row, rowsOf, STORY } from '../sample-rows.ts';

const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
const names = (rows: Rows, by: RowFacet, { locale } = ENGLISH): string[] =>
  facetPanels(rows, by, locale).map(({ name }) => bare(name));

describe('facetPanels', () => {
  it('stand flows in the order asked', () => {
    expect(names(STORY, 'flow')).toEqual(['Exports', 'Imports', 'Turnover']);
    const turned: Rows = { ...STORY, query: { ...STORY.query, flow: ['turnover', 'import', 'export'] } };
    expect(names(turned, 'flow')).toEqual(['Turnover', 'Imports', 'Exports']);
    expect(names(STORY, 'flow', DARI)[0]).toBe('صادرات');
  });

  it('stand periods as they come', () => {
    expect(names(TWO_YEARS, 'period')).toEqual(['2022', '2023']);
    expect(names(TWO_YEARS, 'period', DARI)).toEqual(['۲۰۲۲', '۲۰۲۳']);
  });

  it('stand partners with the largest value first', () => {
    expect(names(TWO_YEARS, 'partner').slice(0, 3)).toEqual(['Italy', 'China', 'Russian Federation']);
  });

  it('stand a partner without a number last', () => {
    const rows = manyOf([
      exportTo('ITA', '2023', null),
      exportTo('CHN', '2023', -1e9),
      exportTo('RUS', '2023', 0),
    ]);
    expect(names(rows, 'partner')).toEqual(['Russian Federation', 'China', 'Italy']);
  });

  it('call what sums all others so, in every language, and stand it last', () => {
    const rows = manyOf([
      exportTo('other', '2023', 9e9, { nature: 'derived' }),
      exportTo('ITA', '2023', 1e9),
      exportTo('CHN', '2023', null),
    ]);
    expect(names(rows, 'partner')).toEqual(['Italy', 'China', 'All others']);
    expect(names(rows, 'partner', DARI).at(-1)).toBe('دیگران');
    const goods = ['other', 'HSS0'].map((product, i) => row({ product, value: 9 - i }));
    expect(names({ ...rows, rows: goods }, 'product')).toEqual(['Mineral products', 'All others']);
  });

  it('call products by their names, and one that nobody has named by its id', () => {
    expect(names(LONG_NAMES, 'product')[0]).toBe('Mineral products');
    expect(names(rowsOf([row({ product: 'HS27', value: 1 })]), 'product')).toEqual(['HS27']);
  });

  it('call what has nothing in the field nothing', () => {
    const rows = rowsOf([row({ value: 1, partner: undefined, flow: undefined })]);
    for (const by of ['partner', 'product', 'flow'] as const) expect(names(rows, by)).toEqual(['']);
    expect(names(rowsOf([row({ reporter: undefined, value: 1 })]), 'reporter')).toEqual(['']);
  });

  it('stand reporters with the largest value first, by their names', () => {
    const rows = [row({ reporter: 'AFG', value: 1 }), row({ reporter: 'KAZ', value: 2 })];
    expect(names(rowsOf(rows), 'reporter')).toEqual(['Kazakhstan', 'Afghanistan']);
    expect(names(rowsOf(rows), 'reporter', DARI)).toEqual(['قزاقستان', 'افغانستان']);
  });

  it('know in each panel the rows of all', () => {
    for (const { panel } of facetPanels(TWO_YEARS, 'partner', ENGLISH.locale)) {
      expect(panel.rows).toHaveLength(2);
      expect(panel.among).toEqual({ rows: TWO_YEARS.rows, by: 'partner' });
    }
  });
});
