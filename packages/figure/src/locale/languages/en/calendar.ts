import type { CalendarBook } from '../../words.ts';

const months = 'Hamal|Sawr|Jawza|Saratan|Asad|Sunbula|Mizan|Aqrab|Qaws|Jadi|Dalw|Hut'.split('|');

/** English words of the Solar Hijri calendar; its months by their Afghan names. */
export const calendar: CalendarBook = {
  calendar: {
    months,
    dateMonths: months,
    alone: (date) => `${date} SH`,
  },
};
