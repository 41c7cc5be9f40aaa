import type { WholeBook } from '../../words.ts';

/** English words of pictures of a whole and its parts. */
export const whole: WholeBook = {
  holds: { one: 'holds {0} part', other: 'holds {0} parts' },
};
