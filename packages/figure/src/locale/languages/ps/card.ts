import type { ActWords, CardWords } from '../../sentences.ts';
import type { ActBook } from '../../words.ts';

/** What one actor does towards another, in Pashto: nouns. */
export const relation: ActBook['relation'] = {
  recognises: 'په رسمیت پېژندنه',
  'does-not-recognise': 'په رسمیت نه پېژندنه',
  'hosts-envoys': 'د استازو منل',
  engages: 'اړیکې',
  'lists-as-terrorist': 'د ترهګرو ډلو په لړلیک کې شاملول',
  delisted: 'د ترهګرو ډلو له لړلیک څخه ایستل',
  sanctions: 'بندیزونه',
  'trades-with': 'سوداګري',
  'member-of': 'غړیتوب',
  'party-to-conflict': 'په شخړه کې ګډون',
  promotes: 'د پروژو پرمخ بیول',
  controls: 'کنټرول',
};

/** Pashto words of cards. */
export const card: CardWords = {
  trade: 'سوداګري',
  partOf: (name) => `د دې برخه: ${name}`,
};

/** Pashto words of what an actor does and did. */
export const acts: ActWords = {
  offices: 'دندې',
  relations: 'اړیکې',
  events: 'پېښې',
  corridors: 'دهلېزونه',
  alsoCalled: 'نور نومونه',
  noHolder: 'په دې نېټه د دندې ثبت شوی څښتن نشته',
  noOffice: 'په دې نېټه ثبت شوې دنده نشته',
  before: (what) => `مخکې: ${what}`,
  after: (what) => `وروسته: ${what}`,
  later: (date) => `وروسته، ${date}`,
  towards: (from, to) => `${from} ← ${to}`,
  denied: (one) => `${one} (رد شوې)`,
  disputed: 'تر شخړې لاندې',
};
