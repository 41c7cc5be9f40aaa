import type { ActWords, CardWords } from '../../sentences.ts';
import type { ActBook } from '../../words.ts';

/** What one actor does towards another, in Russian: nouns, which fit one actor and several. */
export const relation: ActBook['relation'] = {
  recognises: 'признание',
  'does-not-recognise': 'непризнание',
  'hosts-envoys': 'приём посланников',
  engages: 'контакты',
  'lists-as-terrorist': 'включение в список террористических организаций',
  delisted: 'исключение из списка террористических организаций',
  sanctions: 'санкции',
  'trades-with': 'торговля',
  'member-of': 'членство',
  'party-to-conflict': 'участие в конфликте',
  promotes: 'продвижение проектов',
  controls: 'контроль',
};

/** Russian words of cards. */
export const card: CardWords = {
  trade: 'Торговля',
  partOf: (name) => `в составе: ${name}`,
};

/** Russian words of what an actor does and did. */
export const acts: ActWords = {
  offices: 'Должности',
  relations: 'Отношения',
  events: 'События',
  corridors: 'Коридоры',
  alsoCalled: 'Другие названия',
  noHolder: 'на эту дату сведений о том, кто занимал должность, нет',
  noOffice: 'на эту дату сведений о должности нет',
  before: (what) => `ранее: ${what}`,
  after: (what) => `позднее: ${what}`,
  later: (date) => `позднее: ${date}`,
  towards: (from, to) => `${from} → ${to}`,
  denied: (one) => `${one} (отрицается)`,
  disputed: 'спорно',
};
