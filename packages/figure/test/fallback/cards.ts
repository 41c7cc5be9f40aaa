import { profile, type Profile } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { chooseName } from '@keruen/data';
import type { CardShown } from '../../src/fallback/profile-markup.ts';
import { profileMarkup } from '../../src/fallback/profile-markup.ts';
import type { Locale } from '../../src/locale/locale.ts';
import { take as en } from '../../src/locale/take/en.ts';
import { take as fa } from '../../src/locale/take/take-fa-AF.ts';
import { take as kk } from '../../src/locale/take/take-kk.ts';
import { take as ps } from '../../src/locale/take/take-ps.ts';
import { take as ru } from '../../src/locale/take/take-ru.ts';
import type { TakeWords } from '../../src/locale/take/words.ts';
import { parse, type Node } from '../sheet/xml.ts';

export { dataset };

/** What the menu says, by language. */
export const WORDS: Readonly<Record<string, TakeWords>> = { en, ru, kk, 'fa-AF': fa, ps };

export const profileOf = (actor: string, toward?: string, asOf = '2024-01'): Profile =>
  profile(dataset, { actor, toward, asOf })!;

/** A card as an element shows it. */
export function shown(found: Profile, { tag }: Locale, level = 3): CardShown {
  const { text, lang } = chooseName(found.actor.names, tag);
  const heading = { text, lang: lang === tag ? undefined : lang };
  return { profile: found, heading, subtitle: '\u2068…\u2069', level };
}

/** A card as markup. */
export const markupOf = (found: Profile, locale: Locale, level?: number): string =>
  profileMarkup(shown(found, locale, level), locale, WORDS[locale.tag]!);

/** The same, read by a judge that is strict about every tag and sign. */
export const read = (markup: string): Node => parse(`<div>${markup}</div>`);

/** Every element in it. */
export const elements = (node: Node): readonly Node[] =>
  node.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elements(child)]));
