import type { Dataset } from '@keruen/data';

/** A dataset to which a test adds what it is about. */
export const EMPTY: Dataset = {
  format: 1,
  id: 'empty',
  title: 'Empty',
  licence: 'CC0-1.0',
  sources: [],
  observations: [],
  statements: [],
  series: [],
  actors: [],
  relations: [],
  events: [],
  products: [],
  nodes: [],
  legs: [],
  corridors: [],
};
