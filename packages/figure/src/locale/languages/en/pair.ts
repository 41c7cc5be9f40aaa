import type { PairBook } from '../../words.ts';

/** English words of charts of two figures. */
export const pair: PairBook = {
  pair: {
    reported: (who) => `by ${who}`,
    ratio: '×: the buyer’s figure over the seller’s',
    valuation: (fob, cif) =>
      `sellers mostly count goods without freight and insurance (${fob}), buyers with them (${cif})`,
    missing: (amount) => `${amount} missing`,
    ofTarget: (share) => `${share} of the target`,
  },
};
