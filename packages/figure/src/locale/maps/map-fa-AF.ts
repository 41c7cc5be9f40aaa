import type { MapWords } from './words.ts';

/** Dari words of what a map loads on demand. */
export const map: MapWords = {
  asMap: 'نمایش روی نقشه',
  asSchematic: 'نمایش خطی',
  date: 'وضعیت در',
  present: 'آخرین معلومات',
  changes: (count) => `${count} تغییر تاریخ‌دار`,
  zoomIn: 'بزرگ‌تر',
  zoomOut: 'کوچک‌تر',
  whole: 'تمام نقشه',
  gesture: 'برای بزرگ‌نمایی: دو انگشت، Ctrl با چرخ موس، یا + و −.',
  branchAt: (place, number, count) => `شاخه در ${place}، ${number} از ${count}`,
  differ: (count, what) => `${count} رقم متفاوت برای ${what}`,
  volumes: (measure) => `ضخامت خط‌ها: ${measure}`,
  noVolume: 'چیزی منتشر نشده',
  upTo: (amount) => `تا ${amount}`,
  faults: (count) => `چیزی که نوشته شده اما چنان رسم نشده: ${count}`,
  counted: {
    HUR: { other: '{0} ساعت' },
    DAY: { other: '{0} روز', per: '{0} در روز' },
    KMT: { other: '{0} کیلومتر' },
    TEU: { other: '{0} کانتینر بیست‌فوتی' },
    AFN: { other: '{0} افغانی' },
    train: { other: '{0} قطار' },
    lorry: { other: '{0} لاری' },
    shipment: { other: '{0} محموله' },
    tunnel: { other: '{0} تونل' },
  },
};
