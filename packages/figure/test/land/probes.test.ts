import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { describe, expect, it } from 'vitest';
import { land } from '../../src/land/region.ts';
import { REGION } from '../../src/projection/region.ts';
import { distanceTo, parse, winding, type Vertex } from './path-data.ts';

const coast = parse(land.coast).map(({ line }) => line);
const lakes = parse(land.lakes).map(({ line }) => line);
const shores = [...coast, ...lakes].map((ring) => [...ring, ring[0]!]);

const at = (lon: number, lat: number): Vertex => {
  const [x, y] = REGION.project([lon, lat]);
  return [x / land.unit, y / land.unit];
};

const isLand = (p: Vertex): boolean => winding(p, coast) !== 0 && winding(p, lakes) === 0;

const LAND: readonly (readonly [string, number, number])[] = [
  ['Astana', 71.43, 51.13],
  ['Almaty', 76.92, 43.25],
  ['Kostanay', 63.63, 53.21],
  ['Zhezkazgan', 67.71, 47.8],
  ['Baikonur', 63.3, 45.6],
  ['the Ustyurt plateau', 56, 44],
  ['Tashkent', 69.28, 41.31],
  ['Bukhara', 64.43, 39.78],
  ['Ashgabat', 58.38, 37.95],
  ['Dushanbe', 68.78, 38.56],
  ['Bishkek', 74.6, 42.87],
  ['Kabul', 69.17, 34.53],
  ['Kandahar', 65.71, 31.62],
  ['Herat', 62.2, 34.35],
  ['Tehran', 51.39, 35.69],
  ['Tbilisi', 44.79, 41.72],
  ['Yerevan', 44.51, 40.18],
  ['Ganja', 46.36, 40.68],
  ['Ankara', 32.86, 39.93],
  ['Simferopol', 34.1, 44.95],
  ['Kyiv', 30.52, 50.45],
  ['Moscow', 37.62, 55.75],
  ['Volgograd', 44.5, 48.7],
  ['Baghdad', 44.37, 33.31],
  ['Riyadh', 46.7, 24.7],
  ['Islamabad', 73.05, 33.68],
  ['Ürümqi', 87.61, 43.82],
  ['the Taklamakan', 83, 39],
  ['the dry eastern basin of the Aral Sea', 60, 45],
  ['Bahrain’s neighbour Qatar', 51.2, 25.3],
  ['Cyprus', 33.1, 35],
];

const WATER: readonly (readonly [string, number, number])[] = [
  ['the northern Caspian', 50.5, 45.5],
  ['the Caspian between Aktau and Baku', 50.6, 42],
  ['the southern Caspian', 51.5, 38],
  ['the Garabogazköl bay', 53.3, 41.3],
  ['the western Black Sea', 30.5, 43.5],
  ['the eastern Black Sea', 39, 43],
  ['the Black Sea off Batumi', 40.5, 41.7],
  ['the Sea of Azov', 36.8, 46.1],
  ['the Sea of Marmara', 28.2, 40.7],
  ['the Mediterranean off Cyprus', 31.5, 34.5],
  ['the Mediterranean off Mersin', 34, 36],
  ['the Persian Gulf', 51, 27.3],
  ['the Gulf of Oman', 59, 25],
  ['the Arabian Sea', 64, 24],
  ['the Red Sea', 35.5, 26.5],
  ['the northern Aral Sea', 60.7, 46.5],
  ['the western basin of the Aral Sea', 58.6, 45],
  ['Lake Balkhash', 74.3, 46.2],
  ['Issyk-Kul', 77.3, 42.4],
  ['Lake Urmia', 45.4, 37.7],
  ['Lake Van', 43, 38.6],
  ['Sarygamysh', 57.5, 41.9],
];

describe('land and water', () => {
  it.each(LAND)('%s is land', (_, lon, lat) => {
    expect(isLand(at(lon, lat))).toBe(true);
  });

  it.each(WATER)('%s is water', (_, lon, lat) => {
    expect(isLand(at(lon, lat))).toBe(false);
  });

  it('fills alike by either rule: nowhere does the land wind about a point twice', () => {
    for (let x = 5; x < REGION.width; x += 10) {
      for (let y = 5; y < REGION.height; y += 10) {
        const p: Vertex = [x / land.unit, y / land.unit];
        expect(Math.abs(winding(p, coast))).toBeLessThanOrEqual(1);
        expect(Math.abs(winding(p, lakes))).toBeLessThanOrEqual(1);
      }
    }
  });

  it('is not flooded and not dried up: about a tenth of the window is water', () => {
    let [water, all] = [0, 0];
    for (let x = 5; x < REGION.width; x += 10) {
      for (let y = 5; y < REGION.height; y += 10) {
        all += 1;
        if (!isLand([x / land.unit, y / land.unit])) water += 1;
      }
    }
    expect(water / all).toBeGreaterThan(0.085);
    expect(water / all).toBeLessThan(0.105);
  });

  it('lies on land only where the lakes are', () => {
    for (const ring of lakes) for (const p of ring) expect(Math.abs(winding(p, coast))).toBe(1);
  });
});

/** Beyond the region: the picture names them at the end of an arrow. */
const AWAY = ['xian', 'lianyungang', 'mumbai'];

/** A port on the Volga, 50 km from the sea. */
const ON_A_RIVER = ['astrakhan'];

const shown = dataset.nodes.filter(({ id }) => !AWAY.includes(id));
const ports = shown.filter(({ id, kinds }) => kinds.includes('port') && !ON_A_RIVER.includes(id));

describe('places of the corridors', () => {
  it.each(shown.map((place) => [place.id, place] as const))(
    '%s lies on land or within 4 px of it',
    (_, place) => {
      const p = at(place.lon, place.lat);
      if (!isLand(p)) expect(distanceTo(p, shores) * land.unit).toBeLessThan(4);
    },
  );

  it.each(ports.map((place) => [place.id, place] as const))(
    'the port %s lies within 4 px of a shore',
    (_, { lon, lat }) => {
      expect(distanceTo(at(lon, lat), shores) * land.unit).toBeLessThan(4);
    },
  );
});
