import type { Rows } from '@keruen/data';
import { describeChart } from '../../describe/chart.ts';
import type { Scene, ValueScale } from '../../scene/scene.ts';
import { askEach } from './ask-each.ts';
import type { ChartType } from './chart-types.ts';
import { soundWidth } from '../empty-scene.ts';
import type { Apart } from '../facet/apart.ts';
import { assembled } from '../facet/assembled.ts';
import { chroniclePanels } from '../facet/chronicle-panels.ts';
import { chronicleParts } from '../facet/chronicle-parts.ts';
import { drawnPanels, type DrawnPanels } from '../facet/drawn-panels.ts';
import { gridOf, panelHeight, panelWidth } from '../facet/grid.ts';
import { inGroups } from '../facet/in-groups.ts';
import { betweenTwo } from '../facet/pairs.ts';
import { facetPanels } from '../facet/panels.ts';
import type { Layout } from '../layout.ts';
import type { FacetBy, Panel, RowFacet } from '../rows/panel.ts';
import { finiteRows } from '../rows/value.ts';

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
    const draw = (wide: boolean): readonly [DrawnPanels, columns: number] => {
      const grid = gridOf(facets.length, width, wide);
      const one = (panel: Panel, of: number, agreed: ValueScale | undefined): Scene =>
        layout(panel, { width: of, maxHeight: panelHeight(grid, of, wide, box), agreed }, medium);
      return [drawnPanels(facets, one, (shared) => panelWidth(grid, width, shared), medium), grid.columns];
    };
    const flat = draw(tall);
    const [drawn, columns] = !tall && flat[0].scenes.some(({ cramped }) => cramped) ? draw(true) : flat;
    const description = describeChart(rows, medium.locale, inWhat?.(rows, medium.locale, medium.scale));
    return { ...assembled(facets, drawn, columns, width, medium), description };
  };

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

/** Rows and chronicles of a type that tells itself, set apart; as they are where they cannot be by that. */
export const apart = (by: FacetBy): Apart => ({
  rows: (answer) => (by === 'actor' ? answer : inGroups(answer, by)),
  parts: (all) => chronicleParts(all, by),
  panels: chroniclePanels,
});
