import { table } from '../../tables/en.ts';
import type { Locale } from '../../locale.ts';
import { common } from './common.ts';

/** English as every figure carries it: the words of one kind of figure lie in its own book. */
export const locale: Locale = { tag: 'en', dir: 'ltr', table, words: common, numerals: 'latn' };
