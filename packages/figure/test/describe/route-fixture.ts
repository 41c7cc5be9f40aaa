import type { Leg, Place, Route, Routes, RouteStep, StatusOnDate } from '@keruen/data';

function place(id: string, name: string, country: string, part: Partial<Place> = {}): Place {
  return {
    id,
    names: { en: name },
    country,
    lon: 50,
    lat: 43,
    kinds: ['port'],
    confidence: 'high',
    sources: [{ source: 'general-knowledge' }],
    ...part,
  };
}

export const dostyk = place('dostyk', 'Dostyk', 'KAZ', {
  kinds: ['border-crossing', 'rail-junction'],
  breakOfGauge: '1435/1520',
});
export const aktau = place('aktau', 'Aktau port', 'KAZ', { names: { en: 'Aktau port', fa: 'آق‌تائو' } });
export const alat = place('alat', 'Alat', 'AZE');
export const nowhere = place('nowhere', 'Nowhere', 'XXX', { sources: [] });

const operating: StatusOnDate = { build: 'operating', service: 'normal', undated: true, knownFor: '2025' };

function step(
  id: string,
  start: Place,
  end: Place,
  part: Partial<Leg> = {},
  status: StatusOnDate = operating,
): RouteStep {
  const leg: Leg = {
    id,
    from: start.id,
    to: end.id,
    mode: 'rail',
    build: status.build,
    service: status.service,
    confidence: 'high',
    sources: [{ source: 'titr-mot' }],
    ...part,
  };
  return { leg, reverse: false, start, end, status };
}

export const byRail = step('dostyk-aktau', dostyk, aktau, { lengthKm: 3300 });

export const bySea = step('aktau-alat', aktau, alat, {
  mode: 'sea',
  seaService: ['rail-ferry', 'hovercraft'],
});

export const planned = step(
  'alat-nowhere',
  alat,
  nowhere,
  {},
  {
    build: 'planned',
    service: 'not-open',
    undated: true,
  },
);

/** Opened in 2016, closed since the map's own date. */
export const closing = step(
  'aktau-nowhere',
  aktau,
  nowhere,
  { mode: 'road' },
  {
    build: 'operating',
    service: 'limited',
    undated: false,
    since: { date: '2016-12', build: 'operating', confidence: 'high', sources: [] },
    next: { date: '2024-06-03', service: 'closed', confidence: 'high', sources: [] },
  },
);

export const silent = step(
  'alat-aktau-2',
  alat,
  aktau,
  {},
  { build: 'operating', service: 'unknown', undated: true },
);

export const titr: Route = {
  corridor: {
    id: 'titr',
    names: { en: 'Trans-Caspian Route' },
    build: 'operating',
    service: 'normal',
    main: [],
    branches: [],
    detached: [],
  },
  main: [byRail, bySea],
  branches: [
    { branch: { from: 'aktau', to: 'nowhere', legs: [], label: 'branch' }, steps: [closing, planned] },
  ],
  detached: [{ branch: { from: 'alat', to: 'aktau', legs: [], label: 'part' }, steps: [silent] }],
};

/** The map of one corridor in 2024. */
export const routes: Routes = {
  query: { corridor: ['titr'], asOf: '2024' },
  routes: [titr],
  places: [dostyk, aktau, alat, nowhere],
  sources: [{ id: 'titr-mot', title: 'Traffic', publisher: 'Report.az', seen: 'excerpt' }],
  dataAsOf: '2026-03-10',
};
