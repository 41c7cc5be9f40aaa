/** To tenths of a px. */
const tenths = (n: number): number => Math.round(n * 10) / 10;

/** From a point `x y x y …` by the ways from each to the next, which a server writes in less than the points themselves. */
function byWays(points: readonly number[]): string {
  const at = [0, 0];
  const ways = points.map((n, i) => {
    const way = tenths(n - at[i % 2]!);
    at[i % 2]! += way;
    return way;
  });
  const [x, y, ...rest] = ways;
  return `M${x} ${y}` + (rest.length ? `l${rest.join(' ').replaceAll(' -', '-')}` : '');
}

/** Path data of straight strokes (`M`, `L`, `Z`), the same to a tenth of a px in about two thirds of the letters. */
export const shortPath = (d: string): string =>
  d.replace(/M[^MZ]+/g, (stroke) => byWays(stroke.match(/-?[\d.]+/g)!.map(Number)));
