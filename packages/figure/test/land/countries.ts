import { createRequire } from 'node:module';
import { geoContains, geoDistance } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { PART_OF } from '../../scripts/land-borders.ts';

type World = Topology<{ countries: GeometryCollection<{ readonly name: string }> }>;
type Degrees = readonly [lon: number, lat: number];

/** States that places of the corridors lie in, by the name the source has for them. */
const NAMES: Readonly<Record<string, string>> = {
  AFG: 'Afghanistan',
  AZE: 'Azerbaijan',
  BLR: 'Belarus',
  CHN: 'China',
  GEO: 'Georgia',
  IND: 'India',
  IRN: 'Iran',
  KAZ: 'Kazakhstan',
  KGZ: 'Kyrgyzstan',
  PAK: 'Pakistan',
  POL: 'Poland',
  ROU: 'Romania',
  RUS: 'Russia',
  TJK: 'Tajikistan',
  TKM: 'Turkmenistan',
  TUR: 'Turkey',
  UZB: 'Uzbekistan',
};

const KILOMETRES = 6371;

/** Distance of a place to a piece of an outline, km: on a plane that touches the Earth at the place, good for what is near. */
function apart([lon, lat]: Degrees, a: Degrees, b: Degrees): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  const flat = ([x, y]: Degrees): Degrees => [(x - lon) * shrink, y - lat];
  const [[ax, ay], [bx, by]] = [flat(a), flat(b)];
  const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
  const t = length2 ? Math.max(0, Math.min(1, -(ax * (bx - ax) + ay * (by - ay)) / length2)) : 0;
  return (Math.hypot(ax + t * (bx - ax), ay + t * (by - ay)) * Math.PI * KILOMETRES) / 180;
}

/** How far from a state a place lies, km: 0 in it. By the polygons of states that the land's lines are made from. */
export function distanceFrom(edition: '50m' | '10m'): (state: string, place: Degrees) => number {
  const world = createRequire(import.meta.url)(`world-atlas/countries-${edition}.json`) as World;
  const states = feature(world, world.objects.countries).features;
  const named = (state: string) =>
    states.filter(({ properties: { name } }) => (PART_OF[name] ?? name) === NAMES[state]);
  return (state, place) => {
    const parts = named(state);
    if (!parts.length) throw new Error(`the source has no ${state}`);
    if (parts.some((part) => geoContains(part, [...place]))) return 0;
    const rings = parts.flatMap(({ geometry }) => {
      if (geometry.type === 'Polygon') return geometry.coordinates;
      return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
    }) as unknown as Degrees[][];
    const least = rings.flatMap((ring) =>
      ring
        .slice(1)
        .flatMap((b, i) => (geoDistance([...b], [...place]) < 0.1 ? [apart(place, ring[i]!, b)] : [])),
    );
    return Math.min(Infinity, ...least);
  };
}
