import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPoints } from '../../../src/read/legs/points.ts';

describe('readPoints', () => {
  it.each([
    ['51.2 43.6', [[51.2, 43.6]]],
    [
      '51.2 43.6; 50.1 42.3',
      [
        [51.2, 43.6],
        [50.1, 42.3],
      ],
    ],
    [
      '51,2 43,6 ; 50,1 42,3',
      [
        [51.2, 43.6],
        [50.1, 42.3],
      ],
    ],
    ['51.2, 43.6', [[51.2, 43.6]]],
    [
      '-5.6 35.9|32.3 31.3',
      [
        [-5.6, 35.9],
        [32.3, 31.3],
      ],
    ],
    ['۵۱٫۲ ۴۳٫۶', [[51.2, 43.6]]],
    ['43.6° N 51.2° E', [[51.2, 43.6]]],
    ['51° 12′ E 43° 36′ N', [[51.2, 43.6]]],
    ['', []],
    [' ; ', []],
  ])('reads %s', (text, points) => {
    expect(readPoints(text)).toEqual(
      points.map((point) => point.map((one) => expect.closeTo(one, 10) as number)),
    );
  });

  it.each(['51.2', '51.2 43.6 7', '43.6 151.2', '51.2/43.6', '51.2 N 43.6 N', 'over the sea'])(
    'refuses %s as a whole, for a way with a part of its points would be another way',
    (text) => {
      expect(readPoints(`1 2; ${text}`)).toMatchObject({ code: 'unreadable-points' });
    },
  );

  it('takes longitude first where nothing says otherwise', () => {
    const point = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }));
    fc.assert(
      fc.property(fc.array(point, { maxLength: 6 }), (points) => {
        expect(readPoints(points.map((one) => one.join(' ')).join('; '))).toEqual(
          points.map(([x, y]) => [x + 0, y + 0]),
        );
      }),
    );
  });
});
