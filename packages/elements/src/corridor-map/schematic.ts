/** The layout of narrow maps, loaded where it is drawn. */
export { schematic } from '@keruen/figure';
