import type { Routes } from '@keruen/data';
import { describeRoutes } from '../../describe/route.ts';
import { awayLabels } from './away.ts';
import { detailAt, type Detail } from './detail.ts';
import { exitMarks, exitsOf } from './exits.ts';
import type { Ground } from './ground.ts';
import { placeLabels } from './labels.ts';
import { legendOf } from './legend.ts';
import { wholeMarks } from './lines.ts';
import { serviceMarks } from './service.ts';
import { placeMarks, reaches } from './signs.ts';
import { spaceOf } from './space.ts';
import { stopsOf } from './stops.ts';
import { tracksOf } from './tracks.ts';
import { transfersOf } from './transfers.ts';
import { viewOf, within, type View } from './view.ts';
import type { MapWindow } from '../../projection/map-window.ts';
import type { LegendEntry } from '../../scene/scene.ts';
import { visited } from './walk.ts';
import type { Layout } from '../layout.ts';
import type { Strands } from './strands.ts';

/** How wide a corridor is drawn on a leg, px. */
export type Widths = (corridor: number, leg: string, detail: Detail) => number;

/** What a map shows: routes, and the ground they lie on once it is loaded. */
export interface MapData {
  readonly routes: Routes;
  readonly ground?: Ground | undefined;
  /** How several corridors are drawn, where that is loaded; without it each leg is drawn by itself. */
  readonly strands?: Strands | undefined;
  /** Widths that mean something; without them a main line is wider than its branches. */
  readonly widths?: Widths | undefined;
  /** What these widths mean. */
  readonly widthLegend?: readonly LegendEntry[] | undefined;
  /** The window of the basemap, where it is not the shipped region. */
  readonly window?: MapWindow | undefined;
  /** A part of the whole picture, larger. */
  readonly zoom?: ((view: View) => View) | undefined;
}

/**
 * A map of corridors: the ground, legs as lines, places as signs, names where they cover nothing, arrows where a route leaves
 * the window. The scene is never mirrored; its anchors are those of a picture that runs left to right.
 */
export const corridor: Layout<MapData> = (
  { routes, ground, strands, window, zoom, widths, widthLegend = [] },
  box,
  medium,
) => {
  const all = viewOf(routes.places, box, window);
  const view = zoom?.(all) ?? all;
  const detail = detailAt(view.width);
  const tracks = tracksOf(routes, view);
  const whole = tracks.filter((track) => track.startsInside && track.endsInside);
  const exits = exitsOf(tracks, view);
  const shown = visited(tracks).filter(within(view));
  const bundle = strands?.(routes, whole, exits, detail, medium, widths);
  const lines = bundle?.lines ?? [
    ...wholeMarks(whole, detail),
    ...exits.flatMap((exit) => exitMarks(exit, detail)),
  ];
  const spots = shown.map(view.place);
  const transfers = transfersOf(tracks);
  const services = serviceMarks(whole, spots);
  const signs = shown.flatMap((place) =>
    placeMarks(place, view.place(place), detail.sign, transfers.has(place)),
  );
  const lettering = {
    view,
    medium,
    space: spaceOf(
      view,
      lines.flatMap(({ subject, points }) => (subject ? [points] : [])),
      spots,
      [...services, ...signs].flatMap(reaches),
    ),
  };
  const numbers = bundle?.numbers(lettering) ?? [];
  const away = awayLabels(exits, lettering);
  const most = (detail.names * view.scale) / all.scale - away.length;
  const names = placeLabels(routes, shown, transfers, lettering, most);
  const marks = [
    ...(ground?.(lettering) ?? []),
    ...lines,
    ...services,
    ...signs,
    ...numbers,
    ...names,
    ...away,
  ];
  return {
    width: view.width,
    height: view.height,
    marks,
    stops: stopsOf(tracks, marks, routes, medium),
    legend: [...widthLegend, ...legendOf(routes, tracks, transfers, medium.locale, bundle?.legend)],
    description: describeRoutes(routes, medium.locale),
  };
};
