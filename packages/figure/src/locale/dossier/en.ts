import type { DossierWords } from './words.ts';

/** English words of the further part of a card. */
export const dossier: DossierWords = {
  claims: 'What is said',
  memberships: 'Memberships',
  stance: 'Stance on this date',
  identifiers: 'Identifiers',
  unchecked: 'spelling not checked',
  confirmed: (date) => `last confirmed ${date}`,
  read: (date) => `read ${date}`,
  undated: 'no date given',
  ended: 'ended',
  unsure: 'not known whether already on this date',
  several: 'More than one holder is recorded for this date.',
  nothing: (date) => `No office, act or claim of this actor is recorded for ${date}.`,
  trend: (partner) => `Trade with ${partner} over the years`,
  keys: 'Arrow keys go on and back, Page Up and Page Down by section, Tab to the sources; Enter pins, Escape lets go.',
  contest: 'Something wrong about this card? Write to:',
  level: {
    diplomats: 'diplomats',
    envoys: 'envoys',
    charge: 'chargé d’affaires',
    ambassador: 'ambassador',
    'ambassador-credentials': 'ambassador, credentials accepted',
    consulate: 'consulate',
    'head of mission (rank variously given)': 'head of mission, rank variously given',
  },
  stage: {
    announcement: 'announcement',
    intention: 'intention',
    'decision, body disputed': 'decision; by which body is disputed',
    restated: 'restated',
    'restated or legal effect, unclear': 'restated, or taking legal effect: unclear',
    suspension: 'suspension',
    disputed: 'disputed',
  },
};
