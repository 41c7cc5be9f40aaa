import type { GroundWords } from '../../sentences.ts';

/** Dari words of charts in which not every length is measured from zero. */
export const ground: GroundWords = {
  shares: 'سهم در آنچه نشان داده شده',
  noZero: 'محور بدون صفر',
  unchanged: (one) => `خط ${one}: بدون تغییر`,
  filling: {
    stacked: 'روی هم: لبهٔ بالا مجموع',
    bare: 'بدون رنگ: سطح‌ها یکدیگر را می‌پوشاند',
  },
};
