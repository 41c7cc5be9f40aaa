import type { WholeBook } from '../../words.ts';

/** English words of pictures of a whole and its parts. */
export const whole: WholeBook = {
  parts: 'parts in it',
};
