import type { Point } from '../src/projection/albers.ts';

/** Twice the area of a triangle, without sign. */
const doubled = (a: Point, b: Point, c: Point): number =>
  Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]));

interface Vertex {
  readonly point: Point;
  before: Vertex | undefined;
  after: Vertex | undefined;
}

function chain(line: readonly Point[]): Vertex[] {
  const vertices: Vertex[] = line.map((point) => ({ point, before: undefined, after: undefined }));
  vertices.forEach((vertex, i) => {
    vertex.before = vertices[i - 1];
    vertex.after = vertices[i + 1];
  });
  return vertices;
}

const weigh = ({ before, point, after }: Vertex): number =>
  before && after ? doubled(before.point, point, after.point) / 2 : Infinity;

/** The vertex whose loss changes the line least. */
function lightest(vertices: Iterable<Vertex>): readonly [Vertex | undefined, number] {
  let found: Vertex | undefined;
  let least = Infinity;
  for (const vertex of vertices) {
    const weight = weigh(vertex);
    if (weight >= least) continue;
    found = vertex;
    least = weight;
  }
  return [found, least];
}

/**
 * Drops vertices whose triangle with their neighbours is smaller than `area`, smallest first; the ends stay, so that
 * lines which met still meet. Method: M. Visvalingam and J. D. Whyatt, The Cartographic Journal 30 (1993), 46–51.
 */
export function simplify(line: readonly Point[], area: number): Point[] {
  const left = new Set(chain(line));
  for (;;) {
    const [vertex, weight] = lightest(left);
    if (!vertex || weight >= area) break;
    if (vertex.before) vertex.before.after = vertex.after;
    if (vertex.after) vertex.after.before = vertex.before;
    left.delete(vertex);
  }
  return [...left].map((vertex) => vertex.point);
}
