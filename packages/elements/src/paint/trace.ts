import type { LineMark } from '@keruen/figure';

/** Path data through the points. */
export const trace = (points: LineMark['points']): string =>
  points.map(([x, y], i) => `${i ? 'L' : 'M'}${x} ${y}`).join('');
