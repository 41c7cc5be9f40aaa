import type { TakeWords } from './words.ts';

/** Dari; not yet reviewed by a native reader. */
export const take: TakeWords = {
  csv: 'ارقام (CSV)',
  claims: 'ادعاها (CSV)',
  json: 'مجموعهٔ معلومات (JSON)',
  svg: 'تصویر (SVG)',
  png: 'تصویر (PNG)',
  cite: 'ارجاع به منبع',
  embed: 'کد برای صفحهٔ دیگر',
  link: 'پیوند به این تصویر',
  published: 'ارقام',
  perPerson: 'ارقام فی نفر',
  ofGdp: 'فیصدی تولید ناخالص داخلی',
  copy: 'کاپی',
  copied: 'کاپی شد.',
  selected: 'متن انتخاب شده و قابل کاپی است.',
  close: 'بستن',
  saved: (file) => `ذخیره شد: ${file}`,
  failed: 'فایل ساخته نشد.',
  licence: (text) => `اجازه‌نامه: ${text}`,
};
