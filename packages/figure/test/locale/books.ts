import { actWords } from '../../src/locale/books/act.ts';
import { calendarWords } from '../../src/locale/books/calendar.ts';
import { cardWords } from '../../src/locale/books/card.ts';
import { chartWords } from '../../src/locale/books/chart.ts';
import { groundWords } from '../../src/locale/books/ground.ts';
import { linkWords } from '../../src/locale/books/link.ts';
import { pairWords } from '../../src/locale/books/pair.ts';
import { profileWords } from '../../src/locale/books/profile.ts';
import { routeWords } from '../../src/locale/books/route.ts';
import { scaleWords } from '../../src/locale/books/scale.ts';
import { soundWords } from '../../src/locale/books/sound.ts';
import { statusWords } from '../../src/locale/books/status.ts';
import { tableWords } from '../../src/locale/books/table.ts';
import { timelineWords } from '../../src/locale/books/timeline.ts';
import { valueWords } from '../../src/locale/books/value.ts';
import { wholeWords } from '../../src/locale/books/whole.ts';
import type { Locale } from '../../src/locale/locale.ts';
import type { Books } from '../../src/locale/words.ts';

/** What opens every book of a language. */
export const BOOKS: { readonly [Name in keyof Books]: (locale: Locale) => Books[Name] } = {
  act: actWords,
  calendar: calendarWords,
  card: cardWords,
  chart: chartWords,
  ground: groundWords,
  link: linkWords,
  pair: pairWords,
  profile: profileWords,
  route: routeWords,
  scale: scaleWords,
  sound: soundWords,
  status: statusWords,
  table: tableWords,
  timeline: timelineWords,
  value: valueWords,
  whole: wholeWords,
};

/** Every book of a language, opened. */
export const opened = (locale: Locale): readonly Books[keyof Books][] =>
  Object.values(BOOKS).map((open) => open(locale));
