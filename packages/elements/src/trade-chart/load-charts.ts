import { chartTypeOf, chartTypes, facetNames, wholeLocaleOf, type ChartVariant } from '@keruen/figure';

/** Every way in which a type can be asked for: whole or in panels, all or the largest, as published or by the size of a state. */
const variants: readonly ChartVariant[] = [undefined, ...facetNames].flatMap((facet) =>
  [false, true].flatMap((parts) =>
    ([undefined, 'population', 'gdp'] as const).map((relative) => ({ facet, parts, relative })),
  ),
);

/** Makes ready what a server needs to draw charts in a language: every type, however it is asked for, and its words. */
export async function loadCharts(tag: string): Promise<void> {
  const types = chartTypes.flatMap((name) => variants.map((variant) => chartTypeOf(name, variant)));
  await Promise.all([...types, wholeLocaleOf(tag)]);
}
