import { bookOf } from '../book.ts';
import { calendar } from '../languages/en/calendar.ts';
import type { Locale } from '../locale.ts';
import type { CalendarBook } from '../words.ts';

/** What dates of the Solar Hijri calendar are made of, in the language of the figure. */
export function calendarWords(locale: Locale): CalendarBook {
  return bookOf('calendar', calendar, locale);
}
