import type { MeasureText } from '../label/measure.ts';
import type { Locale } from '../locale/locale.ts';
import type { Scene } from '../scene/scene.ts';

/** Room to draw in, CSS px. The layout decides its own height, at most `maxHeight` where one is given. */
export interface Box {
  readonly width: number;
  readonly maxHeight?: number | undefined;
}

/** A word of the attribute `scale`: how values become positions. `share` makes each a part of its whole. */
export type ScaleName = 'linear' | 'log' | 'share';

/** What every layout is given besides its data. One object, so that no flag multiplies through the code. */
export interface Medium {
  readonly locale: Locale;
  readonly measure: MeasureText;
  /** One of those its chart type names; linear where none is given. */
  readonly scale?: ScaleName | undefined;
}

/** A pure function from data to picture. Same input, same scene: on a server, in a worker, in a test. */
export type Layout<Data> = (data: Data, box: Box, medium: Medium) => Scene;
