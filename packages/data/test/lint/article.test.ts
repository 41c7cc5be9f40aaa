import { describe, expect, it } from 'vitest';
import type { Dataset, Observation, Series } from '../../src/index.ts';
import { lint } from '../../src/lint/lint.ts';
import { CLAIMS, OFFICIAL, withSources } from './article-fixture.ts';

const ALL: readonly Observation[] = Object.values(CLAIMS);

/** What is found, as code and id. */
const found = (dataset: Dataset): readonly string[] =>
  lint(dataset)
    .map(({ code, id }) => `${code} ${id}`)
    .sort();

/** What is wrong with the claims of the article about trade between the two states, by the lint that finds it. */
const WRONG = [
  'differs-from-statistic c031',
  'ratio-versus-values c032',
  'share-versus-rank c052',
  'share-versus-rank c053',
  'target-versus-base c037',
  'target-versus-base c038',
  'unit-price-outlier c046',
  'unit-price-outlier c047',
  'unit-price-outlier c048',
  'unit-price-outlier c049',
  'value-exceeds-bound c033',
  'value-exceeds-bound c035',
  'value-exceeds-bound c039',
];

describe('the claims of the article', () => {
  it('are found wrong where they are, and nowhere else', () => {
    expect(found(withSources([...OFFICIAL, ...ALL]))).toEqual(WRONG);
  });

  it('are found by what they are about, not by their ids', () => {
    const renamed = ALL.map((one): Observation => {
      const inputs = one.inputs?.map((id) => `other-${id}`);
      return { ...one, id: `other-${one.id}`, ...(inputs ? { inputs } : {}) };
    });
    const anew = found(withSources([...OFFICIAL, ...renamed])).map((text) => text.replace('other-', ''));
    expect(anew).toEqual(WRONG);
  });

  it('are found without the formulas and inputs of what was derived from them', () => {
    const bare = ALL.map((one) => ({
      ...one,
      inputs: undefined,
      formula: one.measure === 'trade-value' ? 'computed' : one.formula,
    }));
    expect(found(withSources([...OFFICIAL, ...bare]))).toEqual(WRONG);
  });

  it('are found where turnover is not derived beforehand', () => {
    const statistics = OFFICIAL.filter(({ nature }) => nature === 'statistic');
    expect(found(withSources([...statistics, ...ALL]))).toEqual(WRONG);
  });

  it('are found in any order, and of any two states', () => {
    const others = { KAZ: 'UZB', AFG: 'PAK' } as const;
    const moved = [...ALL, ...OFFICIAL].map((one) => ({
      ...one,
      reporter: others[one.reporter as 'KAZ'],
      partner: others[one.partner as 'AFG'] ?? one.partner,
    }));
    expect(found(withSources(moved.reverse()))).toEqual(WRONG);
  });

  it('are found in other units of the same currency', () => {
    const millions = ALL.map((one) =>
      one.measure === 'trade-value' ? { ...one, value: one.value! / 1e6, scale: 6 } : one,
    );
    expect(found(withSources([...OFFICIAL, ...millions]))).toEqual(WRONG);
  });

  it('are found among columns, with the place of the row', () => {
    const columns = (id: string, records: readonly Observation[]): Series => ({
      id,
      shared: {},
      words: {},
      numbers: { value: records.map(({ value }) => value) },
      exceptions: Object.fromEntries(records.map(({ id: _, value: __, ...fields }, row) => [row, fields])),
    });
    const dataset = withSources([], {
      series: [columns('said', ALL), columns('official', OFFICIAL)],
      sources: withSources([...ALL, ...OFFICIAL]).sources,
    });
    const ids = lint(dataset).map(({ id, path }) => [path, id]);
    expect(ids).toContainEqual(['series[0][0]', 'said-1']);
    expect(ids).toHaveLength(WRONG.length);
  });

  it('are warned of, with the figure that speaks against them and its source', () => {
    const dataset = withSources([...OFFICIAL, ...ALL]);
    const [first] = lint(dataset);
    expect(first).toEqual({
      code: 'differs-from-statistic',
      path: `observations[${OFFICIAL.length}]`,
      id: 'c031',
      expected: '987265443 USD: KAZ-AFG-turnover-2022-kaz-bns (derived, kaz-bns)',
      received: 'exact 1000000000 USD',
      severity: 'warning',
      against: ['KAZ-AFG-turnover-2022-kaz-bns'],
    });
    expect(lint(dataset).every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('say that a figure became known later', () => {
    const target = lint(withSources([...OFFICIAL, ...ALL])).find(({ id }) => id === 'c037');
    expect(target?.expected).toContain('known from 2024-07-25');
  });
});

describe('one of them alone', () => {
  const alone = (...claims: readonly Observation[]): readonly string[] =>
    found(withSources([...OFFICIAL, ...claims]));

  it('is found where an official figure speaks against it', () => {
    expect(alone(CLAIMS.c031)).toEqual(['differs-from-statistic c031']);
    expect(alone(CLAIMS.c035)).toEqual(['value-exceeds-bound c035']);
    expect(alone(CLAIMS.c032)).toEqual(['ratio-versus-values c032']);
  });

  it('is not where nothing does', () => {
    for (const claim of [
      CLAIMS.c034,
      CLAIMS.c037,
      CLAIMS.c038,
      CLAIMS.c043,
      CLAIMS.c046,
      CLAIMS.c051,
      CLAIMS.c052,
    ])
      expect(alone(claim)).toEqual([]);
  });

  it('is not where what speaks against it is gone', () => {
    expect(found(withSources(ALL)).filter((text) => /c03[1235]/.test(text))).toEqual([]);
  });
});

describe('the official figures', () => {
  it('are sound', () => {
    expect(lint(withSources(OFFICIAL))).toEqual([]);
  });
});
