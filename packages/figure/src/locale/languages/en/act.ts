import type { ActBook } from '../../words.ts';

/** English words of what an actor does and did. */
export const act: ActBook = {
  relation: {
    recognises: 'recognises',
    'does-not-recognise': 'does not recognise',
    'hosts-envoys': 'hosts envoys',
    engages: 'is in contact',
    'lists-as-terrorist': 'lists as terrorist',
    delisted: 'removed from the list of terrorist organisations',
    sanctions: 'imposes sanctions',
    'trades-with': 'trades',
    'member-of': 'is a member',
    'party-to-conflict': 'party to a conflict',
    promotes: 'promotes projects',
    controls: 'controls',
  },
  fromTo: (from, to) => `${from} to ${to}`,
  acts: {
    offices: 'Offices',
    relations: 'Relations',
    events: 'Events',
    corridors: 'Corridors',
    alsoCalled: 'Also called',
    noHolder: 'no recorded holder on this date',
    noOffice: 'no recorded office on this date',
    before: (what) => `before: ${what}`,
    after: (what) => `after: ${what}`,
    later: (date, day) => `later, ${day ? 'on' : 'in'} ${date}`,
    towards: (from, to) => `${from} towards ${to}`,
    denied: (relation) => `${relation} (denied)`,
    disputed: 'contradicted',
  },
};
