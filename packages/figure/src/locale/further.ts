import { localeOf } from './known.ts';
import type { Locale } from './locale.ts';

/** The language for a tag with all its words: what all but the first chart wait for. */
export const wholeLocaleOf = (tag: string): Promise<Locale> => localeOf(tag, true);
