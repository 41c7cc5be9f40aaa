import type { Dataset } from '../schema/dataset.ts';
import { merge } from '../schema/merge.ts';
import { actors } from './kazakhstan-afghanistan/actors.ts';
import { corridors } from './kazakhstan-afghanistan/corridors.ts';
import { trade } from './kazakhstan-afghanistan/trade.ts';

/** Trade between Kazakhstan and Afghanistan: claims, official figures, actors and corridors, whole. */
export const dataset: Dataset = merge(actors, trade, corridors);
