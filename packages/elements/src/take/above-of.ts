import type { AboveSeveral } from '@keruen/figure/fallback';
import type { OnShow } from './takeable.ts';

/** Level of a heading where the author names none. */
const LEVEL = 3;

/** What stands above a figure in words: its heading, and of which level that is. */
export const aboveOf = ({ host, figure: { heading } }: OnShow): AboveSeveral => ({
  heading,
  level: host.headingLevel || LEVEL,
});
