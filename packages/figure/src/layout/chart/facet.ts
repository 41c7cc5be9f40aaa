import type { Rows } from '@keruen/data';
import { describeChart } from '../../describe/chart.ts';
import { legendNature } from '../../describe/legend.ts';
import { shorten } from '../../label/shorten.ts';
import { SIZE } from '../../label/sizes.ts';
import type { Mark, TextMark } from '../../scene/mark.ts';
import { moved } from '../../scene/moved.ts';
import type { LegendEntry, Scene, Stop, ValueScale } from '../../scene/scene.ts';
import { askEach } from './ask-each.ts';
import type { ChartType } from './chart-types.ts';
import { soundWidth } from '../empty-scene.ts';
import type { Apart } from '../facet/apart.ts';
import { chroniclePanels } from '../facet/chronicle-panels.ts';
import { chronicleParts } from '../facet/chronicle-parts.ts';
import { BETWEEN, GAP, gridOf, HEAD, panelHeight, panelWidth } from '../facet/grid.ts';
import { isSame, movedStop, NOTHING, sharedBefore, type Shared } from '../facet/marks.ts';
import { betweenTwo } from '../facet/pairs.ts';
import { facetPanels, type Facet } from '../facet/panels.ts';
import type { Box, Layout, Medium } from '../layout.ts';
import type { FacetBy, Panel, RowFacet } from '../rows/panel.ts';
import { finiteRows } from '../rows/value.ts';

/** Panels as they are drawn: every picture, and what all say before it. */
interface Drawn {
  readonly scenes: readonly Scene[];
  readonly shared: Shared;
  readonly width: number;
}

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

/** How often panels are laid out anew until what they share holds still. */
const TRIES = 3;

/** The scale that holds the values of all, within the ranges of all; undefined where there is none. */
function agreedBy(scenes: readonly Scene[]): ValueScale | undefined {
  const scales = scenes.flatMap(({ scale }) => scale ?? []);
  const ranges = scales.flatMap(({ range }) => (range ? [range] : []));
  const domain = [
    Math.min(...scales.map((scale) => scale.domain[0])),
    Math.max(...scales.map((scale) => scale.domain[1])),
  ] as const;
  const range = [Math.max(...ranges.map(([from]) => from)), Math.min(...ranges.map(([, to]) => to))] as const;
  return scales.length ? { domain, ...(ranges.length ? { range } : {}) } : undefined;
}

/** Pictures on one scale: laid out anew until the scale they agree on is the one they were given. */
function onOneScale(
  facets: readonly Facet[],
  draw: (panel: Panel, agreed: ValueScale | undefined) => Scene,
): readonly Scene[] {
  let agreed: ValueScale | undefined;
  for (let left = TRIES; ; left -= 1) {
    const scenes = facets.map(({ panel }) => draw(panel, agreed));
    const next = agreedBy(scenes);
    if (left === 0 || JSON.stringify(next) === JSON.stringify(agreed)) return scenes;
    agreed = next;
  }
}

/** Lays out every panel, and anew where what they share makes room for wider ones. */
function drawPanels(
  facets: readonly Facet[],
  draw: (panel: Panel, width: number, agreed: ValueScale | undefined) => Scene,
  widthFor: (shared: number) => number,
  { measure }: Medium,
): Drawn {
  const at = (edge: number): Drawn => {
    const width = widthFor(edge);
    const scenes = onOneScale(facets, (panel, agreed) => draw(panel, width, agreed));
    return { scenes, shared: sharedBefore(scenes, measure), width };
  };
  const apart = at(0);
  let { edge } = apart.shared;
  for (let left = TRIES; edge > 0 && left > 0; left -= 1) {
    const drawn = at(edge);
    // Wider panels may begin to draw farther left: then less can lie under the gap.
    if (drawn.shared.edge >= edge) return { ...drawn, shared: { ...drawn.shared, edge } };
    edge = drawn.shared.edge;
  }
  return { ...apart, shared: NOTHING };
}

/**
 * Any chart type as small multiples: a panel for each partner, product, flow or period, on one scale, with one legend. What all panels
 * of a line say before their pictures, as an axis does, is said by the first.
 */
const facetLayout =
  ({ layout, panelOf, between, inWhat, tall = false }: ChartType, by: RowFacet): Layout<Rows> =>
  (given, box, medium) => {
    const rows = finiteRows(given);
    const pairs = between && by === 'period' ? betweenTwo(rows.rows) : undefined;
    const facets = facetPanels(rows, by, medium.locale, panelOf?.(rows, by) ?? pairs);
    if (facets.length < 2) return layout(given, box, medium);
    const width = soundWidth(box);
    const draw = (wide: boolean): readonly [Drawn, columns: number] => {
      const grid = gridOf(facets.length, width, wide);
      const one = (panel: Panel, of: number, agreed: ValueScale | undefined): Scene =>
        layout(panel, { width: of, maxHeight: panelHeight(grid, of, wide, box), agreed }, medium);
      return [drawPanels(facets, one, (shared) => panelWidth(grid, width, shared), medium), grid.columns];
    };
    const flat = draw(tall);
    const [drawn, columns] = !tall && flat[0].scenes.some(({ cramped }) => cramped) ? draw(true) : flat;
    const description = describeChart(rows, medium.locale, inWhat?.(rows, medium.locale, medium.scale));
    return { ...assemble(facets, drawn, columns, { width }, medium), description };
  };

/** Panels line by line, each under its heading. */
function assemble(
  facets: readonly Facet[],
  { scenes, shared, width: panel }: Drawn,
  columns: number,
  { width }: Box,
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

/** The chart type as small multiples of itself; as it is where it cannot be set apart by that. */
export function faceted(type: ChartType, by: FacetBy): ChartType {
  const { ask, each, between } = type;
  if (by === 'actor') return type;
  return {
    ...type,
    layout: facetLayout(type, by),
    ask: ask && each?.includes(by) ? askEach(ask, by, between) : ask,
  };
}

const inGroups = (answer: Rows, by: RowFacet): Panel => ({
  ...answer,
  among: {
    rows: answer.rows,
    by,
    groups: (shown, locale) =>
      facetPanels(shown, by, locale).map(({ name, panel }) => ({ name, rows: panel.rows })),
  },
});

/** Rows and chronicles of a type that tells itself, set apart; as they are where they cannot be by that. */
export const apart = (by: FacetBy): Apart => ({
  rows: (answer) => (by === 'actor' ? answer : inGroups(answer, by)),
  parts: (all) => chronicleParts(all, by),
  panels: chroniclePanels,
});
