import type { Routes } from '@keruen/data';
import type { Point } from '../../projection/albers.ts';
import type { Subject } from '../../scene/subject.ts';
import { tracksOf, type Track } from './tracks.ts';
import { viewOf, type View } from './view.ts';
import type { MapData } from './corridor.ts';
import type { Box } from '../layout.ts';
import { within, type Zoom } from './zoomed.ts';

/** White space about what is brought into view, px. */
const MARGIN = 48;

/** Where a Subject lies in the whole picture. */
function pointsOf(
  subject: Subject,
  { routes, places }: Routes,
  view: View,
  tracks: readonly Track[],
): readonly Point[] {
  const [kind, id] = subject.split(':');
  if (kind === 'node') return places.filter((one) => one.id === id).map(view.place);
  const at = routes.findIndex(({ corridor }) => corridor.id === id);
  const isMeant = ({ step, corridors }: Track): boolean =>
    kind === 'leg' ? step.leg.id === id : kind === 'corridor' && corridors.includes(at);
  return tracks.filter(isMeant).flatMap(({ line }) => line);
}

/** The middle of some values as far as they lie in a side of the picture, and how long they are there. */
function extent(values: readonly number[], side: number): { readonly size: number; readonly middle: number } {
  const seen = values.map((value) => Math.max(0, Math.min(side, value)));
  const [low, high] = [Math.min(...seen), Math.max(...seen)];
  return { size: high - low, middle: (low + high) / 2 };
}

/**
 * The zoom that brings a corridor, a leg or a place into view, as large as the picture allows; of what leaves the picture, as much as lies in it.
 * Undefined for a Subject that is not on the map. `box` is that of the whole picture.
 */
export function zoomTo(
  subject: Subject,
  { routes, window }: Pick<MapData, 'routes' | 'window'>,
  box: Box,
): Zoom | undefined {
  const view = viewOf(routes.places, box, window);
  const { width, height } = view;
  const points = pointsOf(subject, routes, view, tracksOf(routes, view));
  if (!points.length) return undefined;
  const [across, down] = [
    extent(
      points.map(([x]) => x),
      width,
    ),
    extent(
      points.map(([, y]) => y),
      height,
    ),
  ];
  const least = subject.startsWith('corridor:')
    ? 1 // As little as a whole picture shows.
    : view.window.least * view.scale;
  const [wide, tall] = [width - 2 * MARGIN, height - 2 * MARGIN];
  const scale = Math.min(wide / Math.max(least, across.size), tall / Math.max(least, down.size));
  return within({ scale, x: across.middle / width, y: down.middle / height });
}
