import type { Scene, Stop } from '../../scene/scene.ts';
import { corridor, type MapData } from './corridor.ts';
import type { View } from './view.ts';
import type { Layout } from '../layout.ts';

/** What of a map is shown: `scale` times as large, so that the point (x, y) of the whole picture, in shares of its sides, is in the middle. */
export interface Zoom {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The whole picture. */
export const WHOLE: Zoom = { scale: 1, x: 0.5, y: 0.5 };

/** Farther in the shore would show how coarse it is. */
export const MOST = 12;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** The nearest zoom that shows nothing beyond the picture. */
export function within({ scale, x, y }: Zoom): Zoom {
  const bounded = clamp(scale, 1, MOST);
  const half = 0.5 / bounded;
  return { scale: bounded, x: clamp(x, half, 1 - half), y: clamp(y, half, 1 - half) };
}

/** Magnified `by` so much about a point of the picture as it is shown, in shares of its sides: what lies there stays there. */
export function about(zoom: Zoom, by: number, [px, py]: readonly [number, number]): Zoom {
  const scale = clamp(zoom.scale * by, 1, MOST);
  const away = (p: number): number => (p - 0.5) * (1 / zoom.scale - 1 / scale);
  return within({ scale, x: zoom.x + away(px), y: zoom.y + away(py) });
}

/** Moved by shares of the sides of the picture, as a hand moves it. */
export const moved = (zoom: Zoom, dx: number, dy: number): Zoom =>
  within({ ...zoom, x: zoom.x - dx / zoom.scale, y: zoom.y - dy / zoom.scale });

function magnified(view: View, { scale, x, y }: Zoom): View {
  const [dx, dy] = [view.width * (0.5 - x * scale), view.height * (0.5 - y * scale)];
  return {
    ...view,
    scale: view.scale * scale,
    x: view.x * scale + dx,
    y: view.y * scale + dy,
    place: (at) => {
      const [px, py] = view.place(at);
      return [px * scale + dx, py * scale + dy];
    },
  };
}

const isSeen =
  ({ width, height }: Scene) =>
  ({ x, y, width: w, height: h }: Stop): boolean =>
    x + w > 0 && y + h > 0 && x < width && y < height;

/** The map of corridors as far as a zoom shows it, laid out anew, so that there is room for more names. What is not seen is no stop. */
export const zoomed =
  (zoom: Zoom): Layout<MapData> =>
  (data, box, medium) => {
    const scene = corridor({ ...data, zoom: (view) => magnified(view, zoom) }, box, medium);
    return { ...scene, stops: scene.stops.filter(isSeen(scene)) };
  };
