import { legendNature } from '../../describe/legend.ts';
import { shorten } from '../../label/shorten.ts';
import { SIZE } from '../../label/sizes.ts';
import type { Mark, TextMark } from '../../scene/mark.ts';
import { moved } from '../../scene/moved.ts';
import type { LegendEntry, Scene, Stop } from '../../scene/scene.ts';
import type { Medium } from '../layout.ts';
import type { DrawnPanels } from './drawn-panels.ts';
import { BETWEEN, GAP, HEAD } from './grid.ts';
import type { Facet } from './panels.ts';
import { isSame, type Shared } from './shared-before.ts';

/** Each once, by all it says. */
function distinct<Thing>(things: readonly Thing[]): Thing[] {
  return [...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values()];
}

/** Each entry once; what panels derive by formulas of their own is derived, each stop says how. */
function oneLegend(scenes: readonly Scene[], { locale }: Medium): readonly LegendEntry[] {
  const all = distinct(scenes.flatMap(({ legend }) => legend));
  const [first, ...others] = all.filter(({ sign }) => sign?.nature === 'derived');
  if (!others.length) return all;
  const label = legendNature('derived', locale);
  return all
    .filter((entry) => !others.includes(entry))
    .map((entry) => (entry === first ? { ...entry, label } : entry));
}

/** Where a panel lies, and what is left out of it. */
interface Place {
  readonly x: number;
  readonly y: number;
  /** What lies before this, px of the panel, is the panel's before it. */
  readonly from: number;
}

const heading = (text: string, { x, y, from }: Place, width: number, { measure }: Medium): TextMark => ({
  kind: 'text',
  x: x + from,
  y: y + 13,
  text: shorten(text, width - from, (words) => measure(words, SIZE.period, 600)),
  size: SIZE.period,
  weight: 600,
  anchor: 'start',
  tone: 'ink',
});

function panelMarks({ marks }: Scene, { x, y, from }: Place, shared: Shared, panel: number): Mark[] {
  const own = from > 0 ? marks.filter((mark) => !isSame(mark, shared.texts)) : marks;
  return own.map((mark) => moved({ ...mark, panel }, x, y + HEAD));
}

/** A stop moved with its picture, in the groups of its panel. What lies before `from` is left to the panel before. */
function movedStop(stop: Stop, dx: number, dy: number, from: number, panel: number): Stop {
  const cut = Math.min(Math.max(0, from - stop.x), Math.max(0, stop.width - 24));
  return {
    ...stop,
    x: stop.x + cut + dx,
    y: stop.y + dy,
    width: stop.width - cut,
    group: `${panel} ${stop.group}`,
    panel,
  };
}

/** Panels line by line, each under its heading, with one legend and each remark once; `width` is that of all, px. */
export function assembled(
  facets: readonly Facet[],
  { scenes, shared, width: panel }: DrawnPanels,
  columns: number,
  width: number,
  medium: Medium,
): Omit<Scene, 'description'> {
  const marks: Mark[] = [];
  const stops: Stop[] = [];
  let [y, height] = [0, 0];
  scenes.forEach((scene, i) => {
    const column = i % columns;
    if (column === 0 && i > 0) [y, height] = [y + height + BETWEEN, 0];
    const from = column > 0 ? shared.edge : 0;
    const place = { x: column * (panel + GAP - shared.edge), y, from };
    marks.push(heading(facets[i]!.name, place, panel, medium), ...panelMarks(scene, place, shared, i));
    stops.push(...scene.stops.map((stop) => movedStop(stop, place.x, y + HEAD, from, i)));
    height = Math.max(height, HEAD + scene.height);
  });
  return {
    width,
    height: y + height,
    marks,
    stops,
    legend: oneLegend(scenes, medium),
    remarks: distinct(scenes.flatMap(({ remarks = [] }) => remarks)),
  };
}
