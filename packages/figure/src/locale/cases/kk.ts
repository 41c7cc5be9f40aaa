import type { Way } from '../sentences.ts';
import type { InCase } from './in-case.ts';

/** A suffix after back and after front vowels. */
type Suffix = readonly [back: string, front: string];

/** What a name ends in: a voiceless sound, a nasal, з or ж, the possessive of several words, anything else. */
type Ending = 'voiceless' | 'nasal' | 'sibilant' | 'possessive' | 'other';

const GA: Suffix = ['ға', 'ге'];
const NAN: Suffix = ['нан', 'нен'];
const DAN: Suffix = ['дан', 'ден'];
const MEN: Suffix = ['мен', 'мен'];

/** Dative, ablative and instrumental. */
const SUFFIXES: Readonly<Record<Exclude<Way, 'of'>, Readonly<Record<Ending, Suffix>>>> = {
  to: { voiceless: ['қа', 'ке'], nasal: GA, sibilant: GA, possessive: ['на', 'не'], other: GA },
  from: { voiceless: ['тан', 'тен'], nasal: NAN, sibilant: DAN, possessive: NAN, other: DAN },
  with: { voiceless: ['пен', 'пен'], nasal: MEN, sibilant: ['бен', 'бен'], possessive: MEN, other: MEN },
};

const ENDINGS: readonly (readonly [RegExp, Ending])[] = [
  [/ .*[ыі]$/, 'possessive'],
  [/[бвгғдкқпстфхһцчшщ]ь?$/, 'voiceless'],
  [/[мнң]ь?$/, 'nasal'],
  [/[зж]ь?$/, 'sibilant'],
];

/** A name is front by its last vowel; loan words also by a soft sign behind it, and by “-бург”. */
const FRONT = /([әөүіеэи][^аәеёиоөуұүыіэюя]*|ь|бург)$/;

/** The last name of a text, which ends it: in a list it carries the suffix for all. Capitals are read by their letters and have none here. */
const LAST = /\u2068([^\u2068\u2069]*[а-яёәғқңөұүһі])\u2069$/;

/** Names in Kazakh: `Ауғанстанға`, `Қытайдан`, `Ресеймен`. Whose trade it is needs no suffix: a word behind the name says it. */
export const inCase: InCase = (names, way) => {
  if (way === 'of') return names;
  const name = LAST.exec(names)?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  const ending = ENDINGS.find(([end]) => end.test(name))?.[1] ?? 'other';
  return `${names.slice(0, -1)}${SUFFIXES[way][ending][FRONT.test(name) ? 1 : 0]}\u2069`;
};
