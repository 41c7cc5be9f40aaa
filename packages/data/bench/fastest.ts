/**
 * Milliseconds of the fastest of some runs of each, taken in turns: whatever else the machine does makes a run slower, never faster,
 * and does so to all alike.
 */
export function fastest(runs: number, ...works: readonly (() => unknown)[]): readonly number[] {
  const least = works.map(() => Infinity);
  for (let run = 0; run < runs; run++) {
    works.forEach((work, i) => {
      const start = performance.now();
      work();
      least[i] = Math.min(least[i]!, performance.now() - start);
    });
  }
  return least;
}
