import type { Nature, Qualifier } from '@keruen/data';

/**
 * How sure a value is, as a shape: the same sign in bars, lines, dots, table cells and cards.
 * Computed once from nature and qualifier; a painter draws it and decides nothing.
 */
export interface Sign {
  readonly nature: Nature;
  readonly qualifier: Qualifier;
  /** statistic solid · claim pale tint · target and forecast hollow · derived fine hatch. */
  readonly fill: 'solid' | 'tint' | 'hollow' | 'hatch';
  readonly outline: 'none' | 'solid' | 'dashed' | 'dotted';
  /**
   * The value end: `flat` exact · `onward` open with a chevron (at least, over, majority) · `back` closed
   * cap with a chevron (at most, under) · `wavy` soft (about, almost) · `band` between two caps (a range).
   */
  readonly end: 'flat' | 'onward' | 'back' | 'wavy' | 'band';
  /** Drawn at the value: goal tick for a target · strokes that fade onward for a forecast. `“` and `ƒ` stand in labels and notes. */
  readonly badge: 'none' | 'goal' | 'fade';
}

type Surface = Pick<Sign, 'fill' | 'outline' | 'badge'>;

const SURFACES: Readonly<Record<Nature, Surface>> = {
  statistic: { fill: 'solid', outline: 'none', badge: 'none' },
  claim: { fill: 'tint', outline: 'solid', badge: 'none' },
  target: { fill: 'hollow', outline: 'dashed', badge: 'goal' },
  forecast: { fill: 'hollow', outline: 'dotted', badge: 'fade' },
  derived: { fill: 'hatch', outline: 'solid', badge: 'none' },
};

const ENDS: Readonly<Record<Qualifier, Exclude<Sign['end'], 'band'>>> = {
  exact: 'flat',
  approx: 'wavy',
  almost: 'wavy',
  'at-least': 'onward',
  over: 'onward',
  majority: 'onward',
  'at-most': 'back',
  under: 'back',
};

/** The end of an open, capped, soft or exact value. */
export const endOf = (qualifier: Qualifier): Exclude<Sign['end'], 'band'> => ENDS[qualifier];

/**
 * The sign of a value: its nature gives the surface, its qualifier the end. No qualifier means exact; with an upper end, `high`, it is a
 * range, which is a band whatever else is said of it.
 */
export function signOf(nature: Nature, qualifier: Qualifier = 'exact', high?: number): Sign {
  return { nature, qualifier, ...SURFACES[nature], end: high === undefined ? ENDS[qualifier] : 'band' };
}
