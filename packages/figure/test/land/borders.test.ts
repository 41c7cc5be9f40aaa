import { describe, expect, it } from 'vitest';
import { REGION } from '../../src/projection/region.ts';
import { BOTH, CHARTS } from './lands.ts';
import { distanceTo, parse } from './path-data.ts';

describe.each(BOTH)('%s: lines between states', (_name, { land, line: away }) => {
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
    for (const { line, closed } of [...parse(land.international), ...parse(land.disputed)]) {
      expect(closed).toBe(false);
      expect(line.length).toBeGreaterThan(1);
    }
  });

  it('has no areas of states: the land has no inner lines', () => {
    const paths = Object.keys(land).filter((key) => key !== 'waters');
    expect(paths.sort()).toEqual(['coast', 'disputed', 'height', 'international', 'lakes', 'unit', 'width']);
  });
});

describe('lines of both lands', () => {
  /** Farthest that a vertex in the window lies from a line of the same class of the other land, px. */
  const apart = (kind: 'international' | 'disputed', from: number, to: number): number => {
    const [a, b] = [CHARTS[from]!.land, CHARTS[to]!.land];
    const others = parse(b[kind]).map(({ line }) => line);
    let most = 0;
    for (const { line } of parse(a[kind]))
      for (const [x, y] of line) {
        const [px, py] = [x * a.unit, y * a.unit];
        if (px < 0 || py < 0 || px > REGION.width || py > REGION.height) continue;
        most = Math.max(most, distanceTo([px / b.unit, py / b.unit], others) * b.unit);
      }
    return most;
  };

  it('are of one class in both', () => {
    expect(apart('international', 0, 1)).toBeLessThan(1.5);
    expect(apart('disputed', 0, 1)).toBeLessThan(4);
  });

  it('are the same lines, but for an enclave in the valley of Fergana and the bend at Demchok', () => {
    expect(apart('international', 1, 0)).toBeLessThan(6);
    expect(apart('disputed', 1, 0)).toBeLessThan(5);
  });
});
