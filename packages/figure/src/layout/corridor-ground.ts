import type { Land } from '../land/land.ts';
import type { Mark, PathMark, Tone } from '../scene/mark.ts';
import type { View } from './corridor-view.ts';

/** The ground of the map, back to front: water, land, lakes, shores, lines between states. Nothing where no land is loaded. */
export function ground(land: Land | undefined, view: View): Mark[] {
  if (!land) return [];
  const path = (d: string, tone: Tone, more: Partial<PathMark>): PathMark => ({
    kind: 'path',
    d,
    x: view.x,
    y: view.y,
    scale: view.scale * land.unit,
    tone,
    fill: false,
    width: 0,
    ...more,
  });
  return [
    { kind: 'region', x: 0, y: 0, width: view.width, height: view.height, tone: 'water' },
    path(land.coast, 'land', { fill: true }),
    path(land.lakes, 'water', { fill: true }),
    path(land.international, 'border', { width: 1 }),
    path(land.disputed, 'border', { width: 1, stroke: 'dashed' }),
    path(land.coast, 'coast', { width: 0.8 }),
    path(land.lakes, 'coast', { width: 0.6 }),
  ];
}
