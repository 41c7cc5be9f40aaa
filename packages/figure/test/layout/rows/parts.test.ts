import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Product } from '@keruen/data';
import { partsOf, producerOf } from '../../../src/layout/rows/parts.ts';
import { anyRows } from '../arbitrary-rows.ts';
import { exportTo, manyOf, TWO_YEARS } from '../partner-rows.ts';
import { row, rowsOf, STORY, type Part } from '../sample-rows.ts';

const official = (part: Part = {}) => ({ ...row({ value: 1e6, ...part }), line: 'kaz-bns' });

const ids = (rows: Parameters<typeof partsOf>[0]): string[] =>
  [...partsOf(rows)].map(({ observation }) => observation.id);

describe('partsOf', () => {
  it('are partners of one flow and year', () => {
    expect(partsOf(TWO_YEARS).size).toBe(TWO_YEARS.rows.length);
  });

  it('are never claims, targets, forecasts, bounds, ranges or missing numbers', () => {
    const rows = rowsOf([
      official({ id: 'kept' }),
      row({ id: 'claim', value: 1, nature: 'claim' }),
      official({ id: 'bound', flow: 'import', qualifier: 'at-least' }),
      official({ id: 'range', flow: 'import', high: 2e6 }),
      official({ id: 'missing', flow: 'import', value: null }),
      row({ id: 'no line', flow: 'import', value: 1 }),
    ]);
    expect(ids(rows)).toEqual(['kept']);
    expect(partsOf(STORY).size).toBe(0);
  });

  it('leave out turnover and balance beside the flows they are made of, and keep them alone', () => {
    const flows = (['export', 'import', 'turnover', 'balance'] as const).map((flow) =>
      official({ id: flow, flow }),
    );
    expect(ids(rowsOf(flows))).toEqual(['export', 'import']);
    expect(ids(rowsOf([official({ id: 'turnover', flow: 'turnover' })]))).toEqual(['turnover']);
  });

  it('leave out the world beside partners, and keep it alone', () => {
    const world = exportTo('WLD', '2023', 9e9);
    expect(partsOf(manyOf([exportTo('ITA', '2023', 1e9), world])).has(world)).toBe(false);
    expect(partsOf(manyOf([exportTo('ITA', '2022', 1e9), world])).has(world)).toBe(true);
  });

  it('leave out sums of some names, also where the sum of all has no number of that year', () => {
    const some = exportTo('total-2', '2023', 9e9);
    expect(partsOf(manyOf([exportTo('ITA', '2023', 1e9), some])).has(some)).toBe(false);
    expect(partsOf(manyOf([exportTo('ITA', '2022', 1e9), some])).has(some)).toBe(false);
  });

  it('leave out a chapter beside its headings where no list says that it holds them', () => {
    const rows = ['HS10', 'HS1001', 'HS1006', 'HS11'].map((product) => official({ id: product, product }));
    expect(ids({ ...rowsOf(rows), products: [] })).toEqual(['HS1001', 'HS1006', 'HS11']);
  });

  it('leave out all goods and whatever products are parts of', () => {
    const products: Product[] = [
      { id: 'HS11', edition: 'HS2022', names: { en: 'Milling products' }, parent: 'S02' },
      { id: 'HS1101', edition: 'HS2022', names: { en: 'Wheat flour' }, parent: 'HS11' },
      { id: 'S02', edition: 'HS2022', names: { en: 'Vegetable products' } },
    ];
    const rows = ['HS1101', 'HS11', 'S02', undefined, 'HS72'].map((product) =>
      official({ id: product ?? 'all', product }),
    );
    expect(ids({ ...rowsOf(rows), products })).toEqual(['HS1101', 'HS72']);
  });

  it('count each thing once, however often one producer gives it', () => {
    expect(ids(rowsOf([official({ id: 'first' }), official({ id: 'second' })]))).toEqual(['first']);
    const other = official({ id: 'other', sources: [{ source: 'un-comtrade' }] });
    expect(ids(rowsOf([official({ id: 'first' }), other]))).toEqual(['first', 'other']);
  });

  it('are none of measures that make no sum', () => {
    for (const measure of ['trade-ratio', 'trade-rank', 'unit-value'] as const)
      expect(partsOf(rowsOf([official({ measure })])).size).toBe(0);
  });

  it('are rows of the answer, each once, for any rows', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const part of partsOf(rows)) {
          expect(rows.rows).toContain(part);
          expect(part.observation.nature === 'statistic' || part.observation.nature === 'derived').toBe(true);
        }
      }),
    );
  });

  it('end where parents go in circles', () => {
    const products: Product[] = [
      { id: 'a', edition: 'HS2022', names: { en: 'a' }, parent: 'b' },
      { id: 'b', edition: 'HS2022', names: { en: 'b' }, parent: 'a' },
    ];
    expect(partsOf({ ...rowsOf([official({ product: 'a' })]), products }).size).toBeLessThanOrEqual(1);
  });
});

describe('producerOf', () => {
  it('is the one source of an official value, and nobody where none is named', () => {
    expect(producerOf(row({ sources: [{ source: 'a', at: 'table 1' }, { source: 'a' }] }))).toBe('a');
    expect(producerOf(row({ sources: [] }))).toBe('');
  });
});
