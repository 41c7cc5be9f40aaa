import type { DossierWords } from './words.ts';

/** Pashto words of the further part of a card; not yet reviewed by a native reader. */
export const dossier: DossierWords = {
  claims: 'څه ویل کېږي',
  memberships: 'غړیتوبونه',
  stance: 'په دې نېټه دریځ',
  identifiers: 'پېژندنښې',
  unchecked: 'املا نه ده کتل شوې',
  confirmed: (date) => `وروستی تایید: ${date}`,
  read: (date) => `د لوستلو نېټه: ${date}`,
  undated: 'نېټه نه ده ښودل شوې',
  ended: 'پای ته رسېدلی',
  unsure: 'څرګنده نه ده چې په دې نېټه داسې وه که نه',
  several: 'د دې نېټې لپاره له یوه زیات د څوکۍ خاوندان ثبت شوي دي.',
  nothing: (date) => `د دې لوبغاړي هېڅ څوکۍ، کړنه یا ادعا د دې نېټې لپاره نه ده ثبت شوې: ${date}.`,
  trend: (partner) => `د کلونو په اوږدو کې سوداګري، شریک: ${partner}`,
  keys: 'د غشو تڼۍ: مخکې او شاته؛ Page Up او Page Down: برخه په برخه؛ Tab: سرچینو ته؛ Enter: په نښه کول؛ Escape: پاکول.',
  contest: 'په دې کارت کې څه ناسم دي؟ ولیکئ:',
  level: {
    diplomats: 'ډیپلوماتان',
    envoys: 'استازي',
    charge: 'شارژدافیر',
    ambassador: 'سفیر',
    'ambassador-credentials': 'سفیر، باورلیک یې منل شوی',
    consulate: 'قونسلګري',
    'head of mission (rank variously given)': 'د استازولۍ مشر، رتبه یې بېلابېله یاده شوې',
  },
  stage: {
    announcement: 'اعلان',
    intention: 'نیت',
    'decision, body disputed': 'پرېکړه؛ د کومې ادارې وه، پرې اختلاف دی',
    restated: 'بیا اعلان شوی',
    'restated or legal effect, unclear': 'بیا اعلان یا قانوني اغېز: څرګنده نه ده',
    suspension: 'ځنډول',
    disputed: 'پرې اختلاف دی',
  },
};
