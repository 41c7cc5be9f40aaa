import { land as coarse } from '../../src/land/region.ts';
import { land as fine } from '../../src/land/region-fine.ts';
import type { Shores } from '../../src/land/land.ts';
import { REGION } from '../../src/projection/region.ts';
import { distanceTo, parse, winding, type Vertex } from './path-data.ts';

/** What a test asks of a land: lengths in px of the region, places in degrees. */
export interface Chart {
  readonly name: string;
  readonly land: Shores;
  readonly coast: readonly (readonly Vertex[])[];
  readonly lakes: readonly (readonly Vertex[])[];
  /** How exact its paths are, px: what is simplified away and what snapping moves. */
  readonly exact: number;
  readonly at: (lon: number, lat: number) => Vertex;
  readonly isLand: (p: Vertex) => boolean;
  /** Distance to the nearest shore. */
  readonly shore: (p: Vertex) => number;
  /** Distance of a point in degrees to a class of lines. */
  readonly line: (kind: 'international' | 'disputed', lon: number, lat: number) => number;
}

function chart(name: string, land: Shores, exact: number): Chart {
  const rings = (d: string): (readonly Vertex[])[] => parse(d).map(({ line }) => line);
  const [coast, lakes] = [rings(land.coast), rings(land.lakes)];
  const shores = [...coast, ...lakes].map((ring) => [...ring, ring[0]!]);
  const lines = { international: rings(land.international), disputed: rings(land.disputed) };
  const at = (lon: number, lat: number): Vertex => {
    const [x, y] = REGION.project([lon, lat]);
    return [x / land.unit, y / land.unit];
  };
  return {
    name,
    land,
    coast,
    lakes,
    exact,
    at,
    isLand: (p) => winding(p, coast) !== 0 && winding(p, lakes) === 0,
    shore: (p) => distanceTo(p, shores) * land.unit,
    line: (kind, lon, lat) => distanceTo(at(lon, lat), lines[kind]) * land.unit,
  };
}

/** Both lands: of the first picture, and of one that is zoomed. */
export const CHARTS: readonly Chart[] = [
  chart('the coarse land', coarse, 1.6),
  chart('the fine land', fine, 0.4),
];

/** `describe.each` over both. */
export const BOTH = CHARTS.map((one) => [one.name, one] as const);
