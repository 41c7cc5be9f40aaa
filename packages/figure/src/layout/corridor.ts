import type { Routes } from '@keruen/data';
import { describeRoutes } from '../describe/route.ts';
import type { Land } from '../land/land.ts';
import type { Point } from '../projection/albers.ts';
import type { LineMark, Mark } from '../scene/mark.ts';
import { exitsOf, type Exit } from './corridor-exits.ts';
import { ground } from './corridor-ground.ts';
import { exitLabels, labelLimit, placeLabels, waterLabels } from './corridor-labels.ts';
import { legendOf } from './corridor-legend.ts';
import { legMarks, weightsAt, type Weights } from './corridor-lines.ts';
import { placeMarks, serviceMarks } from './corridor-signs.ts';
import { spaceOf } from './corridor-space.ts';
import { stopsOf, type Seen } from './corridor-stops.ts';
import { tracksOf, type Track } from './corridor-tracks.ts';
import { inRegion, viewOf } from './corridor-view.ts';
import { visited } from './corridor-walk.ts';
import type { Layout } from './layout.ts';

/** What a map shows: routes, and the basemap once it is loaded. */
export interface MapData {
  readonly routes: Routes;
  readonly land?: Land | undefined;
}

/** Length of the last piece of an arrow, which stands for a leg that runs wholly outside: px. */
const PIECE = 7;

/** The arrow, and at its tip a piece for each leg that is walked farther out. */
function exitMarks({ track, line, outside }: Exit, weights: Weights): LineMark[] {
  const pieces = outside.map((further): LineMark[] => {
    const end = line.slice(-2);
    return legMarks(further, [shortOf(end), end[1]!], weights);
  });
  return [...legMarks(track, line, weights, true), ...pieces.flat()];
}

function shortOf([a, b]: readonly Point[]): Point {
  const length = Math.hypot(b![0] - a![0], b![1] - a![1]) || 1;
  return [b![0] - ((b![0] - a![0]) / length) * PIECE, b![1] - ((b![1] - a![1]) / length) * PIECE];
}

/** The lines of legs, back to front: other parts, then main lines. */
function lineMarks(tracks: readonly Track[], exits: readonly Exit[], weights: Weights): LineMark[] {
  const whole = tracks.filter((track) => track.startsInside && track.endsInside);
  const inOrder = [...whole.filter(({ main }) => !main), ...whole.filter(({ main }) => main)];
  return [
    ...inOrder.flatMap((track) => legMarks(track, track.line, weights)),
    ...exits.flatMap((exit) => exitMarks(exit, weights)),
  ];
}

/** Points at which each Subject is seen; a label counts where there is no sign or line. */
function seenIn(marks: readonly Mark[]): Seen {
  const seen = new Map<string, readonly Point[]>();
  for (const mark of marks) {
    if (!mark.subject || seen.has(mark.subject)) continue;
    if (mark.kind === 'line') seen.set(mark.subject, mark.points);
    if (mark.kind === 'dot' || mark.kind === 'text') seen.set(mark.subject, [[mark.x, mark.y]]);
  }
  return seen;
}

/**
 * A map of corridors: the ground, legs as lines, places as signs, names where they cover nothing, arrows where a route leaves
 * the window. The scene is never mirrored; its anchors are those of a picture that runs left to right.
 */
export const corridor: Layout<MapData> = ({ routes, land }, box, medium) => {
  const view = viewOf(routes.places, box);
  const tracks = tracksOf(routes, view);
  const exits = exitsOf(tracks, view);
  const shown = visited(tracks).filter(inRegion);
  const lines = lineMarks(tracks, exits, weightsAt(view.width));
  const services = tracks
    .filter((track) => track.startsInside && track.endsInside)
    .flatMap((track) => serviceMarks(track, track.line));
  const signs = shown.flatMap((place) => placeMarks(place, view.place(place)));
  const taken = [...shown.map(view.place), ...services.map(({ x, y }): Point => [x, y])];
  const space = spaceOf(
    view,
    lines.map(({ points }) => points),
    taken,
  );
  const away = exitLabels(exits, view, space, medium);
  const names = placeLabels(routes, tracks, view, space, medium, labelLimit(view.width) - away.length);
  const waters = land ? waterLabels(view, space, medium) : [];
  const marks = [...ground(land, view), ...waters, ...lines, ...services, ...signs, ...names, ...away];
  return {
    width: view.width,
    height: view.height,
    marks,
    stops: stopsOf(tracks, seenIn(marks), routes, medium),
    legend: legendOf(routes, tracks, medium.locale),
    description: describeRoutes(routes, medium.locale),
  };
};
