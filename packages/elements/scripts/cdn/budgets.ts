/** Bytes (gzip -9) a reader waits for before the first picture, and the most they may be. */
export interface Budget {
  readonly name: string;
  /** The file a page loads; its static imports count with it. */
  readonly file: RegExp;
  readonly most: number;
  /** True for a file that is loaded by one of the others: its imports are there already. */
  readonly alone: boolean;
}

const kB = 1000;

export const BUDGETS: readonly Budget[] = [
  { name: 'trade-chart', file: /^trade-chart\.js$/, most: 20 * kB, alone: false },
  { name: 'actor-card', file: /^actor-card\.js$/, most: 12.5 * kB, alone: false },
  { name: 'corridor-map', file: /^corridor-map\.js$/, most: 18.5 * kB, alone: false },
  { name: 'all three', file: /^keruen\.js$/, most: 32 * kB, alone: false },
  { name: 'land', file: /^region-\w+\.js$/, most: 9 * kB, alone: true },
  { name: 'Dari', file: /^fa-AF-\w+\.js$/, most: 3 * kB, alone: true },
];
