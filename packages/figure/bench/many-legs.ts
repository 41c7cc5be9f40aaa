import type { Corridor, Dataset, Leg, Place } from '@keruen/data';

/** How ten thousand legs may lie: row by row, here and there, half of them closed, in and out of the window, beyond it, twice. */
export const SHAPES = ['rows', 'scattered', 'closed', 'in and out', 'beyond', 'two corridors'] as const;
export type Shape = (typeof SHAPES)[number];

function placeOf(i: number, shape: Shape): readonly [lon: number, lat: number] {
  const far = 140 + (i % 50) / 2;
  if (shape === 'scattered') return [20 + ((i * 7919) % 1000) / 12, 25 + ((i * 104729) % 997) / 40];
  if (shape === 'in and out') return [i % 2 ? 60 : far, 30 + ((i / 500) % 30)];
  if (shape === 'beyond') return [i < 5 ? 60 : far, 30 + ((i / 500) % 30)];
  return [30 + (i % 100) / 2, 30 + Math.floor(i / 100) / 5];
}

const known = { confidence: 'high', sources: [] } as const;

/** A corridor of so many legs, made up and always the same. */
export function manyLegs(count: number, shape: Shape): Dataset {
  const nodes = new Array<undefined>(count + 1).fill(undefined).map((_, i): Place => {
    const [lon, lat] = placeOf(i, shape);
    return { id: `p${i}`, names: { en: `Place ${i}` }, country: 'KAZ', lon, lat, kinds: ['city'], ...known };
  });
  const legs = nodes.slice(1).map(({ id }, i): Leg => ({
    id: `p${i}-${id}`,
    from: `p${i}`,
    to: id,
    mode: 'rail',
    build: 'operating',
    service: shape === 'closed' && i % 2 ? 'closed' : 'normal',
    asOf: '2025',
    ...known,
  }));
  const corridorOf = (id: string): Corridor => ({
    id,
    names: { en: id },
    build: 'operating',
    service: 'normal',
    main: legs.map((leg) => ({ leg: leg.id })),
    branches: [],
    detached: [],
  });
  return {
    format: 1,
    id: 'many',
    title: 'many legs',
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
    corridors: [corridorOf('first'), ...(shape === 'two corridors' ? [corridorOf('second')] : [])],
  };
}
