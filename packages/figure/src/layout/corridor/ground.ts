import type { Land, Shores } from '../../land/land.ts';
import type { Mark, PathMark, RuleMark, Tone } from '../../scene/mark.ts';
import { tenth } from './curve.ts';
import type { Lettering } from './lettering.ts';
import type { View } from './view.ts';
import { waterLabels } from './waters.ts';

/** The ground of the map, back to front: water, land, lakes, lines between states, shores. */
function ground(land: Shores, view: View, border: number): Mark[] {
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
    ...(border
      ? [
          path(land.international, 'border', { width: border }),
          path(land.disputed, 'border', { width: border, stroke: 'dashed' }),
        ]
      : []),
    path(land.coast, 'coast', { width: 0.8 }),
    path(land.lakes, 'coast', { width: 0.6 }),
  ];
}

/**
 * What lies beneath the routes, in the room that their names leave. It may be loaded later than they, and moves nothing. A map that is magnified
 * may have finer shores of the same window.
 */
export type Ground = (lettering: Lettering, finer?: Shores) => readonly Mark[];

/** Widths of lines between states: as usual, where a page wants them quieter, and where it wants none. */
const BORDER = { neutral: 1, muted: 0.45, none: 0 } as const;

/** The basemap with the names of its seas, with further ones that lie on it, and with lines that lead from signs to names. */
export const groundOf =
  (
    land: Land,
    boundaries: keyof typeof BORDER = 'neutral',
    further: (lettering: Lettering) => readonly Mark[] = () => [],
  ): Ground =>
  (lettering, finer = land) => [
    ...ground(finer, lettering.view, BORDER[boundaries]),
    ...waterLabels(land, lettering),
    ...further(lettering),
    // Beneath lines and signs, which cut them off cleanly.
    ...lettering.space.leaders.map(([[x, y], end]): RuleMark => ({
      kind: 'rule',
      x1: tenth(x),
      y1: tenth(y),
      x2: tenth(end.x),
      y2: tenth(end.y),
      tone: 'muted',
    })),
  ];
