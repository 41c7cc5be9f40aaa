import type { DoubtWords } from './words.ts';

/** Dari; not yet reviewed by a native reader. */
export const doubt: DoubtWords = {
  lengths: (scale) => `«${scale}» این طول‌ها را نادرست می‌سازد`,
  scale: (scale) => `این نوع گراف مقیاس «${scale}» ندارد`,
  panels: (facet, known) =>
    `این نوع گراف بر اساس «${facet}» به تصویرهای جداگانه بخش نمی‌شود، تنها بر اساس: ${known}`,
  published:
    'ارقام همان‌گونه که منتشر شده‌اند: این نوع گراف آن‌ها را نه بر نفوس و نه بر تولید ناخالص داخلی تقسیم می‌کند',
  only: (flows) => `در این‌جا تنها: ${flows}`,
  actor: (id) => `هیچ طرفی با شناسهٔ «${id}» موجود نیست`,
  none: (names) => `در این‌جا ارقامی نیست: ${names}`,
  elsewhere: (names) => `ارقام موجود است: ${names}`,
};
