import { civilDay } from './civil-day.ts';

/** Milliseconds in a day, and seconds in an hour and a minute. */
const DAY = 86_400_000;
const HOUR = 3600;
const MINUTE = 60;

const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');

/** A moment in milliseconds since 1 January 1970 as a timestamp of ISO 8601 in whole seconds, UTC: `2026-11-26T13:40:00Z`. */
export function civilMoment(moment: number): string {
  const seconds = (((moment % DAY) + DAY) % DAY) / 1000;
  const time = [seconds / HOUR, (seconds % HOUR) / MINUTE, seconds % MINUTE].map(two);
  return `${civilDay(moment)}T${time.join(':')}Z`;
}
