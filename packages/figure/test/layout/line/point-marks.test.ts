import { describe, expect, it } from 'vitest';
import { NATURES, QUALIFIERS, type Qualifier } from '@keruen/data';
import { signOf, type AreaMark, type DotMark, type LineMark } from '@keruen/figure';
import { DOT, pointMarks, REACH } from '../../../src/layout/line/point-marks.ts';
import { row, type Part } from '../sample-rows.ts';

const marks = (part: Part): (AreaMark | DotMark | LineMark)[] =>
  pointMarks(row({ value: 100, ...part }), 50, (value) => 200 - value, 'lapis', 2);

const dotOf = (part: Part): DotMark => marks(part).find((mark) => mark.kind === 'dot')!;

describe('pointMarks', () => {
  it('draws a plain statistic as a small dot and nothing else', () => {
    expect(marks({})).toMatchObject([
      { kind: 'dot', x: 50, y: 100, radius: 2, subject: 'observation:export-2022-statistic' },
    ]);
  });

  it('draws nothing where the number is missing', () => {
    expect(marks({ value: null })).toEqual([]);
  });

  it.each(['claim', 'target', 'forecast', 'derived'] as const)(
    'gives a %s its ground and outline, at full size',
    (nature) => {
      expect(dotOf({ nature })).toMatchObject({ radius: DOT, sign: signOf(nature) });
    },
  );

  it('puts a sign of the qualifier beside the dot, the same for every qualifier of one end', () => {
    const drawn = (qualifier: Qualifier): string =>
      JSON.stringify(marks({ qualifier }).filter(({ kind }) => kind === 'line'));
    for (const qualifier of QUALIFIERS)
      expect(drawn(qualifier) === '[]').toBe(signOf('statistic', qualifier).end === 'flat');
    expect(drawn('over')).toBe(drawn('at-least'));
    expect(new Set([drawn('at-least'), drawn('at-most'), drawn('approx'), drawn('exact')]).size).toBe(4);
  });

  it('joins the two ends of a range between caps', () => {
    const [band, ...caps] = marks({ high: 150 });
    expect(band).toMatchObject({ kind: 'area', fill: 'solid', subject: 'observation:export-2022-statistic' });
    expect(caps.map((cap) => cap.kind === 'line' && cap.points.map(([, y]) => y))).toEqual([
      [100, 100],
      [50, 50],
    ]);
  });

  it.each(NATURES)('reaches no farther than it says, for a %s', (nature) => {
    for (const qualifier of QUALIFIERS)
      for (const mark of marks({ nature, qualifier }))
        if (mark.kind === 'line')
          for (const [x, y] of mark.points) expect(Math.hypot(x - 50, y - 100)).toBeLessThanOrEqual(REACH);
  });
});
