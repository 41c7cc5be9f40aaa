import { worded } from '@keruen/data';
import type { Reading } from '../control/reading.ts';
import { remember } from './remember.ts';

/** Names the actors of what was read in the publisher's words; the last reading is kept, for figures ask again with every drawing. */
export function wordedReading(): (reading: Reading | undefined, vocabulary: string) => Reading | undefined {
  const last = remember<Reading | undefined>();
  return (reading, vocabulary) =>
    last([reading, vocabulary], () =>
      reading?.dataset ? { ...reading, dataset: worded(reading.dataset, vocabulary) } : reading,
    );
}
