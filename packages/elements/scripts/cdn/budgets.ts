/** Bytes (gzip -9) a reader waits for before the first picture, or before what they asked for, and the most they may be. */
export interface Budget {
  readonly name: string;
  /** The file a page loads; its static imports count with it. */
  readonly file: RegExp;
  /** What the house wants it to weigh. */
  readonly bar: number;
  /** What it may weigh until it keeps its bar: it rises only with a line in docs/decisions/0006-bytes.md that says for what. */
  readonly ceiling: number;
}

const kB = 1000;

export const BUDGETS: readonly Budget[] = [
  { name: 'trade-chart', file: /^trade-chart\.js$/, bar: 20 * kB, ceiling: 39.3 * kB },
  { name: 'actor-card', file: /^actor-card\.js$/, bar: 12.5 * kB, ceiling: 26.66 * kB },
  { name: 'corridor-map', file: /^corridor-map\.js$/, bar: 18.5 * kB, ceiling: 33.48 * kB },
  { name: 'all three', file: /^keruen\.js$/, bar: 32 * kB, ceiling: 53.92 * kB },
  { name: 'lines', file: /^lines-\w+\.js$/, bar: 1.5 * kB, ceiling: 6.75 * kB },
  { name: 'slope', file: /^slope-\w+\.js$/, bar: 1.5 * kB, ceiling: 4.34 * kB },
  { name: 'dumbbell', file: /^dumbbell-\w+\.js$/, bar: 1.5 * kB, ceiling: 5.63 * kB },
  { name: 'rank', file: /^rank-\w+\.js$/, bar: 1.5 * kB, ceiling: 5.75 * kB },
  { name: 'mirror-statistics', file: /^mirror-statistics-\w+\.js$/, bar: 1.5 * kB, ceiling: 6.48 * kB },
  { name: 'target', file: /^target-\w+\.js$/, bar: 1.5 * kB, ceiling: 3.7 * kB },
  { name: 'area', file: /^area-\w+\.js$/, bar: 1.5 * kB, ceiling: 7.77 * kB },
  { name: 'stacked', file: /^stacked-\w+\.js$/, bar: 1.5 * kB, ceiling: 5.31 * kB },
  { name: 'mirror', file: /^mirror-\w+\.js$/, bar: 1.5 * kB, ceiling: 2.3 * kB },
  { name: 'growth', file: /^growth-\w+\.js$/, bar: 1.5 * kB, ceiling: 3.47 * kB },
  { name: 'waterfall', file: /^waterfall-\w+\.js$/, bar: 1.5 * kB, ceiling: 5.3 * kB },
  { name: 'treemap', file: /^treemap-\w+\.js$/, bar: 1.5 * kB, ceiling: 6.02 * kB },
  { name: 'flows', file: /^flows-\w+\.js$/, bar: 1.5 * kB, ceiling: 6.94 * kB },
  { name: 'timeline', file: /^timeline-\w+\.js$/, bar: 1.5 * kB, ceiling: 8.21 * kB },
  { name: 'table', file: /^chart-table-\w+\.js$/, bar: 1.5 * kB, ceiling: 5.15 * kB },
  { name: 'its sound', file: /^sound-\w+\.js$/, bar: 4.3 * kB, ceiling: 4.3 * kB },
  { name: 'words beside a mark', file: /^tip-\w+\.js$/, bar: 1.9 * kB, ceiling: 1.9 * kB },
  { name: 'lying bars', file: /^lying-\w+\.js$/, bar: 1.5 * kB, ceiling: 2.83 * kB },
  { name: 'per person, % of GDP', file: /^ask-relative-\w+\.js$/, bar: 1.5 * kB, ceiling: 2.73 * kB },
  { name: 'small multiples', file: /^facet-\w+\.js$/, bar: 1.5 * kB, ceiling: 3.88 * kB },
  { name: 'a type asked otherwise', file: /^varied-\w+\.js$/, bar: 0.3 * kB, ceiling: 0.3 * kB },
  { name: 'what a chart does not do', file: /^doubter-\w+\.js$/, bar: 1.7 * kB, ceiling: 1.93 * kB },
  { name: 'where there are no numbers', file: /^lacking-\w+\.js$/, bar: 0.9 * kB, ceiling: 0.98 * kB },
  { name: 'words of the look, refusals', file: /^telling-\w+\.js$/, bar: 0.9 * kB, ceiling: 1.69 * kB },
  { name: 'a full card', file: /^dossier-\w+\.js$/, bar: 8 * kB, ceiling: 10.06 * kB },
  { name: 'its years of trade', file: /^trend-\w+\.js$/, bar: 12.9 * kB, ceiling: 14.38 * kB },
  { name: 'a publisher’s words', file: /^worded-reading-\w+\.js$/, bar: 1.3 * kB, ceiling: 1.3 * kB },
  { name: 'linked figures', file: /^page-\w+\.js$/, bar: 6 * kB, ceiling: 9.48 * kB },
  { name: 'a mention', file: /^mention-\w+\.js$/, bar: 3.5 * kB, ceiling: 3.65 * kB },
  { name: 'a card in a row', file: /^compact-\w+\.js$/, bar: 1.2 * kB, ceiling: 3.49 * kB },
  { name: 'keys of a card', file: /^told-keys-\w+\.js$/, bar: 0.6 * kB, ceiling: 1.28 * kB },
  { name: 'several corridors', file: /^strands-\w+\.js$/, bar: 2.4 * kB, ceiling: 2.44 * kB },
  { name: 'schematic', file: /^schematic-\w+\.js$/, bar: 3.2 * kB, ceiling: 3.47 * kB },
  { name: 'tools of a map', file: /^tools-\w+\.js$/, bar: 7.5 * kB, ceiling: 12.09 * kB },
  { name: 'relations', file: /^relations-shape-\w+\.js$/, bar: 15.6 * kB, ceiling: 17.85 * kB },
  { name: 'a comparison', file: /^comparison-shape-\w+\.js$/, bar: 4.4 * kB, ceiling: 10.31 * kB },
  { name: 'route read aloud', file: /^leg-list-\w+\.js$/, bar: 5.3 * kB, ceiling: 7.35 * kB },
  { name: 'table of a card', file: /^fact-table-\w+\.js$/, bar: 4.7 * kB, ceiling: 6.78 * kB },
  { name: 'widths by volume', file: /^volumes-\w+\.js$/, bar: 5.6 * kB, ceiling: 6.49 * kB },
  { name: 'the menu', file: /^menu-\w+\.js$/, bar: 3.5 * kB, ceiling: 4.05 * kB },
  { name: 'its numbers', file: /^records-\w+\.js$/, bar: 4.5 * kB, ceiling: 5.58 * kB },
  { name: 'its pictures', file: /^picture-files-\w+\.js$/, bar: 9.5 * kB, ceiling: 9.72 * kB },
  { name: 'its citations', file: /^citations-\w+\.js$/, bar: 3 * kB, ceiling: 3.06 * kB },
  { name: 'acts in its citation', file: /^acts-\w+\.js$/, bar: 5.8 * kB, ceiling: 5.8 * kB },
  { name: 'its snippet', file: /^snippet-\w+\.js$/, bar: 2 * kB, ceiling: 3.17 * kB },
  { name: 'its card in words', file: /^card-markup-\w+\.js$/, bar: 8.8 * kB, ceiling: 9.63 * kB },
  {
    name: 'its comparison in words',
    file: /^comparison-markup-\w+\.js$/,
    bar: 10.1 * kB,
    ceiling: 10.48 * kB,
  },
  { name: 'its relations in words', file: /^relations-markup-\w+\.js$/, bar: 7.5 * kB, ceiling: 7.5 * kB },
  { name: 'its contact card', file: /^card-files-\w+\.js$/, bar: 9.5 * kB, ceiling: 10.68 * kB },
  { name: 'land', file: /^region-\w+\.js$/, bar: 9 * kB, ceiling: 9 * kB },
  { name: 'finer land', file: /^region-fine-\w+\.js$/, bar: 26.5 * kB, ceiling: 26.5 * kB },
  { name: 'lands of the earth', file: /^world-\w+\.js$/, bar: 21 * kB, ceiling: 21.1 * kB },
  { name: 'own corridors', file: /^own-legs-\w+\.js$/, bar: 12.5 * kB, ceiling: 15.53 * kB },
  { name: 'a table in a page', file: /^table-like-\w+\.js$/, bar: 15 * kB, ceiling: 32.22 * kB },
  { name: 'Dari', file: /^fa-AF-\w+\.js$/, bar: 3 * kB, ceiling: 3 * kB },
  { name: 'Kazakh', file: /^kk-\w+\.js$/, bar: 3 * kB, ceiling: 3 * kB },
  { name: 'Pashto', file: /^ps-\w+\.js$/, bar: 3 * kB, ceiling: 3 * kB },
  { name: 'Russian', file: /^ru-\w+\.js$/, bar: 3 * kB, ceiling: 3.18 * kB },
  { name: 'right to left', file: /^turning-\w+\.js$/, bar: 0.5 * kB, ceiling: 0.5 * kB },
  { name: 'another calendar', file: /^calendar-\w+\.js$/, bar: 1.5 * kB, ceiling: 1.5 * kB },
];
