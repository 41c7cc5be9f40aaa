import type { SceneDirections } from '@keruen/figure';

/** Directions of a picture, and the language of the words in it. */
export interface Directions extends SceneDirections {
  readonly lang: string;
}
