import { bookOf } from '../book.ts';
import { route } from '../languages/en/route.ts';
import type { Locale } from '../locale.ts';
import type { RouteBook } from '../words.ts';

/** What a map says, in the language of the figure. */
export function routeWords(locale: Locale): RouteBook {
  return bookOf('route', route, locale);
}
