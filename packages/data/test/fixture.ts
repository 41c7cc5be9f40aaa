import type {
  Actor,
  Dataset,
  Leg,
  Observation,
  Place,
  Relation,
  Role,
  Source,
  Statement,
} from '../src/index.ts';

/** Records that are right in every field, to be changed in the one a test is about. */
export function observation(fields: Partial<Observation> = {}): Observation {
  return {
    id: 'o',
    nature: 'statistic',
    period: '2022',
    periodKind: 'year',
    sources: [{ source: 'bureau' }],
    measure: 'trade-value',
    reporter: 'KAZ',
    partner: 'AFG',
    flow: 'export',
    value: 978,
    unit: 'USD',
    ...fields,
  };
}

export function statement(fields: Partial<Statement> = {}): Statement {
  return {
    id: 's',
    nature: 'claim',
    sources: [{ source: 'article' }],
    subject: 'KAZ',
    predicate: 'describes contacts as',
    text: 'informal',
    ...fields,
  };
}

export function source(fields: Partial<Source> = {}): Source {
  return { id: 'bureau', title: 'Yearbook', publisher: 'Bureau of Statistics', seen: 'page', ...fields };
}

export function actor(id: string, fields: Partial<Actor> = {}): Actor {
  return { id, kind: 'state', names: { en: id }, sources: [{ source: 'bureau' }], ...fields };
}

export function role(fields: Partial<Role> = {}): Role {
  return {
    title: 'Minister',
    of: 'ministry',
    sources: [{ source: 'bureau' }],
    confidence: 'high',
    ...fields,
  };
}

export function relation(id: string, fields: Partial<Relation> = {}): Relation {
  return {
    id,
    from: 'KAZ',
    to: 'AFG',
    type: 'engages',
    statement: 'Talks are held.',
    confidence: 'high',
    sources: [{ source: 'bureau' }],
    ...fields,
  };
}

export function place(id: string, fields: Partial<Place> = {}): Place {
  return {
    id,
    names: { en: id },
    country: 'KAZ',
    lon: 51.22,
    lat: 43.6,
    kinds: ['city'],
    confidence: 'high',
    sources: [{ source: 'bureau' }],
    ...fields,
  };
}

export function leg(from: string, to: string, fields: Partial<Leg> = {}): Leg {
  return {
    id: `${from}-${to}`,
    from,
    to,
    mode: 'rail',
    build: 'operating',
    service: 'normal',
    confidence: 'high',
    sources: [{ source: 'bureau' }],
    ...fields,
  };
}

/** A dataset of the records, with the two sources and the two states that the records above name. */
export function datasetOf(lists: Partial<Dataset> = {}): Dataset {
  return {
    format: 1,
    id: 'test',
    title: 'Test',
    licence: 'none',
    sources: [
      source({ date: '2024-07-25' }),
      source({ id: 'article', title: 'Analysis', publisher: 'Institute', seen: 'page' }),
    ],
    observations: [],
    series: [],
    statements: [],
    actors: [actor('KAZ'), actor('AFG')],
    relations: [],
    events: [],
    products: [],
    nodes: [],
    legs: [],
    corridors: [],
    ...lists,
  };
}
