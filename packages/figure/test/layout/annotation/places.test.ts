import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scene } from '@keruen/figure';
import { pointed } from '../../../src/layout/annotation/places.ts';
import { period } from '../sample-rows.ts';

const year = (text: string, x1: number, x2: number) => ({ period: period(text), x1, x2 });

/** Three years of 100 px each from 40, and a stop in the second. */
const scene: Scene = {
  width: 400,
  height: 200,
  marks: [
    {
      kind: 'text',
      x: 190,
      y: 60,
      size: 11,
      text: '978M',
      anchor: 'middle',
      tone: 'ink',
      subject: 'observation:a',
    },
    {
      kind: 'text',
      x: 190,
      y: 20,
      size: 11,
      text: '9M',
      anchor: 'middle',
      tone: 'ink',
      subject: 'observation:b',
    },
  ],
  stops: [{ subject: 'observation:a', label: 'a', x: 170, y: 70, width: 40, height: 80, group: 'export' }],
  legend: [],
  time: {
    periods: [year('2021', 40, 140), year('2022', 140, 240), year('2023', 240, 340)],
    top: 20,
    bottom: 170,
  },
  description: '',
};

const at = (text: string) => pointed(scene, [{ text: 'note', period: period(text) }])[0];

describe('pointed', () => {
  it('points at a day where it lies within its year', () => {
    const day = at('2022-07-02')!;
    expect(day.from).toBe(day.to);
    expect(day.from).toBeCloseTo(190, 0);
    expect(day.foot).toBe(170);
  });

  it('spans a year, and years', () => {
    expect(at('2022')).toMatchObject({ from: 140, to: 240 });
    expect(at('2021/2022')).toMatchObject({ from: 40, to: 240 });
  });

  it('points at a month in its middle where it is narrower than a span, else spans it', () => {
    expect(at('2022-02')).toMatchObject({ from: at('2022-02')!.to });
    const march = at('2022-03')!;
    expect(march.to - march.from).toBeCloseTo((31 / 365) * 100, 6);
  });

  it('cuts a time where the picture ends, and leaves out what is not on show', () => {
    expect(at('2019/2021')).toMatchObject({ from: 40, to: 140 });
    expect(at('2023/2030')).toMatchObject({ from: 240, to: 340 });
    expect(at('2022/..')).toMatchObject({ from: 140, to: 340 });
    expect(at('2020')).toBeUndefined();
    expect(at('2024')).toBeUndefined();
  });

  it('points at what is on show over its own words', () => {
    expect(pointed(scene, [{ text: 'note', subject: 'observation:a' }])).toMatchObject([
      { from: 190, to: 190, foot: 46 },
    ]);
    expect(pointed(scene, [{ text: 'note', subject: 'observation:c' }])).toEqual([]);
  });

  it('does not point at a Subject where a time is given that is not on show', () => {
    const both = { text: 'note', subject: 'observation:a', period: period('1999') } as const;
    expect(pointed(scene, [both])).toEqual([]);
  });

  it('points at nothing where time does not go across', () => {
    const { time: _, ...still } = scene;
    expect(pointed(still, [{ text: 'note', period: period('2022') }])).toEqual([]);
  });

  it('points from start to end, inside the picture', () => {
    const years = fc.array(fc.integer({ min: 2015, max: 2030 }), { maxLength: 8 });
    fc.assert(
      fc.property(years, (given) => {
        const notes = given.map((one) => ({ text: 'note', period: period(`${one}-05`) }));
        const places = pointed(scene, notes);
        expect(places).toHaveLength(given.filter((one) => one > 2020 && one < 2024).length);
        places.forEach(({ from, to }, i) => {
          expect(from).toBeGreaterThanOrEqual(places[i - 1]?.from ?? 40);
          expect(to).toBeLessThanOrEqual(340);
        });
      }),
    );
  });
});
