import { dossierWords } from '@keruen/figure';
import { circumstances } from './circumstances.ts';
import { cited } from './cited.ts';
import type { More } from './more.ts';
import { noted } from './noted.ts';
import { opposed } from './opposed.ts';

/** What a card says of offices and acts beyond what every card says, in one language. */
export async function moreIn(tag: string): Promise<More> {
  const words = await dossierWords({ tag });
  return {
    words,
    cited: (citations, profile, locale) => cited(citations, profile, locale, words.read),
    circumstances: (relation, locale, date) => circumstances(relation, locale, words, date),
    noted,
    opposed,
  };
}
