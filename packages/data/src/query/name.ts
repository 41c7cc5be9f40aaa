import type { Names } from '../schema/claim.ts';

/** A name with the language it is in, for the `lang` attribute. */
export interface ChosenName {
  readonly text: string;
  readonly lang: string;
}

/** Where to look when a language has no name; every chain ends in English, which is always there. */
const FALLBACK: Readonly<Record<string, readonly string[]>> = {
  'fa-AF': ['fa-AF', 'fa'],
  fa: ['fa'],
  ps: ['ps'],
  kk: ['kk', 'ru'],
  ru: ['ru'],
};

/** Falls back fa-AF → fa → en, ps → en, kk → ru → en, ru → en; any other tag is shortened from the right. */
export function chooseName(names: Names, lang: string): ChosenName {
  for (const tag of nameChain(lang)) {
    const text = Object.hasOwn(names, tag) ? names[tag] : undefined;
    if (text) return { text, lang: tag };
  }
  return { text: names.en, lang: 'en' };
}

/** Languages in which a reader of `lang` is given a name, the best first: `fa-AF`, `fa`, `en`. */
export function nameChain(lang: string): readonly string[] {
  const parts = lang.split('-');
  const own = parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
  const found = own.flatMap((tag) => (Object.hasOwn(FALLBACK, tag) ? (FALLBACK[tag] ?? []) : [tag]));
  return [...new Set([...found, 'en'])];
}
