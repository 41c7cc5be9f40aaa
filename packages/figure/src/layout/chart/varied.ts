import type { SizeOfState } from '@keruen/data';
import type { askParts } from './ask-parts.ts';
import type { askRelative } from './ask-relative.ts';
import type { AnyChartType, Ask, ChartType } from './chart-types.ts';
import type { apart, faceted } from './facet.ts';
import type { FacetBy } from '../rows/panel.ts';

/** What a type is made with to be asked for otherwise than it is by itself, as far as it is needed. */
export interface Making {
  readonly askParts: typeof askParts | undefined;
  readonly askRelative: typeof askRelative | undefined;
  readonly panels: { readonly faceted: typeof faceted; readonly apart: typeof apart } | undefined;
}

/** What is asked of a dataset: as a type asks, of the largest parts, measured by the size of a state. */
function askedBy(
  { ask, sized, parted }: ChartType,
  relative: SizeOfState | undefined,
  how: Making,
): Ask | undefined {
  const parts = !ask || parted ? how.askParts : undefined;
  const measured = relative && (sized || !ask) ? how.askRelative?.(relative, parts) : undefined;
  const query = measured ?? parts;
  return ask && query ? (dataset, asked) => ask(dataset, asked, query) : (ask ?? query);
}

/** A type as it is asked for. One of its own question keeps it, and puts it by another where it is sized. */
export function varied(
  type: AnyChartType,
  facet: FacetBy | undefined,
  relative: SizeOfState | undefined,
  how: Making,
): AnyChartType {
  if ('tell' in type) {
    const query = type.sized && relative ? how.askRelative?.(relative) : undefined;
    const apart = facet && how.panels?.apart(facet);
    if (!query && !apart) return type;
    return { ...type, tell: (dataset, asked) => type.tell(dataset, asked, query, apart) };
  }
  const asking = { ...type, ask: askedBy(type, relative, how) };
  return facet && how.panels ? how.panels.faceted(asking, facet) : asking;
}
