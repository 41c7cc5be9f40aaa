import type { Dataset } from '../schema/dataset.ts';
import { merge } from '../schema/merge.ts';
import { withNames } from '../schema/with-names.ts';
import { names } from './kazakhstan-afghanistan/all-names.ts';
import { parts } from './kazakhstan-afghanistan/whole.ts';

const [first, ...others] = parts;

/** Trade between Kazakhstan and Afghanistan: claims, official figures, actors and corridors, whole. */
export const dataset: Dataset = withNames(merge(first, ...others), names);
