import { expect, test } from 'vitest';
import type { Stop } from '@keruen/figure';
import { hit } from '../../src/control/hit.ts';

const stop = (id: string, x: number, y: number, width: number, height: number): Stop => ({
  subject: `node:${id}`,
  label: id,
  group: '',
  x,
  y,
  width,
  height,
});

const named = (found: Stop | undefined): string | undefined => found?.label;

test('the smallest of several boxes around a point is meant', () => {
  const stops = [stop('land', 0, 0, 200, 200), stop('port', 90, 90, 20, 20)];
  expect(named(hit(stops, 100, 100))).toBe('port');
  expect(named(hit(stops, 20, 20))).toBe('land');
});

test('a target is at least 24 px both ways, however thin what is drawn', () => {
  const thin = [stop('thin', 100, 100, 1, 1)];
  for (const [x, y] of [
    [88, 100],
    [113, 100],
    [100, 88],
    [100, 113],
  ] as const)
    expect(named(hit(thin, x, y)), `${x} ${y}`).toBe('thin');
  expect(hit(thin, 100, 120)).toBeUndefined();
});

test('between neighbours the nearer is meant, and each can be hit', () => {
  for (const width of [1, 8, 24, 40]) {
    const stops = [0, 1, 2, 3].map((i) => stop(String(i), i * (width + 8), 10, width, 10));
    for (const one of stops) {
      expect(hit(stops, one.x + width / 2, 15)).toBe(one);
      expect(hit(stops, one.x - 3, 15)).toBe(one);
      expect(hit(stops, one.x + width + 3, 15)).toBe(one);
    }
  }
});
