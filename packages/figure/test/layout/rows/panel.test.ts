import type { Row } from '@keruen/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetPanels } from '../../../src/layout/facet/panels.ts';
import { panelsOf, periodRows, scaleRows, type RowFacet } from '../../../src/layout/rows/panel.ts';
import { DARI, ENGLISH } from '../medium.ts';
import { official, partnersOf } from '../partner-years.ts';
import { row } from '../sample-rows.ts';

const ROWS = [
  official('ITA', '2022', 3e9),
  official('RUS', '2022', 9e9),
  official('ITA', '2023', 5e9, { flow: 'import' }),
  official('RUS', '2023', null, { flow: 'import', missing: 'not-reported' }),
];
const ANSWER = partnersOf(ROWS);
const among = (by: RowFacet) => ({ ...ANSWER, rows: ROWS.slice(0, 1), among: { rows: ROWS, by } });
const named = (by: RowFacet, answer = ANSWER, { locale } = ENGLISH): string[] =>
  facetPanels(answer, by, locale).map(({ name }) => name.replace(/[\u2066-\u2069]/g, ''));

describe('a panel', () => {
  it('has the scale of all panels, and the one of its own rows where it stands alone', () => {
    expect(scaleRows(among('partner'))).toBe(ROWS);
    expect(scaleRows(ANSWER)).toBe(ANSWER.rows);
  });

  it('has places for the periods of all, unless a period is what tells panels apart', () => {
    expect(periodRows(among('flow'))).toBe(ROWS);
    expect(periodRows(among('period'))).toEqual(ROWS.slice(0, 1));
    expect(periodRows(ANSWER)).toBe(ANSWER.rows);
  });

  it('of several may have a row, that is in each of them', () => {
    const [first] = ROWS;
    const of = (one: Row) => (one === first ? ['a', 'b'] : 'b');
    const panels = panelsOf({ ...ANSWER, among: { rows: ROWS, by: 'period', of } });
    expect(panels.map(({ id, rows }) => [id, rows])).toEqual([
      ['a', [first]],
      ['b', ROWS],
    ]);
  });

  it('knows the others, each with what all share', () => {
    const panels = panelsOf(among('partner'));
    expect(panels.map(({ rows }) => rows)).toEqual([
      [ROWS[0], ROWS[2]],
      [ROWS[1], ROWS[3]],
    ]);
    for (const panel of panels) expect(panel.among).toEqual({ rows: ROWS, by: 'partner' });
    expect(panelsOf(ANSWER)).toEqual([ANSWER]);
  });

  it('gathers what has no such word in a panel of its own', () => {
    const rows = [row({ id: 'all' }), row({ id: 'fuels', product: 'fuels' })];
    const panels = panelsOf({ ...ANSWER, rows, among: { rows, by: 'product' } });
    expect(panels.map((panel) => panel.rows.map(({ observation }) => observation.id))).toEqual([
      ['all'],
      ['fuels'],
    ]);
  });
});

describe('panels of an answer', () => {
  it('are named in the words of the reader', () => {
    expect(named('flow')).toEqual(['Exports', 'Imports']);
    expect(named('period')).toEqual(['2022', '2023']);
    expect(named('period', ANSWER, DARI)).toEqual(['۲۰۲۲', '۲۰۲۳']);
    expect(named('flow', ANSWER, DARI)).toEqual(['صادرات', 'واردات']);
  });

  it('put the partner with the largest value first, whatever the order of rows', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ROWS, { minLength: ROWS.length }), (rows) => {
        expect(named('partner', { ...ANSWER, rows })).toEqual(['Russian Federation', 'Italy']);
      }),
    );
  });

  it('put flows as they were asked for', () => {
    const query = { ...ANSWER.query, flow: ['import', 'export'] as const };
    expect(named('flow', { ...ANSWER, query })).toEqual(['Imports', 'Exports']);
  });

  it('call a product by its name, or by its code where nobody named it', () => {
    const rows = [row({ id: 'a', product: '27', value: 2 }), row({ id: 'b', product: 'x9', value: 1 })];
    const products = [
      { ...ANSWER.products[0], id: '27', names: { en: 'Mineral fuels' } },
    ] as typeof ANSWER.products;
    expect(named('product', { ...ANSWER, rows, products })).toEqual(['Mineral fuels', 'x9']);
  });

  it('hold every row once', () => {
    for (const by of ['partner', 'product', 'flow', 'period'] as const) {
      const held = facetPanels(ANSWER, by, ENGLISH.locale).flatMap(({ panel }) => panel.rows);
      expect(new Set(held)).toEqual(new Set(ROWS));
      expect(held).toHaveLength(ROWS.length);
    }
  });

  it('with nothing but missing numbers stand last', () => {
    const rows = [official('CHN', '2022', null, { missing: 'nil' }), ...ROWS];
    expect(named('partner', { ...ANSWER, rows }).at(-1)).toBe('China');
  });
});
