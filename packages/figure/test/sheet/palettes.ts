import type { Palette } from '../../src/sheet/palette.ts';

/** A colour for each tone, all different, so that a wrong one is seen. */
export const PALETTE: Palette = {
  lapis: '#264e93',
  saffron: '#c0790a',
  madder: '#b12621',
  turquoise: '#1e8889',
  walnut: '#7d695a',
  ink: '#1e2227',
  muted: '#5c5750',
  axis: '#8c857a',
  grid: '#e6e0d6',
  paper: '#ffffff',
  land: '#faf7f2',
  coast: '#a79f92',
  border: '#bdb5a8',
  water: '#e9eef1',
  highlight: '#264e94',
  dimmed: '#8d867c',
  'saffron-text': '#9f6300',
  'turquoise-text': '#067d7e',
};
