import type { Issue } from '@keruen/data';
import type { Locale } from '@keruen/figure';
import type { Figure } from './figure.ts';
import type { Refusal } from './refusal.ts';

/** What a figure is composed for. */
export interface Occasion {
  readonly locale: Locale;
  readonly width: number;
  /** What is wrong with the data, as far as they could be read. */
  readonly issues: readonly Issue[];
  /** Where the figure must fit a given height. */
  readonly maxHeight: number | undefined;
}

/** A figure, with what an editor should know of how it was drawn; or why there is none. */
export type Composed =
  | { readonly figure: Figure; readonly issues?: readonly Issue[] | undefined; readonly refusal?: undefined }
  | { readonly refusal: Refusal; readonly figure?: undefined; readonly issues?: undefined };
