import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { describe, expect, it } from 'vitest';
import { STATES } from '../../src/land/states.ts';
import { routeWords } from '../../src/locale/books/route.ts';
import { en, fa, kk, ps, ru } from '../locale/languages.ts';
import { distanceFrom } from './countries.ts';
import { BOTH } from './lands.ts';

const places = STATES.flatMap(({ id, at }) => at.map((point) => [id, ...point] as const));

/** The ends of a word that takes all the room there is: a degree of a parallel is 111.2 km times the cosine of its latitude. */
const ends = (lon: number, lat: number, room: number): readonly (readonly [number, number])[] => {
  const half = room / 2 / (111.2 * Math.cos((lat * Math.PI) / 180));
  return [
    [lon - half, lat],
    [lon, lat],
    [lon + half, lat],
  ];
};

describe('names of states', () => {
  const distance = distanceFrom('50m');

  it('are those of the states that places of the corridors lie in, each once', () => {
    expect(STATES.map(({ id }) => id)).toEqual(
      [...new Set(dataset.nodes.map(({ country }) => country))].sort(),
    );
  });

  it.each([en, ru, kk, fa, ps])('are words of the language: $tag', (locale) => {
    const { region } = routeWords(locale);
    for (const { id } of STATES) expect(region[id], id).toMatch(/^\p{L}/u);
  });

  it.each(places)('%s at %d, %d: a word of %d km stays in the state', (id, lon, lat, room) => {
    for (const end of ends(lon, lat, room)) expect(distance(id, end)).toBe(0);
  });

  it.each(BOTH)('stand 70 km off every disputed line, and off what two states claim: %s', (_, land) => {
    for (const [id, lon, lat, room] of places)
      for (const [x, y] of ends(lon, lat, Math.min(room, 200)))
        expect(land.line('disputed', x, y) * 5.2, `${id} ${lon} ${lat}`).toBeGreaterThan(70);
    // Kashmir with Aksai Chin and Gilgit; Crimea; Abkhazia; Karabakh.
    for (const [west, south, east, north] of [
      [72.5, 32.5, 80.5, 37.2],
      [32.4, 44.3, 36.7, 46.2],
      [39.9, 42.3, 42.2, 43.6],
      [46, 39, 47.3, 40.4],
    ] as const)
      for (const [id, lon, lat] of places)
        expect(lon > west && lon < east && lat > south && lat < north, `${id} ${lon} ${lat}`).toBe(false);
  });
});
