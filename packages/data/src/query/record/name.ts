import type { Names } from '../../schema/claim.ts';

/** A name with the language it is in, for the `lang` attribute. */
export interface ChosenName {
  readonly text: string;
  readonly lang: string;
}

/**
 * Languages in which a reader of `lang` is given a name, the best first: the tag, the tag shortened from the right, Russian for
 * Kazakh, and English, in which there always is one. `fa-AF` → `fa` → `en`, `kk` → `ru` → `en`, `ps` → `en`, `ru` → `en`.
 */
export function nameChain(lang: string): readonly string[] {
  const chain = [];
  for (let tag = lang; tag; tag = tag.replace(/-?[^-]*$/, '')) chain.push(tag);
  if (/^kk\b/.test(lang)) chain.push('ru');
  if (!chain.includes('en')) chain.push('en');
  return chain;
}

/** The first name there is in the chain of the language. */
export function chooseName(names: Names, lang: string): ChosenName {
  const found = nameChain(lang).find((tag) => Object.hasOwn(names, tag) && names[tag]) ?? 'en';
  return { text: names[found]!, lang: found };
}
