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

export declare function signOf(nature: Nature, qualifier?: Qualifier): Sign;
