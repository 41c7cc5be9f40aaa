import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row, Rows } from '@keruen/data';
import { chartSeries } from '../../../src/layout/rows/chart-series.ts';
import { periodBands } from '../../../src/layout/rows/period-bands.ts';
import type { PlotRoom } from '../../../src/layout/rows/plot.ts';
import { railLabels, railPoints } from '../../../src/layout/line/rail-points.ts';
import { railsOf } from '../../../src/layout/line/rails.ts';
import type { PlacedPoint } from '../../../src/layout/line/line-points.ts';
import { anyRows } from '../arbitrary-rows.ts';
import { ENGLISH } from '../medium.ts';
import { TWO_YEARS } from '../partner-rows.ts';
import { row, rowsOf } from '../sample-rows.ts';

const room: PlotRoom = { left: 100, right: 500, top: 40, bottom: 300, y: (value) => 300 - value };

const pointsOf = (rows: Rows, at = room): PlacedPoint[] =>
  chartSeries(rows, ENGLISH.locale).flatMap((series) =>
    railPoints(series, railsOf(periodBands(rows), at), at),
  );

const say = ({ value }: Row): string => String(value);

describe('railPoints', () => {
  it('stand on the rails of their periods, as high as their values', () => {
    const rows = rowsOf([row({ period: '2022', value: 50 }), row({ period: '2023', value: 200.3 })]);
    expect(pointsOf(rows).map(({ x, y }) => [x, y])).toEqual([
      [100, 250],
      [500, 99.5],
    ]);
  });

  it('lie at the foot where a number is missing', () => {
    expect(pointsOf(rowsOf([row({ value: null })]))[0]).toMatchObject({ y: 300 });
  });

  it('stand beside the one before where they would lie on it, towards the middle', () => {
    const claim = { id: 'claim', nature: 'claim', value: 51 } as const;
    const rows = rowsOf([
      row({ period: '2022', value: 50 }),
      row({ period: '2022', ...claim }),
      row({ period: '2023', value: 50 }),
      row({ period: '2023', ...claim, id: 'later' }),
    ]);
    const [first, beside, last, inward] = pointsOf(rows);
    expect(beside!.x).toBeGreaterThan(first!.x);
    expect(inward!.x).toBeLessThan(last!.x);
  });

  it('share a rail where they do not touch', () => {
    const rows = rowsOf([row({ value: 50 }), row({ id: 'claim', nature: 'claim', value: 150 })]);
    const [first, second] = pointsOf(rows);
    expect(second!.x).toBe(first!.x);
  });

  it('say what cannot hold beside the one before', () => {
    const rows = rowsOf([
      row({ value: 50, id: 'a' }),
      row({ id: 'claim', nature: 'claim', value: 90, conflictsWith: ['a'] }),
      row({ id: 'b', period: '2023', value: 70 }),
    ]);
    expect(pointsOf(rows).map(({ contradicts }) => contradicts)).toEqual([false, true, false]);
  });

  it('never leave the plot, whatever the rows', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const points = pointsOf(rows, { ...room, y: () => 150 });
        expect(points).toHaveLength(rows.rows.length);
        for (const { x } of points) {
          expect(x).toBeGreaterThanOrEqual(room.left);
          expect(x).toBeLessThanOrEqual(room.right);
        }
      }),
    );
  });
});

describe('railLabels', () => {
  const [first, last] = periodBands(TWO_YEARS);
  const series = chartSeries(TWO_YEARS, ENGLISH.locale);

  it('word the values of one period, in the order of the series', () => {
    const labels = railLabels(last!, series, [room.y, room.bottom], say);
    expect(labels).toHaveLength(8);
    expect(labels[0]).toMatchObject({
      value: '14833289890',
      name: series[0]!.name,
      tone: 'lapis',
      subject: 'observation:ITA-export-2023-statistic',
    });
    expect(railLabels(first!, series, [room.y, room.bottom], say)[0]!.value).toBe('13853726854');
  });

  it('are muted and at the foot where a number is missing', () => {
    const rows = rowsOf([row({ value: null })]);
    const [band] = periodBands(rows);
    const [label] = railLabels(band!, chartSeries(rows, ENGLISH.locale), [room.y, 280], say);
    expect(label).toMatchObject({ tone: 'muted', y: 280 });
  });
});
