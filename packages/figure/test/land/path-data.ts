/** A vertex of a path, in the units of the path. */
export type Vertex = readonly [number, number];

/** Sub-paths of generated path data: `M x y l dx dy …`, closed by `z` or open. Anything else is refused. */
export function parse(d: string): { readonly line: readonly Vertex[]; readonly closed: boolean }[] {
  return d
    .split('M')
    .slice(1)
    .map((part) => {
      const shape = /^(-?\d+ ?-?\d+)l([-\d ]*)(z?)$/.exec(part);
      if (!shape) throw new Error(`not a generated path: M${part.slice(0, 60)}`);
      const numbers = (text: string): number[] => (text.match(/-?\d+/g) ?? []).map(Number);
      const [x0, y0] = numbers(shape[1]!);
      const steps = numbers(shape[2]!);
      let [x, y] = [x0!, y0!];
      const line: Vertex[] = [[x, y]];
      for (let i = 0; i + 1 < steps.length; i += 2) {
        x += steps[i]!;
        y += steps[i + 1]!;
        line.push([x, y]);
      }
      return { line, closed: shape[3] === 'z' };
    });
}

/** Twice turned round: how often the rings wind about a point. Even–odd and non-zero filling agree where it is 0 or ±1. */
export function winding([x, y]: Vertex, rings: readonly (readonly Vertex[])[]): number {
  let turns = 0;
  for (const ring of rings) {
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length]!;
      const left = (bx - ax) * (y - ay) - (x - ax) * (by - ay);
      if (ay <= y && by > y && left > 0) turns += 1;
      if (ay > y && by <= y && left < 0) turns -= 1;
    });
  }
  return turns;
}

/** Distance of a point to the nearest segment of lines; rings are closed by the caller. */
export function distanceTo([x, y]: Vertex, lines: readonly (readonly Vertex[])[]): number {
  let least = Infinity;
  for (const line of lines) {
    for (let i = 1; i < line.length; i += 1) {
      const [ax, ay] = line[i - 1]!;
      const [bx, by] = line[i]!;
      const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
      const t = length2
        ? Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2))
        : 0;
      least = Math.min(least, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
    }
  }
  return least;
}
