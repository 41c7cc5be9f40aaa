import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Land } from '../../src/land/land.ts';
import { world } from '../../src/land/world.ts';
import { landIn, windings } from '../../src/layout/corridor/world-land.ts';
import type { Point } from '../../src/projection/albers.ts';
import { windowOf, type EarthWindow } from '../../src/projection/window-of.ts';
import { parse } from './path-data.ts';

const LAND: Readonly<Record<string, Point>> = {
  Paris: [2.3, 48.8],
  Madrid: [-3.7, 40.4],
  Moscow: [37.6, 55.7],
  Cairo: [31, 29],
  Timbuktu: [-3, 16.8],
  Nairobi: [36.8, -1.3],
  Johannesburg: [28, -26],
  Delhi: [77.2, 28.6],
  Lhasa: [91, 29.6],
  Xian: [108.9, 34.3],
  Yakutsk: [129.7, 62],
  'Alice Springs': [133.9, -23.7],
  Denver: [-105, 39.7],
  Winnipeg: [-97, 50],
  'Mexico City': [-99, 19.4],
  Manaus: [-60, -3.1],
  Brasília: [-47.9, -15.8],
  Chukotka: [178, 67],
  'beyond the date line': [-175, 66.5],
  Greenland: [-40, 72],
  Antarctica: [60, -75],
  'South Pole': [0, -89],
  Almaty: [76.5, 43],
};
const SEA: Readonly<Record<string, Point>> = {
  'North Atlantic': [-40, 35],
  'Gulf of Guinea': [0, 0],
  'South Atlantic': [-20, -40],
  'Indian Ocean': [80, -20],
  'Bay of Bengal': [88, 15],
  'Pacific at the date line': [180, 10],
  'South Pacific': [-120, -40],
  'North Pole': [0, 89.9],
  'Barents Sea': [40, 74],
  Caspian: [51, 42],
  'Black Sea': [34, 43.3],
  Mediterranean: [18, 35],
  'Sea of Okhotsk': [150, 54],
  'Hudson Bay': [-85, 60],
  'Gulf of Mexico': [-90, 25],
  'Tasman Sea': [160, -38],
  'Southern Ocean': [100, -60],
};

const WINDOWS: Readonly<Record<string, Point[][]>> = {
  Eurasia: [
    [
      [121, 31],
      [104, 1.3],
      [32.5, 30],
      [4.5, 52],
    ],
  ],
  'the Pacific': [
    [
      [121, 31],
      [-118, 34],
    ],
  ],
  'the North Sea': [
    [
      [4.5, 52],
      [10, 53.5],
      [18, 54.4],
    ],
  ],
  'the whole earth': [
    [
      [121, 31],
      [-118, 34],
      [-74, 40.7],
      [4.5, 52],
      [32.5, 30],
      [121, 31],
    ],
  ],
  'the Arctic': [
    [
      [30, 70],
      [-150, 71],
    ],
  ],
  'the South': [
    [
      [18, -34],
      [151, -34],
      [-70, -33],
    ],
  ],
  'the Atlantic': [
    [
      [-74, 40.7],
      [-0.1, 51.5],
    ],
  ],
  'a middle on land with the antipode at sea': [
    [
      [70, 40],
      [100, 55],
    ],
  ],
  'a middle at sea with the antipode on land': [
    [
      [-130, -40],
      [-100, -25],
    ],
  ],
  'the Antarctic': [
    [
      [0, -70],
      [120, -67],
    ],
  ],
};

const near = ([lon, lat]: Point, { middle }: EarthWindow): Point =>
  middle === undefined ? [lon, lat] : [lon - 360 * Math.round((lon - middle) / 360), lat];

/** The rings of a path of relative steps. */
const ringsOf = (path: string): Point[][] =>
  path
    .split('M')
    .slice(1)
    .map((part) => {
      const steps = part.match(/-?\d+/g)!.map(Number);
      let [x, y] = [0, 0];
      return steps.flatMap((step, i): Point[] => (i % 2 ? [[(x += steps[i - 1]!), (y += step)]] : []));
    });

const isLand = (rings: Point[][], land: Land, [x, y]: Point) =>
  windings(rings, [x / land.unit, y / land.unit]) !== 0;

describe('the lands of the earth', () => {
  it('are what the script makes, and no more than a picture can wait for', () => {
    const script = fileURLToPath(new URL('../../scripts/build-world.ts', import.meta.url));
    execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' });
    const text = readFileSync(fileURLToPath(new URL('../../src/land/world.ts', import.meta.url)));
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(16_000);
  }, 60_000);

  it.each(Object.keys(WINDOWS))(
    'are land where there is land and sea where there is sea, in a window of %s',
    (name) => {
      const window = windowOf(WINDOWS[name]!);
      const land = landIn(world, window);
      const rings = ringsOf(land.coast);
      let probes = 0;
      const wrong = [
        ...Object.entries(LAND).map((one) => [...one, true] as const),
        ...Object.entries(SEA).map((one) => [...one, false] as const),
      ].flatMap(([place, at, is]) => {
        const [x, y] = window.project(near(at, window));
        if (x < 0 || y < 0 || x > window.width || y > window.height) return [];
        probes += 1;
        return isLand(rings, land, [x, y]) === is ? [] : [place];
      });
      expect(wrong).toEqual([]);
      expect(probes).toBeGreaterThan(0);
    },
  );
});

describe('names of waters on the lands of the earth', () => {
  const window = windowOf(WINDOWS['the whole earth']!);
  const land = landIn(world, window);
  const [coast, lakes] = [ringsOf(land.coast), ringsOf(land.lakes)];

  it.each(world.waters.map(({ names, at }) => [names.en, at] as const))('%s stands on water', (_, at) => {
    for (const [lon, lat] of at) {
      const place = window.project(near([lon, lat], window));
      expect(!isLand(coast, land, place) || isLand(lakes, land, place), `${lon} ${lat}`).toBe(true);
    }
  });
});

describe('lines between states', () => {
  const whole = windowOf(WINDOWS['the whole earth']!);
  const land = landIn(world, whole);
  /** How far the nearest line of a class is from a place, km. */
  const away = (kind: 'international' | 'disputed', at: Point): number => {
    const [x, y] = whole.project(near(at, whole));
    let least = Infinity;
    const pairs = parse(land[kind]).flatMap(({ line }) =>
      line.slice(1).map((b, i) => [line[i]!, b] as const),
    );
    for (const [a, b] of pairs) {
      const [ax, ay, bx, by] = [
        a[0] * land.unit - x,
        a[1] * land.unit - y,
        b[0] * land.unit - x,
        b[1] * land.unit - y,
      ];
      const t = Math.max(
        0,
        Math.min(1, -(ax * (bx - ax) + ay * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2 || 1)),
      );
      least = Math.min(least, Math.hypot(ax + (bx - ax) * t, ay + (by - ay) * t));
    }
    return least * whole.kilometres;
  };

  it.each([
    ['Crimea', [34, 46.1]],
    ['the Line of Control', [74, 34.5]],
    ['the McMahon Line', [94, 28.8]],
    ['Western Sahara', [-10.5, 27.67]],
    ['Korea', [127.3, 38.2]],
    ['Essequibo', [-61.1, 6.4]],
    ['Hala’ib', [35, 22]],
    ['Somaliland', [48.9, 9.5]],
  ] as const)('%s is drawn as disputed, and not as a border', (_, at) => {
    expect(away('disputed', at)).toBeLessThan(90);
    expect(away('international', at)).toBeGreaterThan(20);
  });

  it.each([
    ['the United States and Canada', [-100, 49]],
    ['Brazil and Peru', [-73, -8]],
    ['Kazakhstan and Russia', [67, 54.9]],
    ['Poland and Germany', [14.6, 52]],
  ] as const)('%s have a border', (_, at) => {
    expect(away('international', at)).toBeLessThan(90);
  });

  it('do not surround Baikonur', () => {
    expect(away('international', [63.3, 45.9])).toBeGreaterThan(200);
    expect(away('disputed', [63.3, 45.9])).toBeGreaterThan(200);
  });
});
