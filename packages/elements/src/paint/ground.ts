import type { Sign } from '@keruen/figure';

/** Classes of the ground of a sign and of its outline; `f` has none. */
export const GROUND: Readonly<Record<Sign['fill'], string>> = {
  solid: 'f',
  tint: 's tint',
  hollow: 's hollow',
  hatch: 's hatch',
};
