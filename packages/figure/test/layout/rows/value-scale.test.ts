import { describe, expect, it } from 'vitest';
import { chartTypeOf, type Medium } from '@keruen/figure';
import { placedOn, scaleDomain, scaleLegend } from '../../../src/layout/rows/value-scale.ts';
import { DARI, ENGLISH } from '../medium.ts';
import { row, rowsOf, STORY } from '../sample-rows.ts';

const LOG: Medium = { ...ENGLISH, scale: 'log' };
const { layout: lines } = await chartTypeOf('lines');

const mixed = rowsOf([
  row({ period: '2019', value: 4e8 }),
  row({ period: '2020', value: 0 }),
  row({ period: '2021', value: -3e6, high: 5e6 }),
  row({ period: '2022', value: null, missing: 'not-reported' }),
  row({ period: '2023', value: 2e6 }),
]);

const labels = (medium: Medium): string[] => scaleLegend(mixed, medium).map(({ label }) => label);

describe('placedOn', () => {
  it('leaves rows alone on a straight scale', () => {
    for (const scale of ['linear', undefined] as const)
      expect(mixed.rows.map(placedOn(scale))).toEqual(mixed.rows);
  });

  it('draws zero and less as missing on a logarithmic one', () => {
    const rows = mixed.rows.map(placedOn('log'));
    expect(rows.map(({ value }) => value)).toEqual([4e8, null, null, null, 2e6]);
    expect(rows[2]?.high).toBeUndefined();
    expect(rows.map(({ observation }) => observation)).toEqual(
      mixed.rows.map(({ observation }) => observation),
    );
  });
});

describe('scaleDomain', () => {
  it('holds zero on a straight scale', () => {
    expect(scaleDomain(mixed.rows, 'linear')).toEqual([-3e6, 4e8]);
  });

  it('goes from round value to round value on a logarithmic one', () => {
    expect(scaleDomain(mixed.rows.map(placedOn('log')), 'log')).toEqual([2e6, 5e8]);
  });

  it('is none where nothing is above zero', () => {
    expect(scaleDomain([row({ value: 0 }), row({ value: -1 })], 'log')).toBeUndefined();
  });
});

describe('scaleLegend', () => {
  it('says nothing of a straight scale', () => {
    expect(labels(ENGLISH)).toEqual([]);
  });

  it('names the scale, and what the tick of a value without a place says', () => {
    expect(labels(LOG)).toEqual(['Logarithmic scale', 'Tick: zero or less']);
    expect(scaleLegend(STORY, LOG)).toHaveLength(1);
    expect(labels({ ...DARI, scale: 'log' })[0]).not.toMatch(/[a-z]/);
  });
});

describe('lines on a logarithmic scale', () => {
  const yOf = (id: string): number => {
    const { marks } = lines(STORY, { width: 800 }, LOG);
    const dot = marks.find((mark) => mark.kind === 'dot' && mark.subject === `observation:${id}`);
    return dot?.kind === 'dot' ? dot.y : Number.NaN;
  };

  it('make equal factors equal distances', () => {
    // 4 bn is as far above 1 bn as that is above a quarter of it; 9 M is far below, where a straight scale shows nothing.
    const perFactor = (yOf('c035') - yOf('c031')) / Math.log(1e9 / 9e6);
    expect((yOf('c031') - yOf('c037')) / Math.log(4)).toBeCloseTo(perFactor, 0);
    expect(yOf('c035') - yOf('c031')).toBeGreaterThan(100);
  });

  it('have no zero line and few round ticks', () => {
    const { marks } = lines(STORY, { width: 800 }, LOG);
    expect(marks.filter((mark) => mark.kind === 'rule' && mark.tone === 'axis' && mark.x2 === 800)).toEqual(
      [],
    );
    const ticks = marks.flatMap((mark) =>
      mark.kind === 'text' && mark.tone === 'muted' && mark.anchor === 'end' ? [mark.text] : [],
    );
    expect(ticks).toEqual(['1M', '10M', '100M', '$1bn']);
  });

  it('stand a tick for what has no place, and speak its value all the same', () => {
    const { marks, stops, legend } = lines(mixed, { width: 800 }, LOG);
    const ticks = marks.filter((mark) => mark.kind === 'rule' && mark.subject !== undefined);
    expect(ticks).toHaveLength(3);
    expect(stops[1]?.label).toContain('0 US dollars');
    expect(stops[2]?.label).toContain('3–5 million');
    expect(stops[3]?.label).toContain('not reported');
    expect(legend.map(({ label }) => label)).toContain('Tick: zero or less');
  });
});
