import { describe, expect, it } from 'vitest';
import { countHeaders, countTitles, joinedHeaders } from '../../../src/read/table/header-rows.ts';

const rows = (text: string) =>
  text.split('\n').map((line) => line.split(';').map((each) => ({ text: each })));
const texts = (text: string) => joinedHeaders(rows(text)).map((cell) => cell.text);

describe('titles above the headers', () => {
  it.each([
    ['Trade;;\nmln USD;;\nYear;Exports;Imports\n2022;1;2', 2],
    ['Trade;Trade;Trade\nYear;Exports;Imports\n2022;1;2', 1],
    ['Year;Exports\n2022;1', 0],
    [';Exports;\n2022;1;', 0],
    ['2022;;\n2023;1;2', 0],
    ['Trade\nmore', 0],
    ['Trade;;\nmore;;', 0],
  ])('%j: %d', (text, count) => {
    expect(countTitles(rows(text))).toBe(count);
  });
});

describe('rows of headers', () => {
  it.each([
    ['Year;Exports\n2022;1', 1],
    ['Year;Trade;\n;Exports;Imports\n2022;1;2', 2],
    ['Year;KAZ;\n;Exports;Imports\n;USD;USD\n2022;1;2', 3],
    ['Year;Exports\nTotal;978\n2022;1', 1],
    ['Year;Exports\nTotal;n/a\n;\n2022;1', 1],
    ['Year;Exports\nof which:;\n2022;1', 1],
    ['Partner;Exports\nAFG;1', 1],
  ])('%j: %d', (text, count) => {
    expect(countHeaders(rows(text))).toBe(count);
  });

  it('are joined to one, merged cells as far as they reach', () => {
    expect(texts('Year;Kazakhstan;;Kyrgyzstan;\n;Exports;Imports;Exports;Imports')).toEqual([
      'Year',
      'Kazakhstan Exports',
      'Kazakhstan Imports',
      'Kyrgyzstan Exports',
      'Kyrgyzstan Imports',
    ]);
    expect(texts('Year;Trade;Trade\nYear;Exports;Imports')).toEqual([
      'Year',
      'Trade Exports',
      'Trade Imports',
    ]);
    expect(texts('Period;Exports\nmln USD;FOB')).toEqual(['Period, mln USD', 'Exports FOB']);
    expect(texts('Year;Exports;Imports')).toEqual(['Year', 'Exports', 'Imports']);
  });

  it('keep what is said of them in attributes, the nearest last', () => {
    const [, joined] = joinedHeaders([
      [{ text: 'Year' }, { text: 'Trade', data: { unit: 'USD', reporter: 'KAZ' } }],
      [{ text: '' }, { text: 'Exports', data: { unit: 'EUR' } }],
    ]);
    expect(joined).toEqual({ text: 'Trade Exports', header: true, data: { unit: 'EUR', reporter: 'KAZ' } });
  });
});
