import type { Way } from '../sentences.ts';
import { eachName, type InCase } from './in-case.ts';

/**
 * Names that stand undeclined: with a hyphen in the last word, or of more words than an adjective and a noun (but for the United States of America);
 * what the rules would get wrong (Египет), what takes another preposition (islands), and where the preposition itself takes a side (Украина).
 */
const UNDECLINED =
  /-\S*$|(?<!ая|ый|ые|Штаты) |^(Барб|Гре[нл]|Доминика$|Егип|Кип|Куб|Мада|Май|Маль|Март|Монт|Рею|Укр|Яма)/;

/**
 * What takes the place of the end of a word in the genitive, accusative and instrumental: abbreviations, which stay, adjectives, nouns. The endings are those
 * of Zaliznyak’s declensions.
 */
const RULES: readonly (readonly [end: RegExp, forms: readonly string[]])[] = [
  [/(?<=^[А-Я]+|^Америки)$/, ['', '', '']],
  [/ая$/, ['ой', 'ую', 'ой']],
  [/ый$/, ['ого', 'ый', 'ым']],
  [/ые$/, ['ых', 'ые', 'ыми']],
  [/(?<=[ие])я$/, ['и', 'ю', 'ей']],
  [/(?<=[гкх])а$/, ['и', 'у', 'ой']],
  [/(?<=[жш])а$/, ['и', 'у', 'ей']],
  [/(?<=[б-дзл-нп-тф])а$/, ['ы', 'у', 'ой']],
  [/(?<=[б-дзк-нп-тф])$/, ['а', '', 'ом']],
  [/(?<=[ау])й$/, ['я', 'й', 'ем']],
  [/(?<=Штат|ланд)ы$/, ['ов', 'ы', 'ами']],
];

/** A word in a case; empty where no rule is for it. */
const declined = (word: string, nth: number): string => {
  const rule = RULES.find(([end]) => end.test(word));
  return rule ? word.replace(rule[0], rule[1][nth]!) : '';
};

/** A name in a case; empty where none is known. */
function nameIn(name: string, nth: number): string {
  const words = name.split(' ').map((word) => declined(word, nth));
  return UNDECLINED.test(name) || words.includes('') ? '' : words.join(' ');
}

const CASES: Readonly<Record<Way, number>> = { of: 0, to: 1, from: 0, with: 2 };
const PREPOSITIONS: Readonly<Record<Way, string>> = { of: '', to: 'в ', from: 'из ', with: 'с ' };

/** A preposition takes `о` before two consonants of which the first is like its own. */
const HARD = /^(в .[ВФ]|с .[СЗШЖЩ])[б-дк-нп-тф-щь]/;

/** Names of states and the like in Russian: `Казахстана`, `во Францию`, `из Китая`, `с Россией`. */
export const inCase: InCase = (names, way) => {
  const forms = eachName(names, (name) => nameIn(name, CASES[way]));
  return forms && (PREPOSITIONS[way] + forms).replace(HARD, (hard) => hard.replace(' ', 'о '));
};
