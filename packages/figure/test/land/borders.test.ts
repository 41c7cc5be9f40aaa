import { describe, expect, it } from 'vitest';
import { land } from '../../src/land/region.ts';
import { REGION } from '../../src/projection/region.ts';
import { distanceTo, parse, type Vertex } from './path-data.ts';

const lines = { international: parse(land.international), disputed: parse(land.disputed) };

const at = (lon: number, lat: number): Vertex => {
  const [x, y] = REGION.project([lon, lat]);
  return [x / land.unit, y / land.unit];
};

/** Distance to a class of lines, px. */
const away = (kind: keyof typeof lines, lon: number, lat: number): number =>
  distanceTo(
    at(lon, lat),
    lines[kind].map(({ line }) => line),
  ) * land.unit;

describe('lines between states', () => {
  it.each([
    ['Kazakhstan and China at Dostyk', 82.55, 45.2],
    ['Kazakhstan and Uzbekistan at Saryagash', 69.2, 41.4],
    ['Uzbekistan and Afghanistan at Hairatan', 67.42, 37.23],
    ['Azerbaijan and Georgia at Boyuk Kesik', 45.22, 41.41],
    ['Georgia and Turkey at Kartsakhi', 43.24, 41.22],
    ['Kazakhstan and Russia near Kostanay', 61.6, 53.95],
    ['Afghanistan and Pakistan at Torkham', 71.09, 34.12],
  ])('draws the border between %s', (_, lon, lat) => {
    expect(away('international', lon, lat)).toBeLessThan(4);
  });

  it.each([
    ['Perekop, between Crimea and the mainland', 33.7, 46.1],
    ['the Line of Control in Kashmir', 74, 34.4],
    ['the Line of Actual Control in Ladakh', 78.7, 33.6],
    ['the line across Cyprus', 33.3, 35.15],
    ['the West Bank', 35.05, 32.2],
    ['the Golan', 35.85, 32.95],
  ])('draws %s as disputed and not as a border', (_, lon, lat) => {
    expect(away('disputed', lon, lat)).toBeLessThan(6);
    expect(away('international', lon, lat)).toBeGreaterThan(4);
  });

  it('draws nobody’s border on Crimea, at its isthmus or through the strait of Kerch', () => {
    for (let lon = 32.4; lon <= 36.9; lon += 0.1) {
      for (let lat = 44.3; lat <= 46.2; lat += 0.1)
        expect(away('international', lon, lat)).toBeGreaterThan(8);
    }
  });

  it('has no line of any class on the strait of Kerch', () => {
    expect(away('disputed', 36.6, 45.3)).toBeGreaterThan(8);
  });

  it.each([
    ['Abkhazia at the Inguri', 41.7, 42.6],
    ['South Ossetia', 44, 42.2],
    ['Transnistria at the Dniester', 29.3, 46.95],
    ['Donetsk', 37.8, 48],
  ])('has no line of any class around %s', (_, lon, lat) => {
    expect(away('international', lon, lat)).toBeGreaterThan(3);
    expect(away('disputed', lon, lat)).toBeGreaterThan(3);
  });

  it('keeps Baikonur inside Kazakhstan: no line within 200 km', () => {
    for (const [lon, lat] of [
      [63.3, 45.6],
      [63.3, 46.2],
      [62.9, 45.9],
    ] as const) {
      expect(away('international', lon, lat) * REGION.kilometres).toBeGreaterThan(200);
      expect(away('disputed', lon, lat) * REGION.kilometres).toBeGreaterThan(200);
    }
  });

  it('consists of open lines of two points or more', () => {
    for (const { line, closed } of [...lines.international, ...lines.disputed]) {
      expect(closed).toBe(false);
      expect(line.length).toBeGreaterThan(1);
    }
  });

  it('has no areas of states: the land has no inner lines', () => {
    expect(Object.keys(land).sort()).toEqual([
      'coast',
      'disputed',
      'height',
      'international',
      'lakes',
      'unit',
      'waters',
      'width',
    ]);
  });
});
