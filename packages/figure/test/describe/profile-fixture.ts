import type { Actor, OfficeOnDate, Profile, Relation, RelationOnDate, Role } from '@keruen/data';
import { rowById } from './trade-fixture.ts';

export const kazakhstan: Actor = {
  id: 'KAZ',
  kind: 'state',
  names: { en: 'Kazakhstan', 'fa-AF': 'قزاقستان' },
  sources: [],
};

export const ministry: Actor = {
  id: 'kaz-mfa',
  kind: 'ministry',
  names: { en: 'Ministry of Foreign Affairs of Kazakhstan', 'fa-AF': 'وزارت خارجه قزاقستان' },
  partOf: 'KAZ',
  sources: [],
};

export const authorities: Actor = {
  id: 'taliban-authorities',
  kind: 'authority',
  names: { en: 'Taliban authorities', 'fa-AF': 'حکومت طالبان' },
  sources: [],
};

export const spokesman: Actor = {
  id: 'smadiyarov',
  kind: 'person',
  names: { en: 'Aibek Smadiyarov', 'fa-AF': 'ابیک صمد یاروف' },
  sources: [],
};

export const spokesmanship: Role = {
  title: 'Official spokesperson',
  titles: { en: 'Official spokesperson', 'fa-AF': 'سخنگو' },
  of: 'kaz-mfa',
  from: '2018',
  to: '2025-12-09',
  sources: [{ source: 'kt-2023-12-29' }],
  confidence: 'high',
};

export const pressSecretary: Role = {
  title: 'Press Secretary of the President',
  of: 'KAZ',
  from: '2026-01~',
  sources: [],
  confidence: 'medium',
};

/** A state's office that someone holds. */
export const presidency: OfficeOnDate = {
  title: 'President',
  of: kazakhstan,
  holders: [
    {
      actor: { id: 'tokayev', kind: 'person', names: { en: 'Kassym-Jomart Tokayev' }, sources: [] },
      role: { title: 'President', of: 'KAZ', from: '2019-03-20', sources: [], confidence: 'high' },
    },
  ],
};

/** An office for which nobody is recorded on the date, though somebody is later. */
export const premiership: OfficeOnDate = {
  title: 'Prime Minister',
  of: kazakhstan,
  holders: [],
  after: {
    actor: { id: 'bektenov', kind: 'person', names: { en: 'Olzhas Bektenov' }, sources: [] },
    role: { title: 'Prime Minister', of: 'KAZ', from: '2024-02-06', sources: [], confidence: 'high' },
  },
};

function relation(part: Partial<Relation> & Pick<Relation, 'id' | 'type'>): Relation {
  return {
    from: 'KAZ',
    to: 'taliban-authorities',
    statement: `statement of ${part.id}`,
    confidence: 'high',
    sources: [{ source: 'kt-2023-12-29' }],
    ...part,
  };
}

export const notRecognised: RelationOnDate = {
  relation: relation({
    id: 'r-kaz-dnr',
    type: 'does-not-recognise',
    dateFrom: '2021-08-15',
    attribution: 'smadiyarov',
  }),
  contradictedBy: [],
  against: [],
  later: false,
};

export const delisted: RelationOnDate = {
  relation: relation({ id: 'r-kaz-delist-2023-12-29', type: 'delisted', on: '2023-12-29' }),
  contradictedBy: [relation({ id: 'r-kaz-delist-court', type: 'delisted', on: '2023-12-29' })],
  against: [],
  later: false,
};

export const charge: RelationOnDate = {
  relation: relation({ id: 'r-kaz-charge-2024', type: 'hosts-envoys', on: '2024-08-21' }),
  contradictedBy: [],
  against: [],
  later: true,
};

export const denial: RelationOnDate = {
  relation: relation({
    id: 'r-kaz-denial',
    type: 'hosts-envoys',
    from: 'taliban-authorities',
    to: 'KAZ',
    negated: true,
    confidence: 'low',
  }),
  contradictedBy: [],
  against: [],
  later: false,
};

/** Kazakhstan towards the Taliban authorities as of January 2024. */
export const state: Profile = {
  query: { actor: 'KAZ', toward: 'AFG', asOf: '2024-01' },
  actor: kazakhstan,
  asOf: '2024-01',
  held: [],
  offices: [presidency, premiership],
  relations: [notRecognised, delisted, { ...delisted, contradictedBy: [] }, charge, denial],
  stances: [],
  claims: [],
  events: [],
  figures: [rowById('KAZ-AFG-export-2022-kaz-bns'), rowById('KAZ-AFG-turnover-2022-kaz-bns')],
  corridors: [
    {
      id: 'titr',
      names: { en: 'Trans-Caspian Route' },
      known: false,
      sources: [],
      build: 'operating',
      service: 'normal',
      main: [],
      branches: [],
      detached: [],
    },
  ],
  sources: [
    {
      id: 'kt-2023-12-29',
      title: 'Briefing',
      publisher: 'Kazakhstan Today',
      date: '2023-12-29',
      seen: 'page',
    },
  ],
  cited: [],
  actors: [authorities, ministry, spokesman],
};

/** A person on a date on which an office is recorded for him. */
export const person: Profile = {
  ...state,
  query: { actor: 'smadiyarov', asOf: '2024-01' },
  actor: spokesman,
  held: [{ role: spokesmanship, of: ministry }],
  offices: [],
  relations: [],
  figures: [],
  corridors: [],
  actors: [ministry, kazakhstan],
};
