import { paintArea } from './area.ts';
import { paintDot } from './dot.ts';
import { paintLine } from './line.ts';
import { otherKey } from './other-key.ts';
import type { Paints } from './painters.ts';
import { paintPath } from './path.ts';

/** What paints all marks but those of columns and bars. */
export const all: Paints = {
  area: paintArea,
  dot: paintDot,
  key: otherKey,
  line: paintLine,
  path: paintPath,
};
