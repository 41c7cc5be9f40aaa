import { describe, expect, it } from 'vitest';
import { route } from '../../../src/index.ts';
import type { Corridor, Leg, StatusChange } from '../../../src/index.ts';
import { statusOn } from '../../../src/query/route/status.ts';
import { datasetOf, leg, place, source } from '../../fixture.ts';

const change = (date: string, fields: Partial<StatusChange>): StatusChange => ({
  date,
  confidence: 'high',
  sources: [{ source: 'bureau' }],
  ...fields,
});

describe('statusOn', () => {
  const railway: Leg = leg('tbilisi', 'kars', {
    asOf: '2025',
    changes: [
      change('2007-11-21', { build: 'under-construction', service: 'not-open' }),
      change('2017-10-30', { build: 'operating', service: 'normal' }),
      change('2020', { note: 'a remark that changes nothing' }),
      change('2023-05~', { service: 'closed' }),
      change('2024-05-20', { service: 'normal' }),
    ],
  });

  it.each([
    ['2006', 'planned', 'not-open'],
    ['2007', 'under-construction', 'not-open'],
    ['2016', 'under-construction', 'not-open'],
    ['2017-10-29', 'under-construction', 'not-open'],
    ['2017-10-30', 'operating', 'normal'],
    ['2022', 'operating', 'normal'],
    ['2023-05', 'operating', 'closed'],
    ['2024-05-19', 'operating', 'closed'],
    ['2024', 'operating', 'normal'],
    [undefined, 'operating', 'normal'],
  ])('is as the changes up to %s made it: %s, %s', (asOf, build, service) => {
    expect(statusOn(railway, asOf)).toMatchObject({ build, service });
  });

  it('names the change that brought it and the next one', () => {
    const status = statusOn(railway, '2023-06');
    expect(status.since?.date).toBe('2023-05~');
    expect(status.next?.date).toBe('2024-05-20');
  });

  it('passes over changes that move neither status', () => {
    expect(statusOn(railway, '2021').since?.date).toBe('2017-10-30');
    expect(statusOn(railway, '2019').next?.date).toBe('2023-05~');
  });

  it('has no next change at the end, and says for when the present is known', () => {
    const status = statusOn(railway, undefined);
    expect(status).not.toHaveProperty('next');
    expect(status).toMatchObject({ undated: false, knownFor: '2025' });
  });

  it('does not pass the present off as known for a date before later changes', () => {
    expect(statusOn(railway, '2023-06')).not.toHaveProperty('knownFor');
  });

  it('keeps what is undated drawn, and says for when it is known', () => {
    expect(statusOn(leg('a', 'b', { asOf: '2025' }), '2010')).toEqual({
      build: 'operating',
      service: 'normal',
      undated: true,
      knownFor: '2025',
    });
  });

  it('does not know the service before the first change of something that was there', () => {
    const doubled = leg('a', 'b', {
      asOf: '2025',
      changes: [change('2025-09-30', { build: 'operating', service: 'normal' })],
    });
    expect(statusOn(doubled, '2020')).toMatchObject({
      build: 'operating',
      service: 'unknown',
      undated: true,
      knownFor: '2025',
      next: { date: '2025-09-30' },
    });
  });

  it.each(['2020', '2021-06', '2022', '2023-05', '2026'])(
    'is on %s what changes say in the order of their dates, however they are listed',
    (date) => {
      const changes = [
        change('2021', { service: 'normal' }),
        change('2022-08', { service: 'closed' }),
        change('2024-02-01', { service: 'limited' }),
      ];
      const [inOrder, mixed] = [changes, [changes[2]!, changes[0]!, changes[1]!]].map((listed) =>
        statusOn(leg('a', 'b', { service: 'limited', changes: listed }), date),
      );
      expect(mixed).toEqual(inOrder);
    },
  );
});

const corridor: Corridor = {
  id: 'road',
  names: { en: 'Road' },
  build: 'operating',
  service: 'normal',
  asOf: '2026-03',
  main: [{ leg: 'a-b' }, { leg: 'c-b', reverse: true }],
  branches: [{ from: 'b', to: 'd', legs: [{ leg: 'b-d' }], label: 'Branch' }],
  detached: [{ from: 'e', to: 'f', legs: [{ leg: 'e-f' }], label: 'Bypass' }],
};

const dataset = datasetOf({
  sources: [source(), source({ id: 'works', date: '2025' }), source({ id: 'unused' })],
  nodes: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => place(id)),
  legs: [
    leg('a', 'b'),
    leg('c', 'b'),
    leg('b', 'd', { changes: [change('2020', { sources: [{ source: 'works' }] })] }),
    leg('e', 'f'),
  ],
  corridors: [corridor, { ...corridor, id: 'second', asOf: '2026-01', branches: [], detached: [] }],
});

describe('route', () => {
  it('walks the main line, backwards where it is said', () => {
    const [found] = route(dataset, { corridor: ['road'] }).routes;
    expect(found?.main.map(({ start, end, reverse }) => [start.id, end.id, reverse])).toEqual([
      ['a', 'b', false],
      ['b', 'c', true],
    ]);
  });

  it('walks branches and detached parts', () => {
    const [found] = route(dataset, { corridor: ['road'] }).routes;
    expect(found?.branches.map(({ branch, steps }) => [branch.label, steps.length])).toEqual([['Branch', 1]]);
    expect(found?.detached[0]?.steps.map(({ leg: walked }) => walked.id)).toEqual(['e-f']);
  });

  it('has every place on show once, also over several corridors', () => {
    const { places, routes } = route(dataset, { corridor: ['road', 'second'] });
    expect(routes).toHaveLength(2);
    expect(places.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('has the sources of legs, of their changes and of places', () => {
    expect(route(dataset, { corridor: ['road'] }).sources.map(({ id }) => id)).toEqual(['bureau', 'works']);
  });

  it('is dated by what the corridors say of themselves', () => {
    expect(route(dataset, { corridor: ['second', 'road'] }).dataAsOf).toBe('2026-03');
  });

  it('is dated by its sources where the corridors say nothing', () => {
    const undated = { ...dataset, corridors: [{ ...corridor, asOf: undefined }] };
    expect(route(undated, { corridor: ['road'] }).dataAsOf).toBe('2025');
  });

  it('has no date where nothing but places has a source', () => {
    const known = source({ id: 'places', date: '2026-07-21' });
    const sketch = datasetOf({
      sources: [known],
      nodes: ['a', 'b'].map((id) => ({ ...place(id), sources: [{ source: 'places' }] })),
      legs: [{ ...leg('a', 'b'), sources: [] }],
      corridors: [{ ...corridor, asOf: undefined, main: [{ leg: 'a-b' }], branches: [], detached: [] }],
    });
    const found = route(sketch, { corridor: [corridor.id] });
    expect(found.routes[0]?.main).toHaveLength(1);
    expect(found.sources.map(({ id }) => id)).toEqual(['places']);
    expect(found).not.toHaveProperty('dataAsOf');
  });

  it('passes over corridors and legs that are not there', () => {
    expect(route(dataset, { corridor: ['silk', '__proto__'] })).toMatchObject({
      routes: [],
      places: [],
      sources: [],
    });
    expect(route(dataset, { corridor: [] })).not.toHaveProperty('dataAsOf');
    const broken = { ...dataset, legs: dataset.legs.slice(1) };
    expect(route(broken, { corridor: ['road'] }).routes[0]?.main).toHaveLength(1);
  });

  it('gives every leg its status on the date', () => {
    const closed = {
      ...dataset,
      legs: [leg('a', 'b', { changes: [change('2023', { service: 'closed' })] }), ...dataset.legs.slice(1)],
    };
    const [found] = route(closed, { corridor: ['road'], asOf: '2024' }).routes;
    expect(found?.main.map(({ status }) => status.service)).toEqual(['normal', 'normal']);
    expect(found?.main[0]?.status.undated).toBe(false);
  });
});
