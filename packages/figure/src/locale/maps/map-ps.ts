import type { MapWords } from './words.ts';

/** Pashto; not yet reviewed by a native reader. */
export const map: MapWords = {
  asMap: 'پر نقشه ښودل',
  asSchematic: 'د کرښې په بڼه ښودل',
  date: 'حالت په',
  present: 'وروستي معلومات',
  changes: (count) => `نېټه لرونکي بدلونونه: ${count}`,
  zoomIn: 'لویول',
  zoomOut: 'کوچنی کول',
  whole: 'ټوله نقشه',
  gesture: 'د لویولو لپاره: دوه ګوتې، Ctrl له څرخ سره، یا + او −.',
  branchAt: (place, number, count) => `څانګه: ${place}، ${number} له ${count}`,
  differ: (count, what) => `د «${what}» لپاره بېلابېل شمېرونه: ${count}`,
  volumes: (measure) => `د کرښو پلنوالی: ${measure}`,
  noVolume: 'هېڅ نه دي خپاره شوي',
  upTo: (amount) => `تر ${amount} پورې`,
  faults: (count) => `هغه څه چې لیکل شوي خو همداسې نه دي رسم شوي: ${count}`,
  counted: {
    HUR: { one: '{0} ساعت', other: '{0} ساعته' },
    DAY: { one: '{0} ورځ', other: '{0} ورځې', per: '{0} په ورځ کې' },
    KMT: { other: '{0} کیلومتره' },
    TEU: { one: '{0} شل‌فوټیز کانتینر', other: '{0} شل‌فوټیز کانتینرونه' },
    AFN: { other: '{0} افغانۍ' },
    train: { one: '{0} اورګاډی', other: '{0} اورګاډي' },
    lorry: { other: '{0} لارۍ' },
    shipment: { one: '{0} محموله', other: '{0} محمولې' },
    tunnel: { one: '{0} تونل', other: '{0} تونلونه' },
  },
};
