import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { describe, expect, it } from 'vitest';
import { REGION } from '../../src/projection/region.ts';
import { BOTH, CHARTS } from './lands.ts';
import { winding, type Vertex } from './path-data.ts';
import { ISLANDS, LAND, SMALL_ISLANDS, WATER } from './probe-places.ts';

describe.each(BOTH)('%s: land and water', (_name, { land, at, isLand, coast, lakes }) => {
  it.each([...LAND, ...ISLANDS])('%s is land', (_, lon, lat) => {
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
    const [right, foot] = [REGION.width / land.unit, REGION.height / land.unit];
    const inWindow = ([x, y]: Vertex): boolean => x > 0 && y > 0 && x < right && y < foot;
    for (const p of lakes.flat().filter(inWindow)) expect(Math.abs(winding(p, coast))).toBe(1);
  });
});

describe('small islands', () => {
  const [coarse, fine] = CHARTS;

  it.each(SMALL_ISLANDS)('%s is land where a map is zoomed', (_, lon, lat) => {
    expect(fine!.isLand(fine!.at(lon, lat))).toBe(true);
  });

  it('are most of them too small for the first picture', () => {
    const there = SMALL_ISLANDS.filter(([, lon, lat]) => coarse!.isLand(coarse!.at(lon, lat)));
    expect(there.length).toBeLessThan(SMALL_ISLANDS.length / 2);
  });
});

/** Beyond the region: the picture names them at the end of an arrow. */
const AWAY = ['xian', 'lianyungang', 'mumbai'];

/** A port on the Volga, 50 km from the sea. */
const ON_A_RIVER = ['astrakhan'];

const shown = dataset.nodes.filter(({ id }) => !AWAY.includes(id));
const ports = shown.filter(({ id, kinds }) => kinds.includes('port') && !ON_A_RIVER.includes(id));

describe.each(BOTH)('%s: places of the corridors', (_name, { at, isLand, shore }) => {
  it.each(shown.map((place) => [place.id, place] as const))(
    '%s lies on land or within 4 px of it',
    (_, place) => {
      const p = at(place.lon, place.lat);
      if (!isLand(p)) expect(shore(p)).toBeLessThan(4);
    },
  );

  it.each(ports.map((place) => [place.id, place] as const))(
    'the port %s lies within 4 px of a shore',
    (_, { lon, lat }) => {
      expect(shore(at(lon, lat))).toBeLessThan(4);
    },
  );
});
