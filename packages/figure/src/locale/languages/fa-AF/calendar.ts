import type { CalendarWords } from '../../sentences.ts';

const months = 'حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت'.split('|');

/** Dari words of the Solar Hijri calendar. Readers know it by its year, so it has no mark of its own. */
export const calendar: CalendarWords = {
  months,
  dateMonths: months,
  alone: (date) => date,
};
