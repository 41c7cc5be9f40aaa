import { mirror } from '@keruen/figure';
import type { Paints } from './painters.ts';

/** What turns a picture in which time runs from right to left. */
export const turning: Paints = { turn: mirror };
