import { schematic as rows } from '@keruen/figure';

/** The layout of narrow maps, loaded where it is drawn. */
export const schematic = rows;
