import {
  route,
  type Build,
  type Corridor,
  type Dataset,
  type Leg,
  type Mode,
  type NodeKind,
  type Place,
  type Routes,
  type Service,
} from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { measureText } from '../../src/label/measure.ts';
import type { Medium } from '../../src/layout/layout.ts';
import { en, fa, kk, ps, ru } from '../locale/languages.ts';

/** Real corridors of the shipped dataset. */
export const real = (...corridor: string[]): Routes => route(dataset, { corridor });

export const english: Medium = { locale: en, measure: measureText };
export const dari: Medium = { locale: fa, measure: measureText };
export const kazakh: Medium = { locale: kk, measure: measureText };
export const pashto: Medium = { locale: ps, measure: measureText };
export const russian: Medium = { locale: ru, measure: measureText };

/** Every language a map is drawn in, by its tag. */
export const MEDIA = [
  ['en', english],
  ['fa-AF', dari],
  ['kk', kazakh],
  ['ps', pashto],
  ['ru', russian],
] as const;

export function place(
  id: string,
  lon: number,
  lat: number,
  kinds: readonly NodeKind[] = ['city'],
  en = id,
): Place {
  return { id, names: { en }, country: 'KAZ', lon, lat, kinds, confidence: 'high', sources: [] };
}

/** Places that synthetic corridors are made of; `far` and `farther` lie outside the window. */
export const PLACES: readonly Place[] = [
  place('west', 45, 45),
  place('middle', 60, 45, ['rail-junction']),
  place('east', 75, 45, ['border-crossing', 'dry-port']),
  place('north', 60, 52),
  place('south', 60, 38, ['port']),
  place('far', 110, 40),
  place('farther', 120, 35, ['port'], 'Farther / Port'),
  place('lonely', 66, 40),
  place('lonelier', 68, 40),
];

/** A leg written `from-to`, by rail, operating, in normal service. */
export function leg(id: string, part: Partial<Leg> = {}): Leg {
  const [from, to] = id.split('-');
  return {
    id,
    from: from!,
    to: to!,
    mode: 'rail',
    build: 'operating',
    service: 'normal',
    asOf: '2025',
    confidence: 'high',
    sources: [],
    ...part,
  };
}

export function corridorOf(id: string, main: readonly string[], part: Partial<Corridor> = {}): Corridor {
  return {
    id,
    names: { en: id },
    build: 'operating',
    service: 'normal',
    main: steps(main),
    branches: [],
    detached: [],
    ...part,
  };
}

/** Steps by leg id; `!` in front walks the leg backwards. */
export const steps = (ids: readonly string[]): Corridor['main'] =>
  ids.map((id) => (id.startsWith('!') ? { leg: id.slice(1), reverse: true } : { leg: id }));

/** Routes over the synthetic places. */
export function routesOf(
  legs: readonly Leg[],
  corridors: readonly Corridor[],
  nodes: readonly Place[] = PLACES,
): Routes {
  const made: Dataset = {
    format: 1,
    id: 'made',
    title: 'made',
    licence: 'none',
    sources: [],
    observations: [],
    series: [],
    statements: [],
    actors: [],
    relations: [],
    events: [],
    products: [],
    nodes,
    legs,
    corridors,
  };
  return route(made, { corridor: corridors.map(({ id }) => id) });
}

/** One straight main line from west to east. */
export const plain = (part: Partial<Leg> = {}): Routes =>
  routesOf(
    [leg('west-middle', part), leg('middle-east', part)],
    [corridorOf('plain', ['west-middle', 'middle-east'])],
  );

/** The closed lists of the data, read off the words of a language, which must have them all. */
export const BUILDS = Object.keys(en.words.build) as Build[];
export const MODES = Object.keys(en.words.mode) as Mode[];
export const SERVICES = Object.keys(en.words.service) as Service[];
export const NODE_KINDS = Object.keys(en.words.nodeKind) as NodeKind[];
