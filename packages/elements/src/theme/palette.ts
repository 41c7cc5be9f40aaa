/**
 * The colours of the road, found by search: each ≥ 3:1 against its paper and every pair of series colours
 * ≥ 14 ΔE2000 apart under normal, protan, deutan and tritan vision. Names are roles; a page may give any of them
 * another colour as `--keruen-<name>`.
 */
export const LIGHT = {
  lapis: '#264E93',
  saffron: '#C0790A',
  madder: '#B12621',
  turquoise: '#1E8889',
  walnut: '#7D695A',
  ink: '#1E2227',
  muted: '#5C5750',
  axis: '#8C857A',
  grid: '#E6E0D6',
  paper: '#FFFFFF',
  land: '#FAF7F2',
  coast: '#A79F92',
  border: '#BDB5A8',
  water: '#E9EEF1',
  highlight: '#264E93',
  dimmed: '#8D867C',
  /** Darker twins for letters, ≥ 4.6:1. */
  'saffron-text': '#9F6300',
  'turquoise-text': '#067D7E',
  'lapis-text': '#264E93',
  'madder-text': '#B12621',
  'walnut-text': '#7D695A',
} as const;

export const DARK: Readonly<Record<keyof typeof LIGHT, string>> = {
  lapis: '#5185C9',
  saffron: '#F4BD66',
  madder: '#C94D43',
  turquoise: '#60C7C4',
  walnut: '#AE9C89',
  ink: '#ECE7DD',
  muted: '#B3B5B6',
  axis: '#69717B',
  grid: '#272E37',
  paper: '#12161C',
  land: '#1A2028',
  coast: '#5A626C',
  border: '#4A525C',
  water: '#0D1116',
  highlight: '#7FB0F0',
  dimmed: '#6B727B',
  'saffron-text': '#F4BD66',
  'turquoise-text': '#60C7C4',
  'lapis-text': '#558ACE',
  'madder-text': '#DE6054',
  'walnut-text': '#AE9C89',
};
