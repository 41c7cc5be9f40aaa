import type { TemplateResult } from 'lit';
import type { Takeable } from '../take/takeable.ts';

/** Words, with their language where it is not the figure's. */
export interface Words {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** Everything a frame shows, computed before anything is rendered; a picture, table and notes of one answer. */
export interface Figure extends Takeable {
  readonly heading?: Words | undefined;
  readonly subtitle?: string | undefined;
  /** Painted already, so that a figure without marks need not know how to paint them. */
  readonly legend?: TemplateResult | undefined;
  readonly picture: TemplateResult;
  /** Words that follow the picture; they fold with the notes where room is given. */
  readonly more?: TemplateResult | undefined;
  readonly tooltip?: Tooltip | undefined;
  /** The same answer as a table or list, undefined while it is on its way; absent where the picture is itself words. */
  readonly table?: (() => TemplateResult | undefined) | undefined;
  /** Leads out of what a reader chose to look into. */
  readonly back?: (() => void) | undefined;
}

/** Words beside the stop that is hovered or focused: the middle of its box, its upper edge and height, px of the picture. */
export interface Tooltip {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Width of the picture. */
  readonly width: number;
}
