import type { RouteWords } from '../../sentences.ts';

/** Dari words of maps. */
export const route: RouteWords = {
  position: (number, count) => `بخش ${number} از ${count}`,
  way: (from, to) => `از ${from} تا ${to}`,
  detached: 'بخش جدا',
  seaService: { ferry: 'کشتی', 'rail-ferry': 'کشتی قطاربر', feeder: 'کشتی باربری', 'ro-ro': 'کشتی موتربر' },
  next: (date, status) => `از ${date}: ${status}`,
  breakOfGauge: (gauges) => `تغییر عرض خط ${gauges} ملی‌متر`,
  transfer: 'تبدیل وسیلهٔ ترانسپورت',
  count: {
    corridor: { other: '{0} دهلیز' },
    kilometre: { other: '{0} کیلومتر' },
    leg: { other: '{0} بخش' },
    unbuilt: { other: '{0} بخش ساخته نشده است' },
    hampered: { other: '{0} بخش خدمات عادی ندارد' },
    unknown: { other: 'خدمات {0} بخش نامعلوم است' },
  },
  boundaries: 'مرزها و نام‌های این نقشه به معنای تأیید آن‌ها نیست.',
  schematic: 'خط‌ها تقریبی است و مسیر دقیق را نشان نمی‌دهد.',
  scale: (kilometres) => `${kilometres} کیلومتر`,
};
