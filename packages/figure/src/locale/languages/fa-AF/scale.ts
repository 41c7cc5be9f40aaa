import type { ScaleWords } from '../../sentences.ts';

/** Dari words of logarithmic scales. */
export const scale: ScaleWords = {
  logarithmic: 'مقیاس لوگاریتمی',
  placeless: 'نشانه: صفر یا کم‌تر',
};
