import type { DossierWords } from './words.ts';

/** Dari words of the further part of a card; not yet reviewed by a native reader. */
export const dossier: DossierWords = {
  claims: 'آنچه گفته می‌شود',
  memberships: 'عضویت‌ها',
  stance: 'موضع در این تاریخ',
  identifiers: 'شناسه‌ها',
  unchecked: 'املا بررسی نشده',
  confirmed: (date) => `آخرین تأیید: ${date}`,
  read: (date) => `تاریخ خواندن: ${date}`,
  undated: 'بدون تاریخ',
  ended: 'پایان یافته',
  unsure: 'معلوم نیست که در این تاریخ چنین بوده باشد',
  several: 'برای این تاریخ بیش از یک صاحب مقام ثبت شده است.',
  nothing: (date) => `هیچ مقام، اقدام یا ادعایی از این کنشگر برای ${date} ثبت نشده است.`,
  trend: (partner) => `تجارت با ${partner} در طول سال‌ها`,
  keys: 'کلیدهای جهت‌دار: پیش و پس؛ Page Up و Page Down: بخش به بخش؛ Tab: به منابع؛ Enter: برجسته‌کردن؛ Escape: پاک‌کردن.',
  contest: 'چیزی در این کارت نادرست است؟ بنویسید به:',
  level: {
    diplomats: 'دیپلومات‌ها',
    envoys: 'نمایندگان',
    charge: 'شارژدافیر',
    ambassador: 'سفیر',
    'ambassador-credentials': 'سفیر، اعتمادنامه پذیرفته شده',
    consulate: 'قونسلگری',
    'head of mission (rank variously given)': 'رئیس نمایندگی، رتبه گوناگون ذکر شده',
  },
  stage: {
    announcement: 'اعلام',
    intention: 'قصد',
    'decision, body disputed': 'تصمیم؛ مرجع آن مورد اختلاف است',
    restated: 'تکرار اعلام',
    'restated or legal effect, unclear': 'تکرار اعلام یا آغاز اعتبار قانونی: روشن نیست',
    suspension: 'تعلیق',
    disputed: 'مورد اختلاف',
  },
};
