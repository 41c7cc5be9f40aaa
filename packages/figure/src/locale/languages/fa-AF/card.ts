import type { ActWords, CardWords } from '../../sentences.ts';

/** Dari words of cards. */
export const card: CardWords = {
  trade: 'تجارت',
  partOf: (name) => `بخشی از ${name}`,
};

/** Dari words of what an actor does and did. */
export const acts: ActWords = {
  offices: 'سمت‌ها',
  relations: 'روابط',
  events: 'رویدادها',
  corridors: 'دهلیزها',
  alsoCalled: 'نام‌های دیگر',
  noHolder: 'در این تاریخ متصدی ثبت‌شده ندارد',
  noOffice: 'در این تاریخ سمت ثبت‌شده ندارد',
  before: (what) => `پیش از آن: ${what}`,
  after: (what) => `پس از آن: ${what}`,
  later: (date) => `بعداً، در ${date}`,
  towards: (from, to) => `${from} در قبال ${to}`,
  denied: (relation) => `${relation} (رد شده)`,
  disputed: 'مورد اختلاف',
};
