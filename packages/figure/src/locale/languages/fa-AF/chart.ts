import type { ChartWords } from '../../sentences.ts';

/** Dari words of charts. */
export const chart: ChartWords = {
  beside: {
    of: (what, reporter) => `${what} ${reporter}`,
    to: (what, partner) => `${what} به ${partner}`,
    from: (what, partner) => `${what} از ${partner}`,
    with: (what, partner) => `${what} با ${partner}`,
  },
  relative: 'فی نفر، فیصد تولید ناخالص',
  inUnit: (unit) => `به ${unit}`,
  only: (what, value, when) => `${what} در ${when}: ${value}`,
  moved: {
    rose: (what, from, then, to, now) => `${what} از ${from} در ${then} به ${to} در ${now} افزایش یافت`,
    fell: (what, from, then, to, now) => `${what} از ${from} در ${then} به ${to} در ${now} کاهش یافت`,
    same: (what, _, then, to, now) => `${what} از ${then} تا ${now} در حدود ${to} باقی ماند`,
  },
  then: {
    rose: (value, when) => `سپس در ${when} به ${value} افزایش یافت`,
    fell: (value, when) => `سپس در ${when} به ${value} کاهش یافت`,
    same: (value, when) => `سپس تا ${when} در حدود ${value} باقی ماند`,
  },
  count: {
    more: { other: '{0} مورد دیگر' },
    contradicted: { other: '{0} رقم با رقم دیگری در تضاد است' },
    missing: { other: '{0} رقم موجود نیست' },
    partner: { other: '{0} شریک تجارتی' },
  },
  apart: (list) => `${list} جداگانه نشان داده شده است`,
  by: (who) => `به گفتهٔ ${who}`,
  others: 'دیگران',
  world: 'جهان',
};
