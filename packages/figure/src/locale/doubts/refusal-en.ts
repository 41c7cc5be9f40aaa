import type { RefusalWords } from './words.ts';

/** English sentences of what is not known. */
export const refusal: RefusalWords = {
  missing: (attribute) => `The attribute “${attribute}” is missing.`,
  failed: 'The figure could not be drawn.',
  dataset: (id) => `No dataset is known as “${id}”.`,
  type: (id) => `No chart type is known as “${id}”.`,
  actor: (id) => `No actor is known as “${id}”.`,
  corridor: (id) => `No corridor is known as “${id}”.`,
};
