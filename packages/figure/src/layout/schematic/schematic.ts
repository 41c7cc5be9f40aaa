import { chooseName, type Route } from '@keruen/data';
import { describeRoutes } from '../../describe/route.ts';
import { formatNumber } from '../../locale/number.ts';
import type { Mark } from '../../scene/mark.ts';
import { mirror } from '../../scene/mirror.ts';
import { moved } from '../../scene/moved.ts';

import type { MapData } from '../corridor/corridor.ts';
import { detailAt } from '../corridor/detail.ts';
import { legendOf } from '../corridor/legend.ts';
import { stopsOf } from '../corridor/stops.ts';
import { transfersOf } from '../corridor/transfers.ts';
import { walk } from '../corridor/walk.ts';
import type { Layout } from '../layout.ts';
import { blockOf, type Block } from './block.ts';
import { pressed } from './pressed.ts';
import { tonesOf } from '../corridor/strand-tones.ts';

/** Least width of a column of routes, and white space between columns: px. */
const COLUMN = 300;
const GUTTER = 24;

/** Lines that the name of a corridor may take at the head of its block. */
const TITLE_LINES = 3;

/** Stacks blocks in columns, each below the shortest so far, and says how high they are. */
function stacked(
  blocks: readonly Block[],
  columns: number,
  width: number,
): { marks: Mark[]; height: number } {
  const heights = new Array<number>(columns).fill(0);
  const marks = blocks.flatMap((block) => {
    const column = heights.indexOf(Math.min(...heights));
    const y = heights[column]!;
    heights[column] = y + block.height;
    return block.marks.map((mark) => moved(mark, column * (width + GUTTER), y));
  });
  return { marks, height: Math.max(1, ...heights) };
}

/**
 * Corridors as a metro draws its lines: from top to bottom, a place a row, names beside them, branches in lanes of their own. Legs have
 * no length here; what is known of it stands beside them in words. It reads like a list, and is turned as lists are.
 */
export const schematic: Layout<MapData> = ({ routes, widths, widthLegend = [] }, box, medium) => {
  const { locale } = medium;
  const walked = walk(routes).map((one) => ({ ...one, line: [], startsInside: true, endsInside: true }));
  const detail = detailAt(box.width);
  const several = routes.routes.length > 1;
  const columns = Math.max(1, Math.min(routes.routes.length, Math.floor(box.width / COLUMN)));
  const width = Math.floor((box.width - GUTTER * (columns - 1)) / columns);
  const tones = tonesOf(routes.routes.length, walked);
  const transfers = transfersOf(walked);
  const blockIn = (titleLines: number) => (route: Route, i: number) =>
    blockOf(route, {
      titleLines,
      tone: tones[i]!,
      title: several
        ? `${formatNumber(i + 1, locale)} ${chooseName(route.corridor.names, locale.tag).text}`
        : undefined,
      width,
      detail,
      widthOf: ({ step, main }) => widths?.(i, step.leg.id, detail) ?? (main ? detail.main : detail.other),
      medium,
      transfers,
    });
  const { maxHeight = Infinity } = box;
  const high = stacked(routes.routes.map(blockIn(TITLE_LINES)), columns, width);
  // Lines that are pressed together would lie on each other: there a heading has one.
  const whole = high.height > maxHeight ? stacked(routes.routes.map(blockIn(1)), columns, width) : high;
  const height = Math.min(whole.height, maxHeight);
  const marks = pressed(whole.marks, height / whole.height, medium);
  const scene = {
    width: box.width,
    height,
    marks,
    stops: stopsOf(walked, marks, routes, medium),
    legend: [...widthLegend, ...legendOf(routes, walked, transfers, locale, [])],
    description: describeRoutes(routes, locale),
  };
  return locale.dir === 'rtl' ? mirror(scene) : scene;
};
