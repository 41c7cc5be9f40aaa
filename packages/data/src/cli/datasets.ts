import type { Dataset } from '../schema/dataset.ts';

/** The shipped datasets by id, whole. */
export const DATASETS: Readonly<Record<string, () => Promise<Dataset>>> = {
  'kazakhstan-afghanistan': async () => (await import('../datasets/kazakhstan-afghanistan.ts')).dataset,
};
