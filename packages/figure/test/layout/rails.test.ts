import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodBands, type PeriodBand } from '../../src/layout/period-bands.ts';
import type { PlotRoom } from '../../src/layout/plot.ts';
import { railMarks, railsOf } from '../../src/layout/rails.ts';
import { textBounds } from '../../src/scene/bounds.ts';
import { isRule, isText } from './kinds.ts';
import { DARI, ENGLISH } from './medium.ts';
import { row, rowsOf } from './sample-rows.ts';

const room: PlotRoom = { left: 100, right: 500, top: 40, bottom: 300, y: (value) => 300 - value };

const bandsOf = (...periods: readonly string[]): PeriodBand[] =>
  periodBands(rowsOf(periods.map((period) => row({ period, value: 1 }))));

const named = (bands: readonly PeriodBand[], medium = ENGLISH): string[] =>
  railMarks(bands, railsOf(bands, room), room, 600, medium)
    .filter(isText)
    .map(({ text }) => text);

describe('railsOf', () => {
  it('stand equally far apart, the first and the last at the edges', () => {
    expect([...railsOf(bandsOf('2018', '2020', '2023'), room)]).toEqual([
      ['2018', 100],
      ['2020', 300],
      ['2023', 500],
    ]);
  });

  it('are one at the end where there is one period', () => {
    expect([...railsOf(bandsOf('2023'), room).values()]).toEqual([500]);
  });
});

describe('railMarks', () => {
  it('rule each period from its name to the foot of the plot', () => {
    const bands = bandsOf('2022', '2023');
    const rules = railMarks(bands, railsOf(bands, room), room, 600, ENGLISH).filter(isRule);
    expect(rules.map(({ x1, x2 }) => [x1, x2])).toEqual([
      [100, 100],
      [500, 500],
    ]);
    for (const { y1, y2 } of rules) expect([y1 < room.top, y2]).toEqual([true, room.bottom]);
  });

  it('name periods in the language of the figure', () => {
    expect(named(bandsOf('2022', '2023'))).toEqual(['2022', '2023']);
    expect(named(bandsOf('2022', '2023'), DARI)).toEqual(['۲۰۲۲', '۲۰۲۳']);
  });

  it('keep the first and the last name among more than fit, none on another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), (count) => {
        const years = [...new Array(count).keys()].map((i) => String(1960 + i));
        const bands = bandsOf(...years);
        const names = railMarks(bands, railsOf(bands, room), room, 600, ENGLISH)
          .filter(isText)
          .sort((a, b) => a.x - b.x);
        expect(names[0]!.text).toBe('1960');
        expect(names.at(-1)!.text).toBe(years.at(-1));
        const boxes = names.map((mark) => textBounds(mark, ENGLISH.measure));
        boxes.slice(1).forEach(({ x }, i) => expect(x).toBeGreaterThan(boxes[i]!.x + boxes[i]!.width));
      }),
    );
  });
});
