import type { Scene, ValueScale } from '../../scene/scene.ts';
import type { Medium } from '../layout.ts';
import type { Panel } from '../rows/panel.ts';
import type { Facet } from './panels.ts';
import { NOTHING, sharedBefore, type Shared } from './shared-before.ts';

/** Panels as they are drawn: every picture, and what all say before it; width of each, px. */
export interface DrawnPanels {
  readonly scenes: readonly Scene[];
  readonly shared: Shared;
  readonly width: number;
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
export function drawnPanels(
  facets: readonly Facet[],
  draw: (panel: Panel, width: number, agreed: ValueScale | undefined) => Scene,
  widthFor: (shared: number) => number,
  { measure }: Medium,
): DrawnPanels {
  const at = (edge: number): DrawnPanels => {
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
