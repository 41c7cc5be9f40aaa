import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  balance,
  changes,
  growth,
  mirrorPairs,
  query,
  rank,
  share,
  turnover,
  unitValues,
} from '../../src/index.ts';
import type { Observation, Rows } from '../../src/index.ts';
import { dataset as shipped } from '../../src/datasets/kazakhstan-afghanistan.ts';
import { lint } from '../../src/lint/lint.ts';
import { datasetOf, observation, source } from '../fixture.ts';
import { OFFICIAL, withSources } from './article-fixture.ts';
import { anyTable, anyTruth, rounded } from './sound-fixture.ts';

const told = (observations: readonly Observation[]): readonly string[] =>
  lint(withSources(observations)).map(({ code, id, expected }) => `${code} ${id}: ${expected}`);

/** What the questions compute, as records to be kept. */
const kept = ({ rows }: Rows): readonly Observation[] => rows.map((row) => row.observation);

const asClaim = (one: Observation, fields: Partial<Observation> = {}): Observation => ({
  ...one,
  id: `claim-${one.id}`,
  nature: 'claim',
  sources: [{ source: 'article' }],
  inputs: undefined,
  formula: undefined,
  ...fields,
});

describe('a sound dataset is passed over in silence', () => {
  it.each([0, 1, 2])('that prints shares of shipped figures in per cent, with %i decimals', (decimals) => {
    const flows = query(shipped, {
      measure: 'trade-value',
      reporter: 'KAZ',
      partner: '*',
      flow: ['export', 'import'],
    });
    const worlds = query(shipped, {
      measure: 'trade-value',
      reporter: 'KAZ',
      partner: 'WLD',
      flow: ['export', 'import'],
    });
    const official = [...flows.rows, ...worlds.rows].filter(
      ({ observation: { nature } }) => nature === 'statistic',
    );
    const shares = official.flatMap(({ observation: one, value, period }) => {
      const whole = worlds.rows.find(
        (row) => row.period.text === period.text && row.observation.flow === one.flow,
      );
      const said = Number((((value ?? 0) / (whole?.value ?? NaN)) * 100).toFixed(decimals));
      const says = {
        measure: 'trade-share',
        unit: 'percent',
        value: said,
        scale: undefined,
        decimals: undefined,
      } as const;
      return said >= 1 && one.partner !== 'WLD' ? [asClaim(one, says)] : [];
    });
    expect(shares.length).toBeGreaterThan(100);
    expect(told([...official.map((row) => row.observation), ...shares])).toEqual([]);
  });

  it('whatever true things are said of its figures, in whatever way', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyTruth, { maxLength: 12, selector: ({ id }) => id }), (truths) => {
        expect(told([...OFFICIAL, ...truths])).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('when it is a table of goods, with totals, quantities, gaps and provisional years', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        expect(told(table)).toEqual([]);
      }),
    );
  });

  it('when it keeps what can be computed from it', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const dataset = datasetOf({ observations: table });
        const asked = { measure: 'trade-value', flow: ['export', 'import'] } as const;
        const computed = [
          turnover(dataset, asked),
          balance(dataset, asked),
          growth(dataset, asked),
          share(dataset, asked, 'partner'),
          rank(dataset, asked, 'partner'),
          unitValues(dataset, { ...asked, product: ['*'] }),
          changes(dataset, { ...asked, partner: '*', period: '2021/2022' }),
        ].flatMap(kept);
        expect(told([...table, ...computed])).toEqual([]);
      }),
    );
  });

  it('when somebody says what can be computed from it, rounded', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 2, max: 4 }), (table, digits) => {
        const dataset = datasetOf({ observations: table.filter(({ obsStatus }) => obsStatus === undefined) });
        const asked = { measure: 'trade-value', flow: ['export', 'import'] } as const;
        const said = [
          turnover(dataset, asked),
          growth(dataset, asked),
          share(dataset, asked, 'partner'),
          rank(dataset, asked, 'partner'),
        ]
          .flatMap(kept)
          .filter(({ value }) => value !== null)
          .map((one) =>
            asClaim(one, { value: rounded(one.value!, digits), qualifier: 'approx', high: undefined }),
          );
        expect(told([...table, ...said])).toEqual([]);
      }),
    );
  });

  it('when two sides report one flow, and somebody quotes either', () => {
    const sent = observation({ id: 'sent', partner: 'KGZ', value: 1147176.218, scale: 3, period: '2023' });
    const received = observation({
      id: 'received',
      reporter: 'KGZ',
      partner: 'KAZ',
      flow: 'import',
      period: '2023',
      value: 862182.567,
      scale: 3,
      sources: [{ source: 'other-bureau' }],
      valuation: 'CIF',
    });
    const quotes = [
      asClaim(sent, { value: 1.15, scale: 9 }),
      asClaim(received, { value: 862, scale: 6 }),
      asClaim(sent, { id: 'as-received', value: 862, scale: 6 }),
      asClaim(received, { id: 'as-sent', value: 1.15, scale: 9 }),
    ];
    expect(told([sent, received, ...quotes])).toEqual([]);
    const { pairs } = mirrorPairs(datasetOf({ observations: [sent, received] }), {
      measure: 'trade-value',
      flow: ['export'],
    });
    const compared = pairs.flatMap(({ gap, ratio }) => [gap, ratio]).flatMap((row) => row?.observation ?? []);
    expect(compared.map(({ value }) => Math.sign(value!))).toEqual([-1, 1]);
    expect(told([sent, received, ...compared])).toEqual([]);
  });

  it('when two editions of a figure are kept, and somebody quotes either', () => {
    const first = observation({ id: 'first', value: 987.9, scale: 6, knownFrom: '2023-08' });
    const second = observation({ id: 'second', value: 930.1, scale: 6, knownFrom: '2024-07' });
    const quotes = [first, second].map((one) => asClaim(one, { qualifier: 'exact' }));
    expect(told([first, second, ...quotes])).toEqual([]);
    expect(told([{ ...first, rank: 'deprecated' }, second, ...quotes])).toEqual([]);
    expect(told([first, { ...second, sources: [{ source: 'later-yearbook' }] }, ...quotes])).toEqual([]);
  });

  it('when growth starts from next to nothing', () => {
    const base = observation({ id: 'base', period: '2021', value: 0.1, scale: 6, decimals: 1 });
    const after = observation({ id: 'after', value: 48.2, scale: 6, decimals: 1 });
    const claims = [900, 500, 350].map((value) =>
      observation({
        id: `${value}`,
        nature: 'claim',
        measure: 'trade-ratio',
        unit: 'ratio',
        value,
        sources: [{ source: 'article' }],
      }),
    );
    expect(told([base, after, ...claims])).toEqual([]);
    expect(told([{ ...base, value: 0 }, after, ...claims])).toEqual([]);
  });

  it('when classifications are of several editions', () => {
    const products = [
      { id: 'HS11', edition: 'HS2022', names: { en: 'Milling products' } },
      { id: 'HS1101', edition: 'HS2002', names: { en: 'Flour' }, parent: 'HS11' },
      { id: 'HS1102', edition: 'HS2002', names: { en: 'Other flours' }, parent: 'HS11' },
    ];
    const figures = ['HS11', 'HS1101', 'HS1102'].map((product) =>
      observation({ id: product, product, value: 100 }),
    );
    expect(lint(withSources(figures, { products }))).toEqual([]);
  });

  it('when it is the shipped figures, as records or as one answer after another', () => {
    expect(told(OFFICIAL)).toEqual([]);
    const answer = query(shipped, {
      measure: 'trade-value',
      flow: ['export'],
      reporter: 'KAZ',
      partner: 'AFG',
    });
    expect(told(kept(answer).filter(({ nature }) => nature === 'statistic'))).toEqual([]);
  });

  it('when there is nothing in it', () => {
    expect(lint(datasetOf({ actors: [], sources: [] }))).toEqual([]);
    expect(lint(datasetOf({ sources: [source()] }))).toEqual([]);
  });
});
