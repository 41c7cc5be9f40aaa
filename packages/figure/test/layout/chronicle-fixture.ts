import {
  parsePeriod,
  type Actor,
  type Chronicle,
  type Entry,
  type EventEntry,
  type RoleEntry,
  type Said,
  type StatementEntry,
} from '@keruen/data';

const SOURCE = { id: 'kt', title: 'News', publisher: 'Kazakhstan Today', seen: 'page' } as const;

const person: Actor = {
  id: 'smadiyarov',
  kind: 'person',
  names: { en: 'Aibek Smadiyarov', 'fa-AF': 'آیبک صمد یاروف' },
  sources: [],
};
export const ministry: Actor = {
  id: 'kaz-mfa',
  kind: 'ministry',
  names: { en: 'Ministry of Foreign Affairs' },
  sources: [],
};
const state: Actor = {
  id: 'KAZ',
  kind: 'state',
  names: { en: 'Kazakhstan', 'fa-AF': 'قزاقستان' },
  sources: [],
};
const other: Actor = {
  id: 'AFG',
  kind: 'state',
  names: { en: 'Afghanistan', 'fa-AF': 'افغانستان' },
  sources: [],
};

/** An event of Kazakhstan on an EDTF date. */
export const event = (id: string, on: string, fields: Partial<EventEntry['event']> = {}): EventEntry => ({
  kind: 'event',
  id,
  period: parsePeriod(on)!,
  conflicts: fields.conflictsWith ?? [],
  unshown: [],
  event: {
    id,
    on,
    label: `What happened as ${id}`,
    actors: ['KAZ'],
    confidence: 'high',
    sources: [{ source: 'kt' }],
    ...fields,
  },
});

/** An office from one EDTF date to another, or open. */
export const office = (
  id: string,
  from: string | undefined,
  to: string | undefined,
  title = 'Spokesperson',
): RoleEntry => ({
  kind: 'role',
  id,
  period: parsePeriod(`${from ?? '..'}/${to ?? '..'}`)!,
  conflicts: [],
  holder: person,
  of: ministry,
  role: { title, of: 'kaz-mfa', sources: [{ source: 'kt' }], confidence: 'high' },
});

/** A statement of the article about Kazakhstan; on an EDTF date where `fields` have one. */
export const said = (id: string, fields: Partial<Said['statement']> = {}): Said => ({
  statement: {
    id,
    nature: 'claim',
    subject: 'KAZ',
    predicate: 'aims at',
    text: `What is said as ${id}`,
    attribution: 'article authors',
    sources: [{ source: 'kt', at: 'paragraph 4' }],
    ...fields,
  },
  against: [],
});

export const saidOn = (
  id: string,
  period: string,
  fields: Partial<Said['statement']> = {},
): StatementEntry => ({
  kind: 'statement',
  id,
  period: parsePeriod(period)!,
  conflicts: [],
  ...said(id, { period, ...fields }),
});

export const chronicleOf = (
  entries: readonly Entry[],
  query: Partial<Chronicle['query']> = {},
  undated: readonly Said[] = [],
): Chronicle => ({
  query: { actor: 'KAZ', ...query },
  actor: state,
  entries,
  undated,
  numbers: [],
  sources: [SOURCE],
  dataAsOf: '2026-03-09',
  actors: [state, other, person, ministry],
});

/** Three datings of one act, as the facts have them, an office before and one that lasts. */
export const STORY = chronicleOf([
  office('s-1', '2018', '2025-12-09'),
  office('s-2', '2023-04-03', undefined, 'Minister'),
  event('a', '2023-04-17', { conflictsWith: ['b', 'c'] }),
  event('b', '2023-05', { conflictsWith: ['a', 'c'], note: 'Another dating.' }),
  event('c', '2023-09', { conflictsWith: ['a', 'b'] }),
  event('d', '2024-04-26~'),
]);
