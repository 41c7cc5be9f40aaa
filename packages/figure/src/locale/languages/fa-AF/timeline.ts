import type { TimelineWords } from '../../sentences.ts';

/** Dari words of timelines. */
export const timeline: TimelineWords = {
  role: 'سمت‌ها',
  event: 'رویدادها',
  statement: 'اظهارات',
  number: 'ارقام',
  undated: 'بدون تاریخ',
  first: 'نخستین',
  last: 'آخرین',
  day: 'نقطه: در همان روز',
  within: 'نوار میان دو خط: زمانی در میان آن',
  against: 'موارد متضاد با یکدیگر',
};
