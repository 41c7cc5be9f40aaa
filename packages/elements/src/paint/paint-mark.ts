import { paintBar } from './bar.ts';
import { here, type Painted, type Painter, type Paints } from './painters.ts';
import { paintRegion } from './region.ts';
import { paintText } from './text.ts';

/** What every picture can paint, for columns are made of it: bars, words and grounds. The others come with a picture that has such marks. */
const FIRST: Paints = { bar: paintBar, region: paintRegion, text: paintText };

/** Whether every mark can be painted: `all.ts` is here. */
export const paintsAll = (): boolean => !!here.key;

export const paintMark: Painter<Painted> = (mark, stop, dir) =>
  ((FIRST[mark.kind] ?? here[mark.kind]) as Painter<Painted>)(mark, stop, dir);
