import type { Land, Shores } from '../../land/land.ts';
import type { Mark, PathMark, Tone } from '../../scene/mark.ts';
import type { Lettering } from './lettering.ts';
import { quietRule } from './quiet-rule.ts';
import type { View } from './view.ts';
import { waterLabels } from './waters.ts';

/** The ground of the map, back to front: water, land, lakes, lines between states, shores. */
function ground(land: Shores, view: View, border: number): Mark[] {
  /** Filled, or a line so wide. */
  const path = (d: string, tone: Tone, width = 0, stroke?: PathMark['stroke']): PathMark => ({
    kind: 'path',
    d,
    x: view.x,
    y: view.y,
    scale: view.scale * land.unit,
    tone,
    fill: !width,
    width,
    stroke,
  });
  return [
    { kind: 'region', x: 0, y: 0, width: view.width, height: view.height, tone: 'water' },
    path(land.coast, 'land'),
    path(land.lakes, 'water'),
    ...(border
      ? [path(land.international, 'border', border), path(land.disputed, 'border', border, 'dashed')]
      : []),
    path(land.coast, 'coast', 0.8),
    path(land.lakes, 'coast', 0.6),
  ];
}

/** What lies beneath the routes, in the room that their names leave. It may be loaded later than they, and moves nothing. */
export type Ground = (lettering: Lettering) => readonly Mark[];

/** So many CSS px to a px of the region, and shores of the shipped region show how coarse they are. */
const COARSE = 2.5;

/** How wide lines between states are: quieter where a page wants them `muted`, and not there where it wants `none`. */
const borderOf = (boundaries: string | undefined): number =>
  boundaries === 'none' ? 0 : boundaries === 'muted' ? 0.45 : 1;

/**
 * The basemap with the names of its seas, with further ones that lie on it, and with lines that lead from signs to names. `finer` shores of the
 * same window are asked for only where those of `land` are magnified so much that they look coarse; until they are here the coarse ones stay.
 */
export const groundOf =
  (
    land: Land,
    boundaries?: string,
    further: (lettering: Lettering) => readonly Mark[] = () => [],
    finer?: () => Shores | undefined,
  ): Ground =>
  (lettering) => [
    ...ground(
      (lettering.view.scale < COARSE ? undefined : finer?.()) ?? land,
      lettering.view,
      borderOf(boundaries),
    ),
    ...waterLabels(land, lettering),
    ...further(lettering),
    // Beneath lines and signs, which cut them off cleanly.
    ...lettering.space.leaders.map(([[x, y], end]) => quietRule(x, y, end.x, end.y)),
  ];
