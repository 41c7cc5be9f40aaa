import { describe, expect, it } from 'vitest';
import { CUT, GAP } from '@keruen/figure';
import { flowLegend, signLegend } from '../../../src/layout/rows/legend.ts';
import { DARI, ENGLISH } from '../medium.ts';
import { row, rowsOf, STORY } from '../sample-rows.ts';

const labels = (rows: ReturnType<typeof rowsOf>, contradiction = false): string[] =>
  signLegend(rows, contradiction, ENGLISH.locale).map(({ label }) => label);

describe('flowLegend', () => {
  it('names each flow on show once, by its colour', () => {
    expect(flowLegend(STORY, ENGLISH.locale)).toEqual([
      { label: 'Exports', tone: 'lapis' },
      { label: 'Imports', tone: 'saffron' },
      { label: 'Turnover', tone: 'turquoise' },
    ]);
  });

  it('speaks the language of the figure', () => {
    expect(flowLegend(STORY, DARI.locale)[0]?.label).toBe('صادرات');
  });
});

describe('signLegend', () => {
  it('is empty where all is exact and official', () => {
    expect(labels(rowsOf([row({ value: 1 })]))).toEqual([]);
  });

  it('explains each nature by its sign', () => {
    const rows = rowsOf([
      row({ value: 1, nature: 'target' }),
      row({ value: 2, nature: 'claim' }),
      row({ value: 3, nature: 'claim' }),
    ]);
    expect(signLegend(rows, false, ENGLISH.locale)).toMatchObject([
      { label: 'Target', sign: { fill: 'hollow', outline: 'dashed' } },
      { label: 'Claim', sign: { fill: 'tint' } },
    ]);
  });

  it('says how a derived value was made', () => {
    const rows = rowsOf([row({ value: 1, nature: 'derived', formula: 'export + import' })]);
    expect(labels(rows)).toEqual(['Derived: exports + imports']);
  });

  it('names no formula where values were derived in several ways, nor that of a claim', () => {
    const derived = (period: string, formula: string) =>
      row({ period, value: 1, nature: 'derived', formula });
    expect(labels(rowsOf([derived('2021', '2021 − 2020'), derived('2022', '2022 − 2021')]))).toEqual([
      'Derived value',
    ]);
    const claim = row({ value: 2, nature: 'claim', formula: 'turnover 2022 / turnover 2021' });
    expect(labels(rowsOf([derived('2021', 'export + import'), claim]))).toContain(
      'Derived: exports + imports',
    );
  });

  it('explains ends, ranges, gaps, contradictions and breaks only where they are on show', () => {
    expect(labels(rowsOf([row({ value: 1, qualifier: 'at-least' })]))).toEqual([
      expect.stringContaining('at least'),
    ]);
    expect(labels(rowsOf([row({ value: 1, high: 2 })]))).toEqual([expect.stringContaining('Band')]);
    expect(labels(rowsOf([row({ value: null })]))).toEqual([expect.stringContaining('Gap')]);
    expect(labels(rowsOf([row({ value: 1 })]), true)).toEqual([expect.stringContaining('≠')]);
    const cut = { value: 1, breaksBefore: true };
    expect(labels(rowsOf([row(cut)]))).toEqual([expect.stringContaining('Cut')]);
    // Of one producer, too, a line ends where goods begin to be valued otherwise.
    expect(labels(rowsOf([row({ ...cut, valuation: 'CIF' })]))).toEqual([
      'Cut: another producer or valuation from here',
    ]);
    expect(labels(rowsOf([row({ ...cut, obsStatus: ['break'] })]))).toEqual(['Break in series']);
  });

  it('shows the sign itself of a range, a gap and a break', () => {
    const rows = rowsOf([row({ value: 1, high: 2 }), row({ value: null, breaksBefore: true })]);
    expect(signLegend(rows, false, ENGLISH.locale)).toMatchObject([
      { label: expect.stringContaining('Band'), sign: { end: 'band' } },
      { label: expect.stringContaining('Gap'), d: GAP },
      { label: expect.stringContaining('Cut'), d: CUT },
    ]);
  });

  it('does not explain the sign of a value that is missing', () => {
    expect(labels(rowsOf([row({ value: null, nature: 'claim', qualifier: 'approx' })]))).toEqual([
      expect.stringContaining('Gap'),
    ]);
  });
});
