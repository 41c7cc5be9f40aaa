import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { queryRecords, type TradeQuery } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { tableOf } from '@keruen/figure';
import { asRead, inPercent } from '../../src/describe/proportion.ts';
import { rowsAccount } from '../../src/layout/chart/rows-account.ts';
import { standing } from '../../src/layout/bar/standing.ts';
import { ENGLISH } from '../layout/medium.ts';

const SHARES: TradeQuery = { measure: 'trade-share', flow: [], product: ['*'] };

describe('a proportion', () => {
  it('is read in per cent where it is a part of a whole', () => {
    const share = { measure: 'trade-share', unit: 'ratio' } as const;
    expect(asRead(share, 0.5, undefined)).toEqual({ value: 50, high: undefined, unit: 'percent' });
    expect(asRead({ ...share, measure: 'share' }, 0, 0.25)).toEqual({ value: 0, high: 25, unit: 'percent' });
  });

  it('stays as it is where it says how many times as much, and where it is in per cent already', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (value) => {
        const ratio = { measure: 'trade-ratio', unit: 'ratio' } as const;
        const percent = { measure: 'trade-share', unit: 'percent' } as const;
        expect(asRead(ratio, value, undefined)).toEqual({ value, high: undefined, unit: 'ratio' });
        expect(asRead(percent, value, undefined)).toEqual({ value, high: undefined, unit: 'percent' });
      }),
    );
  });

  it('is once in per cent however often it is asked for', () => {
    const rows = queryRecords(dataset, SHARES);
    expect(rows.rows.length).toBeGreaterThan(0);
    expect(inPercent(inPercent(rows))).toEqual(inPercent(rows));
  });

  it('of the article’s flour is more than half, and more than 70 per cent, in picture and table', () => {
    const account = rowsAccount(queryRecords(dataset, SHARES), { layout: standing });
    const scene = account.draw!({ width: 800 }, ENGLISH);
    const spoken = scene.stops.map(({ label }) => label).join('\n');
    expect(spoken).toContain('more than 70%');
    expect(spoken).not.toContain('0.7');
    const texts = scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(texts.some((text) => /> 70%/.test(text))).toBe(true);
    const { columns, lines } = tableOf(queryRecords(dataset, SHARES), ENGLISH.locale);
    expect(columns.join()).toContain('per cent');
    expect(lines.flatMap(({ cells }) => cells.flat().map(({ value }) => value))).toContain(70);
  });
});
