import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard, roomFor, type Box } from '../../src/actor-card/place-card.ts';

const EDGE = 8;
const view: Box = { left: 0, top: 0, width: 320, height: 600 };
const words = (left: number, top: number, width = 80, height = 20): Box => ({ left, top, width, height });

test('a card begins under the beginning of its words', () => {
  const card = { width: 200, height: 100 };
  expect(placeCard(words(20, 100), card, view, 'ltr')).toEqual({ x: 20, y: 120 });
  expect(placeCard(words(220, 100), card, view, 'rtl')).toEqual({ x: 100, y: 120 });
});

test('low in the window it stands above its words', () => {
  expect(placeCard(words(20, 500), { width: 200, height: 100 }, view, 'ltr')).toEqual({ x: 20, y: 400 });
});

test('it is moved as far as it takes to be seen', () => {
  expect(placeCard(words(230, 100), { width: 200, height: 100 }, view, 'ltr').x).toBe(320 - 200 - EDGE);
  expect(placeCard(words(10, 100), { width: 200, height: 100 }, view, 'rtl').x).toBe(EDGE);
});

const views = fc.record({
  left: fc.integer({ min: 0, max: 300 }),
  top: fc.integer({ min: 0, max: 300 }),
  width: fc.integer({ min: 120, max: 2000 }),
  height: fc.integer({ min: 120, max: 1500 }),
});
const places = fc.record({
  left: fc.integer({ min: -300, max: 2300 }),
  top: fc.integer({ min: -300, max: 1800 }),
  width: fc.integer({ min: 1, max: 600 }),
  height: fc.integer({ min: 8, max: 200 }),
});
const dirs = fc.constantFrom<('ltr' | 'rtl')[]>('ltr', 'rtl');
const share = fc.double({ min: 0.05, max: 1, noNaN: true });

test('a card that keeps to its room is seen whole, wherever its words are', () => {
  fc.assert(
    fc.property(places, views, dirs, share, share, (at, seen, dir, wide, high) => {
      const room = roomFor(at, seen);
      const card = { width: room.width * wide, height: room.height * high };
      const { x, y } = placeCard(at, card, seen, dir);
      expect(x).toBeGreaterThanOrEqual(seen.left + EDGE);
      expect(y).toBeGreaterThanOrEqual(seen.top + EDGE);
      expect(x + card.width).toBeLessThanOrEqual(seen.left + seen.width - EDGE + 1e-6);
      expect(y + card.height).toBeLessThanOrEqual(seen.top + seen.height - EDGE + 1e-6);
    }),
  );
});

test('words in sight are not covered where there is room beside them', () => {
  fc.assert(
    fc.property(places, views, dirs, share, (at, seen, dir, high) => {
      const room = roomFor(at, seen);
      const isSeen = at.top >= seen.top + EDGE && at.top + at.height <= seen.top + seen.height - EDGE;
      fc.pre(isSeen && room.height < seen.height - 2 * EDGE);
      const card = { width: 100, height: room.height * high };
      const { y } = placeCard(at, card, seen, dir);
      if (room.side === 'below') expect(y).toBeCloseTo(at.top + at.height);
      else expect(y + card.height).toBeCloseTo(at.top);
    }),
  );
});

test('a card that grows stays on its side', () => {
  const at = words(20, 260);
  expect(roomFor(at, view).side).toBe('below');
  for (const height of [20, 200, roomFor(at, view).height])
    expect(placeCard(at, { width: 200, height }, view, 'ltr').y).toBe(280);
});

test('words that fill the window are covered', () => {
  const room = roomFor(words(0, 0, 320, 600), view);
  expect(room.height).toBe(600 - 2 * EDGE);
});
