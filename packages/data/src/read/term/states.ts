import type { Names } from '../../schema/claim.ts';
import type { Side } from './flow-words.ts';
import { listed } from './words.ts';
import type { Words } from './words.ts';

/** A state that a header names, and on which side of a flow where the form of its name says it. */
export interface NamedState {
  readonly id: string;
  readonly side?: Side | undefined;
}

/** English, Russian, Kazakh, Dari and Pashto names of CLDR, and the forms in which headers name a state. */
const STATES: Readonly<
  Record<string, readonly [en: string, ru: string, kk: string, fa: string, ps: string]>
> = {
  AFG: ['Afghanistan', 'Афганистан', 'Ауғанстан', 'افغانستان', 'افغانستان'],
  CHN: ['China', 'Китай', 'Қытай', 'چین', 'چین'],
  IND: ['India', 'Индия', 'Үндістан', 'هند', 'هند'],
  IRN: ['Iran', 'Иран', 'Иран', 'ایران', 'ايران'],
  KAZ: ['Kazakhstan', 'Казахстан', 'Қазақстан', 'قزاقستان', 'قزاقستان'],
  KGZ: ['Kyrgyzstan', 'Киргизия', 'Қырғызстан', 'قرقیزستان', 'قرغزستان'],
  PAK: ['Pakistan', 'Пакистан', 'Пәкістан', 'پاکستان', 'پاکستان'],
  RUS: ['Russia', 'Россия', 'Ресей', 'روسیه', 'روسیه'],
  TJK: ['Tajikistan', 'Таджикистан', 'Тәжікстан', 'تاجکستان', 'تاجکستان'],
  TKM: ['Turkmenistan', 'Туркменистан', 'Түрікменстан', 'ترکمنستان', 'تورکمنستان'],
  TUR: ['Türkiye', 'Турция', 'Түркия', 'ترکیه', 'ترکي'],
  UZB: ['Uzbekistan', 'Узбекистан', 'Өзбекстан', 'ازبکستان', 'اوزبکستان'],
};

const FORMS: Readonly<Record<string, string>> = {
  AFG: 'afghan',
  CHN: 'chinese китая китаем',
  IND: 'indian индии индию индией',
  IRN: 'iranian ирана ираном',
  KAZ: 'kazakh kazakhstani қр рк',
  KGZ: 'kyrgyz кыргызстан кыргызстана кыргызстаном киргизии киргизию киргизией',
  PAK: 'pakistani',
  RUS: 'russian россии россию россией рф',
  TJK: 'tajik',
  TKM: 'turkmen',
  TUR: 'turkish turkey турции турцию турцией',
  UZB: 'uzbek',
};

/** Endings of Kazakh names by which side of a flow they mean: genitive none, dative to, ablative from, instrumental with. */
const ENDINGS: readonly (readonly [RegExp, Side | undefined])[] = [
  [/(?:ның|нің|дың|дің|тың|тің)$/u, undefined],
  [/(?:ға|ге|қа|ке)$/u, 'to'],
  [/(?:дан|ден|нан|нен|тан|тен)$/u, 'from'],
  [/(?:мен|бен|пен)$/u, 'with'],
];

const WORDS: Words<string> = /* @__PURE__ */ listed<string>(
  Object.entries(STATES).map(([id, names]) => {
    const russian = /стан$/u.test(names[1]) ? ['а', 'ом', 'у'].map((end) => names[1] + end) : [];
    const all = [...names, ...russian, ...FORMS[id]!.split(' ')].map((word) => word.toLowerCase());
    return [id, [...new Set(all)]] as const;
  }),
);

/** The state with which a text begins, and what is left. A code of one in capitals is one too. */
export function stateAt(text: string): { readonly state: NamedState; readonly rest: string } | undefined {
  const [word = ''] = /^[\p{L}]+/u.exec(text) ?? [];
  const rest = text.slice(word.length).trim();
  if (Object.hasOwn(STATES, word)) return { state: { id: word }, rest };
  const known = (name: string): string | undefined => WORDS.find(([each]) => each === name)?.[1];
  const lower = word.toLowerCase();
  const own = known(lower);
  if (own !== undefined) return { state: { id: own }, rest };
  for (const [ending, side] of ENDINGS) {
    const id = ending.test(lower) ? known(lower.replace(ending, '')) : undefined;
    if (id !== undefined) return { state: { id, side }, rest };
  }
  return undefined;
}

/** The code of the state that a text names and nothing else, in its plain form. */
export function stateCalled(text: string): string | undefined {
  const found = stateAt(text);
  return found?.rest === '' && found.state.side === undefined ? found.state.id : undefined;
}

/** A text that is a code of three letters, as lists of states have them. */
export const codeIn = (text: string): string | undefined => /^[A-Z]{3}$/.exec(text)?.[0];

/** The code that a text is, or that of the state which it names and nothing else. */
export const areaCalled = (text: string): string | undefined => stateCalled(text) ?? codeIn(text);

/** Names of a state that headers can name; its code where it has none here. */
export function namesOfState(id: string): Names {
  const [en = id, ru, kk, fa, ps] = Object.hasOwn(STATES, id) ? STATES[id]! : [];
  return ru === undefined ? { en } : ({ en, ru, kk, 'fa-AF': fa, ps } as Names);
}
