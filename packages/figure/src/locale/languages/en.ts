import { whole, type Language } from '../book.ts';
import { locale as base } from './en/base.ts';
import { act } from './en/act.ts';
import { calendar } from './en/calendar.ts';
import { card } from './en/card.ts';
import { chart } from './en/chart.ts';
import { ground } from './en/ground.ts';
import { link } from './en/link.ts';
import { pair } from './en/pair.ts';
import { profile } from './en/profile.ts';
import { route } from './en/route.ts';
import { scale } from './en/scale.ts';
import { sound } from './en/sound.ts';
import { status } from './en/status.ts';
import { table } from './en/table.ts';
import { timeline } from './en/timeline.ts';
import { value } from './en/value.ts';
import { whole as wholes } from './en/whole.ts';

const { amounts, ...values } = value;

/** English with all its books. */
export const locale: Language = whole({
  ...base,
  table: { ...base.table, ...amounts },
  words: {
    ...base.words,
    ...values,
    ...status,
    ...chart,
    ...scale,
    ...ground,
    ...table,
    ...wholes,
    ...timeline,
    ...calendar,
    ...act,
    ...card,
    ...profile,
    ...route,
    ...pair,
    ...link,
    ...sound,
  },
});
