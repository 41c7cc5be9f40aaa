import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '@keruen/data';
import { partNames, wholesOf } from '../../../src/layout/whole/whole.ts';
import { producerOf } from '../../../src/layout/rows/parts.ts';
import { anyRows } from '../arbitrary-rows.ts';
import { DARI, ENGLISH } from '../medium.ts';
import { exportTo, manyOf, ONE_YEAR, TWO_YEARS } from '../partner-rows.ts';
import { row, type Part } from '../sample-rows.ts';
import { partnersOf, sectionRows, sections } from '../whole-rows.ts';

const { locale } = ENGLISH;
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
const names = (rows: typeof ONE_YEAR, medium = ENGLISH): string[] =>
  wholesOf(rows, medium.locale).wholes.map(({ name }) => bare(name));

describe('wholesOf', () => {
  it('is one whole without a name where nothing tells wholes apart, the largest part first', () => {
    const { wholes, rest } = wholesOf(ONE_YEAR, locale);
    expect(wholes.map(({ name }) => name)).toEqual(['']);
    expect(wholes[0]!.parts.map(({ observation }) => observation.partner).slice(0, 3)).toEqual([
      'ITA',
      'CHN',
      'RUS',
    ]);
    expect(rest).toEqual([]);
  });

  it('never adds up two periods, or two flows', () => {
    expect(names(TWO_YEARS)).toEqual(['2022', '2023']);
    const flows = manyOf([...partnersOf([3, 2]), ...partnersOf([5, 4], { flow: 'import' })]);
    expect(names(flows)).toEqual(['Exports', 'Imports']);
    expect(names(flows, DARI)).toEqual(['صادرات', 'واردات']);
  });

  it('never adds up what two producers publish', () => {
    const rows = manyOf([
      exportTo('ITA', '2023', 2e9),
      exportTo('CHN', '2023', 1e9, { sources: [{ source: 'comtrade' }] }),
    ]);
    expect(wholesOf(rows, locale).wholes.map(({ parts }) => parts.length)).toEqual([1, 1]);
  });

  it('leaves claims, missing numbers and what is zero or less beside the wholes', () => {
    const others: Part[] = [
      { id: 'claim', nature: 'claim', value: 5 },
      { id: 'missing', value: null },
      { id: 'zero', value: 0 },
      { id: 'loss', value: -5 },
    ];
    const beside = others.map((part): Row => {
      const one = row({ partner: String(part.id), ...part });
      return one.observation.nature === 'claim' ? one : { ...one, line: 'beside' };
    });
    const { wholes, rest } = wholesOf(manyOf([...ONE_YEAR.rows, ...beside]), locale);
    expect(wholes.flatMap(({ parts }) => parts)).toHaveLength(8);
    expect(rest.map(({ observation }) => observation.id)).toEqual(['claim', 'missing', 'zero', 'loss']);
  });

  it('has every row once, in a whole of its own period, flow and producer or beside all', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { wholes, rest } = wholesOf(rows, locale);
        const all = [...wholes.flatMap(({ parts }) => parts), ...rest];
        expect(all).toHaveLength(rows.rows.length);
        expect(new Set(all)).toEqual(new Set(rows.rows));
        for (const { parts } of wholes) {
          parts.forEach(({ value }, i) => expect(value).toBeLessThanOrEqual(parts[i - 1]?.value ?? Infinity));
          const told = parts.map((one) => [one.period.text, one.observation.flow, producerOf(one)].join('|'));
          expect(new Set(told).size).toBe(1);
          expect(parts.at(-1)!.value).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('partNames', () => {
  it('are partners where these differ', () => {
    const [last] = ONE_YEAR.rows;
    expect(bare(partNames(ONE_YEAR, locale)(last!))).toBe('France');
    expect(bare(partNames(TWO_YEARS, DARI.locale)(TWO_YEARS.rows[0]!))).toBe('ایتالیا');
  });

  it('are products where these differ, and both where both do', () => {
    expect(bare(partNames(sectionRows(), locale)(sections[0]!))).toBe('Mineral products');
    const beside = { ...row({ id: 'x', partner: 'CHN', product: 'HSII', value: 1 }), line: 'x' };
    expect(bare(partNames(sectionRows(beside), locale)(beside))).toBe('CHN, Vegetable products');
  });

  it('are empty where nothing tells a part apart', () => {
    const one = exportTo('ITA', '2023', 1);
    expect(partNames(manyOf([one]), locale)(one)).toBe('');
  });
});
