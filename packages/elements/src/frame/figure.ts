import type { TemplateResult } from 'lit';
import type { Gestures } from '../paint/picture.ts';
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
  /** Where the reader is in the picture: words appear beside what is hovered, tapped or focused. */
  readonly pointed?: Gestures | undefined;
  /** The same answer as a table or list, framed; undefined while it is on its way. Absent where there is none. */
  readonly table?: (() => TemplateResult | undefined) | undefined;
  /** How keys move in it, where that is more than in every picture. */
  readonly keys?: string | undefined;
  /** Whether there is nothing in it that could be taken away or shown otherwise. */
  readonly idle?: boolean | undefined;
  /** Buttons before that of the menu. */
  readonly tools?: TemplateResult | undefined;
}
