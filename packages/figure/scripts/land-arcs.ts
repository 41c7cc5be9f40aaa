import type { Point } from '../src/projection/albers.ts';

/** Twice the area of a triangle, without sign. */
const doubled = (a: Point, b: Point, c: Point): number =>
  Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]));

interface Vertex {
  readonly point: Point;
  before: Vertex | undefined;
  after: Vertex | undefined;
  /** Area of the triangle with its neighbours; without bound at an end. */
  weight: number;
}

const weigh = ({ before, point, after }: Vertex): number =>
  before && after ? doubled(before.point, point, after.point) / 2 : Infinity;

function chain(line: readonly Point[]): Vertex[] {
  const vertices: Vertex[] = line.map((point) => ({ point, before: undefined, after: undefined, weight: 0 }));
  vertices.forEach((vertex, i) => {
    vertex.before = vertices[i - 1];
    vertex.after = vertices[i + 1];
  });
  for (const vertex of vertices) vertex.weight = weigh(vertex);
  return vertices;
}

/** The vertex whose loss changes the line least. */
function lightest(vertices: Iterable<Vertex>): Vertex | undefined {
  let found: Vertex | undefined;
  for (const vertex of vertices) if (vertex.weight < (found?.weight ?? Infinity)) found = vertex;
  return found;
}

/**
 * Drops vertices whose triangle with their neighbours is smaller than `area`, smallest first; the ends stay, so that
 * lines which met still meet. Method: M. Visvalingam and J. D. Whyatt, The Cartographic Journal 30 (1993), 46–51.
 */
export function simplify(line: readonly Point[], area: number): Point[] {
  const left = new Set(chain(line));
  for (;;) {
    const vertex = lightest(left);
    if (!vertex || vertex.weight >= area) break;
    const { before, after } = vertex;
    left.delete(vertex);
    if (before) before.after = after;
    if (after) after.before = before;
    for (const one of [before, after]) if (one) one.weight = weigh(one);
  }
  return [...left].map((vertex) => vertex.point);
}
