import type { ProfileBook } from '../../words.ts';

/** English words of what is said aloud of a profile, beyond what a card prints. */
export const profile: ProfileBook = {
  confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  profileAsOf: (name, date) => `${name} as of ${date}`,
};
