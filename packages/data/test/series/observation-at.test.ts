import { describe, expect, it } from 'vitest';
import { idAt } from '../../src/series/id-at.ts';
import { lengthOf, observationAt } from '../../src/series/observation-at.ts';
import { wordAt } from '../../src/series/word-at.ts';
import type { Series } from '../../src/schema/series.ts';

/** Kazakhstan's exports to three partners in two years, one number withheld. */
function partners(fields: Partial<Series> = {}): Series {
  return {
    id: 'partners',
    shared: {
      nature: 'statistic',
      measure: 'trade-value',
      reporter: 'KAZ',
      flow: 'export',
      unit: 'USD',
      scale: 3,
      sources: [{ source: 'kaz-bns' }],
    },
    words: {
      partner: { words: ['AFG', 'UZB', ''], codes: Uint8Array.of(0, 1, 0, 2) },
      period: { words: ['2022', '2023'], codes: [0, 0, 1, 1] },
    },
    numbers: { value: Float64Array.of(978002.617, NaN, 615100, 0) },
    exceptions: { 1: { missing: 'suppressed' }, 2: { scale: null, obsStatus: ['provisional'] } },
    ...fields,
  };
}

describe('observationAt', () => {
  it('reads shared fields, then columns, then exceptions', () => {
    expect(observationAt(partners(), 0)).toEqual({
      id: 'partners-1',
      nature: 'statistic',
      measure: 'trade-value',
      reporter: 'KAZ',
      partner: 'AFG',
      flow: 'export',
      period: '2022',
      unit: 'USD',
      scale: 3,
      value: 978002.617,
      sources: [{ source: 'kaz-bns' }],
    });
    expect(observationAt(partners(), 2)).toMatchObject({ obsStatus: ['provisional'] });
    expect(observationAt(partners(), 2)).not.toHaveProperty('scale');
  });

  it('has no number where the column has NaN or null, with the reason of the row', () => {
    expect(observationAt(partners(), 1)).toMatchObject({ value: null, missing: 'suppressed' });
    expect(observationAt(partners({ numbers: { value: [1, null, 3, 4] } }), 1).value).toBeNull();
  });

  it('lacks a field where the word is empty, and keeps a zero', () => {
    const last = observationAt(partners(), 3);
    expect(last).not.toHaveProperty('partner');
    expect(last.value).toBe(0);
  });

  it('makes one citation of the columns source and at, and several flags of one word', () => {
    const series = partners({
      words: {
        source: { words: ['a', 'b'], codes: [0, 1, 0, 1] },
        at: { words: ['', 'row 3'], codes: [0, 1, 0, 0] },
        obsStatus: { words: ['provisional break'], codes: [0, 0, 0, 0] },
      },
    });
    expect(observationAt(series, 1)).toMatchObject({
      sources: [{ source: 'b', at: 'row 3' }],
      obsStatus: ['provisional', 'break'],
    });
    expect(observationAt(series, 0).sources).toEqual([{ source: 'a' }]);
  });
});

describe('the id of a row', () => {
  it('joins the words of the key by hyphens, whether shared, in a column or an exception', () => {
    const series = partners({
      key: ['reporter', 'partner', 'flow', 'period', 'source'],
      exceptions: { 1: { partner: 'TJK' } },
    });
    expect(idAt(series, 0)).toBe('KAZ-AFG-export-2022-kaz-bns');
    expect(idAt(series, 1)).toBe('KAZ-TJK-export-2022-kaz-bns');
    expect(idAt(series, 3)).toBe('KAZ-export-2023-kaz-bns');
    expect(observationAt(series, 1)).toMatchObject({ id: 'KAZ-TJK-export-2022-kaz-bns', partner: 'TJK' });
  });

  it('counts rows from 1 where there is no key', () => {
    expect(idAt(partners(), 3)).toBe('partners-4');
  });

  it('is the one its document gave it, where it gave one', () => {
    const series = partners({ ids: ['c034', '', '', 'c035'], key: ['partner', 'period'] });
    expect([0, 1, 3].map((row) => idAt(series, row))).toEqual(['c034', 'UZB-2022', 'c035']);
    expect(observationAt(series, 3).id).toBe('c035');
  });
});

it('knows its length and its words', () => {
  expect(lengthOf(partners())).toBe(4);
  expect(wordAt(partners(), 'partner', 1)).toBe('UZB');
  expect(wordAt(partners(), 'partner', 3)).toBeUndefined();
  expect(wordAt(partners(), 'product', 0)).toBeUndefined();
});
