import { withCalendar, type Calendar, type Locale } from '@keruen/figure';

/** Dates of another calendar, loaded where a page asks for them. */
export const inCalendar = (locale: Locale, calendar: Calendar): Locale => withCalendar(locale, calendar);
