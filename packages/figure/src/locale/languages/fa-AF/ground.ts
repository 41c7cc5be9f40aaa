import type { GroundWords } from '../../sentences.ts';

/** Dari words of charts in which not every length is measured from zero. */
export const ground: GroundWords = {
  shares: 'سهم از مجموع',
  ranked: 'به ترتیب بزرگی',
  noZero: 'محور بدون صفر',
  unchanged: (one) => `${one}: بدون تغییر`,
  stacked: 'روی هم',
  change: 'تغییر',
  lone: (periods) => `برای مقایسه ارقام دیگری نیست: ${periods}`,
};
