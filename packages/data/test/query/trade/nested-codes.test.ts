import { describe, expect, it } from 'vitest';
import type { Product } from '../../../src/index.ts';
import { mayNest } from '../../../src/query/trade/nested-codes.ts';
import { query } from '../../../src/index.ts';
import { datasetOf, observation } from '../../fixture.ts';

const nested = (ids: readonly string[], products: readonly Product[] = []): boolean => {
  const observations = ids.map((product, i) => observation({ id: `${i}`, product, value: 1 }));
  const dataset = datasetOf({ observations, products });
  return mayNest(query(dataset, { measure: 'trade-value', flow: ['export'], product: ids }).rows, dataset);
};

const product = (id: string, fields: Partial<Product> = {}): Product => ({
  id,
  edition: 'own',
  names: { en: id },
  ...fields,
});

describe('a code', () => {
  it('may lie in one that it begins with', () => {
    expect(nested(['CN_27', 'CN_72', 'CN_2709'])).toBe(true);
    expect(nested(['A', 'B', 'A01'])).toBe(true);
    expect(nested(['01.1', '02', '01', '03'])).toBe(true);
  });

  it('lies in none that begins otherwise, nor in itself', () => {
    expect(nested(['CN_27', 'CN_72', 'CN_7'])).toBe(true);
    expect(nested(['CN_27', 'CN_72'])).toBe(false);
    expect(nested(['A', 'B', 'C'])).toBe(false);
    expect(nested(['A', 'A'])).toBe(false);
    expect(nested([])).toBe(false);
  });

  it('is no word', () => {
    expect(nested(['wheat', 'wheat flour'])).toBe(false);
    expect(nested(['мука', 'мука пшеничная'])).toBe(false);
  });

  it('has its place where the dataset gives it a level or a whole', () => {
    const sections = ['HS-I', 'HS-II'].map((id) => product(id, { level: 'section' }));
    expect(nested(['HS-I', 'HS-II'], sections)).toBe(false);
    expect(nested(['HS-I', 'HS-II'])).toBe(true);
    expect(nested(['A', 'A1'], [product('A', { parent: 'Z' }), product('A1', { parent: 'A' })])).toBe(false);
    expect(nested(['A', 'A1'], [product('A'), product('A1')])).toBe(true);
  });
});
