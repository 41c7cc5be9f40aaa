import type { Names } from '../schema/claim.ts';

/** A name with the language it is in, for the `lang` attribute. */
export interface ChosenName {
  readonly text: string;
  readonly lang: string;
}

/** Chains by language: a map asks for hundreds of names in one. */
const chains = new Map<string, readonly string[]>();

/**
 * Languages in which a reader of `lang` is given a name, the best first: the tag, the tag shortened from the right, Russian for
 * Kazakh, and English, in which there always is one. `fa-AF` → `fa` → `en`, `kk` → `ru` → `en`, `ps` → `en`, `ru` → `en`.
 */
export function nameChain(lang: string): readonly string[] {
  const known = chains.get(lang);
  if (known) return known;
  const parts = lang.split('-');
  const own = parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
  const chain = [...new Set([...own, ...(parts[0] === 'kk' ? ['ru'] : []), 'en'])];
  chains.set(lang, chain);
  return chain;
}

/** The first name there is in the chain of the language. */
export function chooseName(names: Names, lang: string): ChosenName {
  const found = nameChain(lang).find((tag) => Object.hasOwn(names, tag) && names[tag]) ?? 'en';
  return { text: names[found]!, lang: found };
}
