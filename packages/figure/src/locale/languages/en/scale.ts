import type { ScaleBook } from '../../words.ts';

/** English words of logarithmic scales. */
export const scale: ScaleBook = {
  scale: {
    logarithmic: 'logarithmic scale',
    placeless: 'tick: zero or less',
  },
};
