import type { CardBook } from '../../words.ts';

/** English words of every card. */
export const card: CardBook = {
  actorKind: {
    state: 'state',
    area: 'country or area',
    authority: 'authorities',
    ministry: 'ministry',
    organisation: 'organisation',
    company: 'company',
    person: 'person',
    'armed-group': 'armed group',
  },
  card: {
    trade: 'Trade',
    partOf: (name) => `part of ${name}`,
  },
};
