import type { Rows } from '@keruen/data';
import type { Stop } from '../../scene/scene.ts';
import type { Medium } from '../layout.ts';
import type { PlacedPoint } from './line-points.ts';
import { rowStop } from '../rows/row-stop.ts';

/** A stop is at least so large where its neighbours leave room, px. */
const FINGER = 24;

/** The stop around a point, between its neighbours `step` px away, inside a picture of the given size. */
export function pointStop(
  { row, x, y }: Pick<PlacedPoint, 'row' | 'x' | 'y'>,
  step: number,
  size: { readonly width: number; readonly height: number },
  rows: Rows,
  { locale }: Medium,
): Stop {
  const width = Math.max(FINGER, Math.min(step, 2 * FINGER));
  const box = {
    x: Math.min(Math.max(0, x - width / 2), size.width - width),
    y: Math.min(Math.max(0, y - FINGER / 2), size.height - FINGER),
    width,
    height: FINGER,
  };
  return rowStop(row, box, rows, locale);
}
