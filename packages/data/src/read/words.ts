import type { Flow, MissingReason, Nature, ObsStatus, Qualifier } from '../schema/vocabulary.ts';

/** A word of a table in one of the languages, and what it says. Longer words are looked for first. */
export type Words<Meaning> = readonly (readonly [word: string, meaning: Meaning])[];

/** English, Dari, Pashto, Russian, Kazakh: what a column is about. */
export const FLOW_WORDS: Words<Flow> = sorted([
  ['exports', 'export'],
  ['export', 'export'],
  ['صادرات', 'export'],
  ['экспорт', 'export'],
  ['imports', 'import'],
  ['import', 'import'],
  ['واردات', 'import'],
  ['импорт', 'import'],
  ['turnover', 'turnover'],
  ['total trade', 'turnover'],
  ['مجموع تجارت', 'turnover'],
  ['حجم تجارت', 'turnover'],
  ['товарооборот', 'turnover'],
  ['тауар айналымы', 'turnover'],
  ['trade balance', 'balance'],
  ['balance', 'balance'],
  ['بیلانس تجارت', 'balance'],
  ['сальдо', 'balance'],
]);

/** Words and signs before a number that say how sure it is. */
export const QUALIFIER_WORDS: Words<Qualifier> = sorted([
  ['≥', 'at-least'],
  ['>=', 'at-least'],
  ['at least', 'at-least'],
  ['حداقل', 'at-least'],
  ['دست کم', 'at-least'],
  ['≤', 'at-most'],
  ['<=', 'at-most'],
  ['at most', 'at-most'],
  ['up to', 'at-most'],
  ['حداکثر', 'at-most'],
  ['>', 'over'],
  ['over', 'over'],
  ['more than', 'over'],
  ['بیش از', 'over'],
  ['<', 'under'],
  ['under', 'under'],
  ['less than', 'under'],
  ['کمتر از', 'under'],
  ['~', 'approx'],
  ['≈', 'approx'],
  ['about', 'approx'],
  ['around', 'approx'],
  ['approx.', 'approx'],
  ['approximately', 'approx'],
  ['ca.', 'approx'],
  ['c.', 'approx'],
  ['حدود', 'approx'],
  ['تقریبا', 'approx'],
  ['almost', 'almost'],
  ['nearly', 'almost'],
  ['نزدیک به', 'almost'],
  ['exactly', 'exact'],
]);

/** What stands in brackets after a number. */
export const NATURE_WORDS: Words<{ readonly nature?: Nature; readonly obsStatus?: ObsStatus }> = sorted([
  ['target', { nature: 'target' }],
  ['هدف', { nature: 'target' }],
  ['forecast', { nature: 'forecast' }],
  ['پیش بینی', { nature: 'forecast' }],
  ['claim', { nature: 'claim' }],
  ['reported', { nature: 'claim' }],
  ['ادعا', { nature: 'claim' }],
  ['derived', { nature: 'derived' }],
  ['estimate', { obsStatus: 'estimated' }],
  ['estimated', { obsStatus: 'estimated' }],
  ['برآورد', { obsStatus: 'estimated' }],
  ['provisional', { obsStatus: 'provisional' }],
  ['preliminary', { obsStatus: 'provisional' }],
]);

/** A cell that holds no number on purpose. A lone dash or `n/a` gives no reason, so none is made up. */
export const MISSING_WORDS: Words<MissingReason> = [
  ['', 'unknown'],
  ['-', 'unknown'],
  ['–', 'unknown'],
  ['—', 'unknown'],
  ['…', 'unknown'],
  ['...', 'unknown'],
  ['..', 'unknown'],
  ['?', 'unknown'],
  ['n/a', 'unknown'],
  ['na', 'unknown'],
  ['no data', 'unknown'],
  ['unknown', 'unknown'],
  ['نامعلوم', 'unknown'],
  ['nil', 'nil'],
  ['not reported', 'not-reported'],
  ['suppressed', 'suppressed'],
  ['confidential', 'suppressed'],
  ['not applicable', 'not-applicable'],
];

/** Signs and names of currencies (ISO 4217) and of other units (UN/ECE Rec 20), with a power of ten of their own. */
export const UNIT_WORDS: Words<{ readonly unit: string; readonly scale?: number }> = sorted([
  ['us$', { unit: 'USD' }],
  ['$', { unit: 'USD' }],
  ['usd', { unit: 'USD' }],
  ['dollars', { unit: 'USD' }],
  ['دالر', { unit: 'USD' }],
  ['ډالر', { unit: 'USD' }],
  ['долл.', { unit: 'USD' }],
  ['€', { unit: 'EUR' }],
  ['eur', { unit: 'EUR' }],
  ['₸', { unit: 'KZT' }],
  ['kzt', { unit: 'KZT' }],
  ['؋', { unit: 'AFN' }],
  ['afn', { unit: 'AFN' }],
  ['t', { unit: 'TNE' }],
  ['tonnes', { unit: 'TNE' }],
  ['tons', { unit: 'TNE' }],
  ['تن', { unit: 'TNE' }],
  ['т', { unit: 'TNE' }],
  ['kt', { unit: 'TNE', scale: 3 }],
  ['mt', { unit: 'TNE', scale: 6 }],
  ['%', { unit: 'ratio', scale: -2 }],
  ['percent', { unit: 'ratio', scale: -2 }],
  ['فیصد', { unit: 'ratio', scale: -2 }],
]);

/** Powers of ten in words. */
export const SCALE_WORDS: Words<number> = sorted([
  ['k', 3],
  ['thousand', 3],
  ['هزار', 3],
  ['тыс.', 3],
  ['мың', 3],
  ['m', 6],
  ['mn', 6],
  ['million', 6],
  ['millions', 6],
  ['میلیون', 6],
  ['млн', 6],
  ['b', 9],
  ['bn', 9],
  ['billion', 9],
  ['میلیارد', 9],
  ['млрд', 9],
  ['tn', 12],
  ['trillion', 12],
]);

function sorted<Meaning>(words: Words<Meaning>): Words<Meaning> {
  return [...words].sort(([a], [b]) => b.length - a.length);
}

/** The word with which the text begins, and what is left; letters must end where the word ends. */
export function leading<Meaning>(
  words: Words<Meaning>,
  text: string,
): { readonly meaning: Meaning; readonly rest: string } | undefined {
  const lower = text.toLowerCase();
  const found = words.find(([word]) => lower.startsWith(word) && isWordEnd(word, lower[word.length]));
  return found && { meaning: found[1], rest: text.slice(found[0].length).trim() };
}

function isWordEnd(word: string, next: string | undefined): boolean {
  return next === undefined || !/\p{L}$/u.test(word) || !/\p{L}/u.test(next);
}
