/** Dates of another calendar, loaded where a page asks for them. */
export { withCalendar } from '@keruen/figure';
