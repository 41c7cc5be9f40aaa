import type { ActWords, CardWords } from '../../sentences.ts';
import type { ActBook } from '../../words.ts';

/** What one actor does towards another, in Kazakh: nouns. */
export const relation: ActBook['relation'] = {
  recognises: 'тану',
  'does-not-recognise': 'танымау',
  'hosts-envoys': 'өкілдерін қабылдау',
  engages: 'байланыстар',
  'lists-as-terrorist': 'террористік ұйымдар тізіміне енгізу',
  delisted: 'террористік ұйымдар тізімінен шығару',
  sanctions: 'санкциялар',
  'trades-with': 'сауда',
  'member-of': 'мүшелік',
  'party-to-conflict': 'қақтығысқа қатысу',
  promotes: 'жобаларды ілгерілету',
  controls: 'бақылау',
};

/** Kazakh words of cards. */
export const card: CardWords = {
  trade: 'Сауда',
  partOf: (name) => `мынаның құрамында: ${name}`,
};

/** Kazakh words of what an actor does and did. */
export const acts: ActWords = {
  offices: 'Лауазымдар',
  relations: 'Қатынастар',
  events: 'Оқиғалар',
  corridors: 'Дәліздер',
  alsoCalled: 'Басқа атаулары',
  noHolder: 'бұл күнге лауазым иесі туралы мәлімет жоқ',
  noOffice: 'бұл күнге лауазым туралы мәлімет жоқ',
  before: (what) => `бұрын: ${what}`,
  after: (what) => `кейін: ${what}`,
  later: (date) => `кейінірек: ${date}`,
  towards: (from, to) => `${from} → ${to}`,
  denied: (one) => `${one} (жоққа шығарылады)`,
  disputed: 'даулы',
};
