import { expect, test } from 'vitest';
import type { Stop } from '@keruen/figure';
import { hit } from '../../src/control/hit.ts';
import { walk } from '../../src/control/walk.ts';

const stop = (id: string, group: string, x: number, width = 10): Stop => ({
  subject: `observation:${id}`,
  label: id,
  group,
  x,
  y: 0,
  width,
  height: 10,
});

const stops = [
  stop('a', 'export', 0),
  stop('b', 'import', 10),
  stop('c', 'export', 20),
  stop('d', 'import', 30),
];

test.each([
  ['ArrowRight', 'ltr', 1, 2],
  ['ArrowLeft', 'ltr', 1, 0],
  ['ArrowRight', 'rtl', 1, 0],
  ['ArrowLeft', 'rtl', 1, 2],
  ['ArrowDown', 'rtl', 1, 2],
  ['ArrowUp', 'ltr', 0, 0],
  ['ArrowRight', 'ltr', 3, 3],
  ['Home', 'ltr', 2, 0],
  ['End', 'ltr', 0, 3],
  ['PageDown', 'ltr', 0, 1],
  ['PageDown', 'ltr', 1, 1],
  ['PageUp', 'ltr', 3, 0],
] as const)('%s in %s leads from %i to %i', (key, dir, from, to) => {
  expect(walk(stops, from, key, dir)).toBe(to);
});

test('other keys lead nowhere', () => {
  expect(walk(stops, 0, 'Tab', 'ltr')).toBeUndefined();
  expect(walk(stops, 0, 'a', 'ltr')).toBeUndefined();
});

test('a point hits the smallest of the boxes around it', () => {
  const wide = stop('wide', 'export', 0, 100);
  expect(hit([wide, ...stops], 15, 5)?.label).toBe('b');
  expect(hit([wide, ...stops], 90, 5)?.label).toBe('wide');
});

test('a finger means the nearest within half a target, and nothing further away', () => {
  expect(hit(stops, 15, 21)?.label).toBe('b');
  expect(hit(stops, 15, 23)).toBeUndefined();
});
