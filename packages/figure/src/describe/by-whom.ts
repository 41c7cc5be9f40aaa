import type { Actor } from '@keruen/data';
import { chartWords } from '../locale/books/chart.ts';
import type { Locale } from '../locale/locale.ts';
import { actorName } from './name.ts';

/** In whose words something is said, `by UNICEF`; undefined where nobody is named. */
export const byWhom = (
  attribution: string | undefined,
  actors: readonly Actor[],
  locale: Locale,
): string | undefined =>
  attribution ? chartWords(locale).chart.by(actorName(attribution, actors, locale)) : undefined;
