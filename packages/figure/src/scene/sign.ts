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
   * cap with a chevron (at most, under) · `wavy` soft (about, almost).
   */
  readonly end: 'flat' | 'onward' | 'back' | 'wavy';
  /** Set beside the value: `“` claim · `ƒ` derived (in notes) · goal tick for a target. */
  readonly badge: 'none' | 'quotation' | 'goal' | 'formula';
}

type Surface = Pick<Sign, 'fill' | 'outline' | 'badge'>;

const SURFACES: Readonly<Record<Nature, Surface>> = {
  statistic: { fill: 'solid', outline: 'none', badge: 'none' },
  claim: { fill: 'tint', outline: 'solid', badge: 'quotation' },
  target: { fill: 'hollow', outline: 'dashed', badge: 'goal' },
  forecast: { fill: 'hollow', outline: 'dotted', badge: 'none' },
  derived: { fill: 'hatch', outline: 'solid', badge: 'formula' },
};

const ENDS: Readonly<Record<Qualifier, Sign['end']>> = {
  exact: 'flat',
  approx: 'wavy',
  almost: 'wavy',
  'at-least': 'onward',
  over: 'onward',
  majority: 'onward',
  'at-most': 'back',
  under: 'back',
};

/** The sign of a value: its nature gives the surface, its qualifier the end. No qualifier means exact. */
export function signOf(nature: Nature, qualifier: Qualifier = 'exact'): Sign {
  return { nature, qualifier, ...SURFACES[nature], end: ENDS[qualifier] };
}
