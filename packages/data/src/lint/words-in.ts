import type { Dataset } from '../schema/dataset.ts';

/** Every word that any figure has in a field, once: ids of products, or periods. */
export function wordsIn({ observations, series }: Dataset, field: 'product' | 'period'): readonly string[] {
  const said = series.flatMap(({ shared, words, exceptions = {} }) => [
    shared[field],
    ...(words[field]?.words ?? []),
    ...Object.values(exceptions).map((own) => own[field]),
  ]);
  const all = new Set([...observations.map((one) => one[field]), ...said]);
  return [...all].flatMap((word) => word || []);
}
