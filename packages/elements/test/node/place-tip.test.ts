import { expect, test } from 'vitest';
import { placeTip } from '../../src/frame/place-tip.ts';

const view = { width: 320, height: 500 };
const box = (left: number, top: number, width = 24, height = 24) => ({
  left,
  right: left + width,
  top,
  bottom: top + height,
});

test('words stand above the middle of their box, and touch it', () => {
  expect(placeTip(box(148, 200), { width: 100, height: 50 }, view)).toEqual({ x: 110, y: 150 });
});

test('where there is no room above they stand beneath', () => {
  expect(placeTip(box(148, 20), { width: 100, height: 50 }, view)).toEqual({ x: 110, y: 44 });
});

test('where there is room on neither side they stand on the larger, moved into the window', () => {
  expect(placeTip(box(148, 100, 24, 380), { width: 100, height: 120 }, view)).toEqual({ x: 110, y: 0 });
  expect(placeTip(box(148, 20, 24, 400), { width: 100, height: 120 }, view)).toEqual({ x: 110, y: 380 });
});

const upTo = (max: number, by: number): number[] => {
  const steps: number[] = [];
  for (let n = 0; n <= max; n += by) steps.push(n);
  return steps;
};

test('words that have room in the window are never cut by it', () => {
  for (const left of upTo(320, 40))
    for (const top of upTo(500, 50))
      for (const side of [1, 24, 150, 300])
        for (const [width, height] of [
          [10, 10],
          [200, 60],
          [304, 500],
        ] as const) {
          const { x, y } = placeTip(box(left, top, side, side), { width, height }, view);
          expect(
            Math.min(x - 8, y, view.width - 8 - x - width, view.height - y - height),
          ).toBeGreaterThanOrEqual(0);
        }
});
