import type { GroundBook } from '../../words.ts';

/** English words of charts in which not every length is measured from zero. */
export const ground: GroundBook = {
  ground: {
    shares: 'shares of the sum',
    ranked: 'ranked by size',
    noZero: 'axis without zero',
    unchanged: (one) => `${one}: no change`,
    stacked: 'stacked',
    change: 'change',
    lone: (periods) => `left out, since only one has a number there: ${periods}`,
  },
};
