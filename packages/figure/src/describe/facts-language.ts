import type { Locale } from '../locale/locale.ts';

/** The language of words of the facts, as a mark of them where it is not the figure's own: what nobody translated begins with a Latin letter. */
export const factsLanguage = (text: unknown, { tag }: Locale): { readonly lang?: string } =>
  tag === 'en' || !/^\P{L}*\p{Script=Latin}/u.test(`${text}`) ? {} : { lang: 'en' };
