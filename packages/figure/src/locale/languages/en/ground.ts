import type { GroundBook } from '../../words.ts';

/** English words of charts in which not every length is measured from zero. */
export const ground: GroundBook = {
  ground: {
    shares: 'shares of what is shown',
    noZero: 'axis without zero',
    unchanged: (one) => `line at ${one}: no change`,
    filling: {
      stacked: 'stacked: the upper edge is the sum',
      bare: 'not filled: areas would hide each other',
    },
  },
};
