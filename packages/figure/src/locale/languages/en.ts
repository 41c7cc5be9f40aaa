import { whole, type Language } from '../book.ts';
import { locale as base } from './en/base.ts';
import { card } from './en/card.ts';
import { chart } from './en/chart.ts';
import { route } from './en/route.ts';
import { status } from './en/status.ts';
import { value } from './en/value.ts';

/** English with all its books, the model of every other language. */
export const locale: Language = whole(base, {
  ...base.words,
  ...value,
  ...status,
  ...chart,
  ...card,
  ...route,
});
