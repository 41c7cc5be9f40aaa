/**
 * The colours of the road, found by search: each ≥ 3:1 against its paper and every pair of series colours
 * ≥ 14 ΔE2000 apart under normal, protan, deutan and tritan vision. Names are roles; a page may give any of them
 * another colour as `--keruen-<name>`. On white paper, and on dark.
 */
export const PALETTE = {
  lapis: ['#264E93', '#5185C9'],
  saffron: ['#C0790A', '#F4BD66'],
  madder: ['#B12621', '#C94D43'],
  turquoise: ['#1E8889', '#60C7C4'],
  walnut: ['#7D695A', '#AE9C89'],
  ink: ['#1E2227', '#ECE7DD'],
  muted: ['#5C5750', '#B3B5B6'],
  axis: ['#8C857A', '#69717B'],
  grid: ['#E6E0D6', '#272E37'],
  paper: ['#FFFFFF', '#12161C'],
  land: ['#FAF7F2', '#1A2028'],
  coast: ['#A79F92', '#5A626C'],
  border: ['#BDB5A8', '#4A525C'],
  water: ['#E9EEF1', '#0D1116'],
  highlight: ['#264E93', '#7FB0F0'],
  dimmed: ['#8D867C', '#6B727B'],
  /** Twins for letters, ≥ 4.6:1. */
  'saffron-text': ['#9F6300', '#F4BD66'],
  'turquoise-text': ['#067D7E', '#60C7C4'],
  'lapis-text': ['#264E93', '#558ACE'],
  'madder-text': ['#B12621', '#DE6054'],
  'walnut-text': ['#7D695A', '#AE9C89'],
} as const;

type Colours = Readonly<Record<keyof typeof PALETTE, string>>;

const coloursOn = (paper: 0 | 1): Colours =>
  Object.fromEntries(Object.entries(PALETTE).map(([name, colours]) => [name, colours[paper]])) as Colours;

export const LIGHT = /* @__PURE__ */ coloursOn(0);
export const DARK = /* @__PURE__ */ coloursOn(1);
