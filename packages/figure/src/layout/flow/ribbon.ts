import type { AreaMark } from '../../scene/mark.ts';
import type { LinkPlace } from './place.ts';

type Points = AreaMark['points'];

/** A ribbon is drawn through so many points on either side, px apart at least. */
const MOST = 24;
const APART = 6;

const quarter = (n: number): number => Math.round(n * 4) / 4;

/** An even way from 0 to 1 that begins and ends level: 3t² − 2t³. */
const level = (t: number): number => t * t * (3 - 2 * t);

/** The outline of a ribbon from x0 to x1: as thick everywhere as it is at its ends, measured upright. */
export function ribbon(x0: number, x1: number, { start, end, thickness }: LinkPlace): Points {
  const flat = Math.abs(end - start) < 0.5;
  const steps = flat ? 1 : Math.max(2, Math.min(MOST, Math.round((x1 - x0) / APART)));
  const upper = [...new Array(steps + 1).keys()].map((step) => {
    const t = step / steps;
    return [quarter(x0 + (x1 - x0) * t), start + (end - start) * level(t)] as const;
  });
  const lower = upper.map(([x, y]) => [x, quarter(y + Math.max(thickness, 0.5))] as const).reverse();
  return [...upper.map(([x, y]) => [x, quarter(y)] as const), ...lower];
}
