import { describe, expect, it } from 'vitest';
import { legs } from '../../../src/index.ts';
import type { LegQuery } from '../../../src/index.ts';
import { dataset as shipped } from '../../../src/datasets/kazakhstan-afghanistan.ts';
import { datasetOf, leg, place } from '../../fixture.ts';

const dataset = datasetOf({
  nodes: [place('aktau'), place('alat', { country: 'AZE' }), place('poti', { country: 'GEO' })],
  legs: [
    leg('aktau', 'alat', { mode: 'sea' }),
    leg('alat', 'poti', {
      service: 'closed',
      changes: [{ date: '2023-05', service: 'closed', confidence: 'high', sources: [{ source: 'bureau' }] }],
    }),
    leg('poti', 'nowhere'),
  ],
  corridors: [
    {
      id: 'titr',
      names: { en: 'Trans-Caspian' },
      build: 'operating',
      service: 'normal',
      main: [{ leg: 'aktau-alat' }],
      branches: [{ from: 'alat', to: 'poti', legs: [{ leg: 'alat-poti', reverse: true }], label: 'west' }],
      detached: [],
    },
    {
      id: 'other',
      names: { en: 'Other' },
      build: 'operating',
      service: 'normal',
      main: [{ leg: 'alat-poti' }],
      branches: [],
      detached: [{ from: 'aktau', to: 'alat', legs: [{ leg: 'aktau-alat' }], label: 'apart' }],
    },
  ],
});

const ids = (asked: LegQuery): readonly string[] => legs(dataset, asked).map((found) => found.leg.id);

describe('legs', () => {
  it('are all whose ends are there', () => {
    expect(ids({})).toEqual(['aktau-alat', 'alat-poti']);
  });

  it('are asked for by corridor, place, state and mode', () => {
    expect(ids({ corridor: ['titr', 'none'] })).toHaveLength(2);
    expect(ids({ corridor: ['none'] })).toEqual([]);
    expect(ids({ place: 'poti' })).toEqual(['alat-poti']);
    expect(ids({ country: 'KAZ' })).toEqual(['aktau-alat']);
    expect(ids({ mode: 'sea' })).toEqual(['aktau-alat']);
    expect(ids({ mode: 'sea', place: 'poti' })).toEqual([]);
  });

  it('are asked for by their status on the date', () => {
    expect(ids({ service: 'closed' })).toEqual(['alat-poti']);
    expect(ids({ service: 'closed', asOf: '2023-04' })).toEqual([]);
    expect(ids({ build: 'planned' })).toEqual([]);
    expect(legs(dataset, { service: 'closed' })[0]?.status.since?.date).toBe('2023-05');
  });

  it('say in which part of which corridors they are', () => {
    expect(
      legs(dataset, {}).map(({ corridors }) =>
        corridors.map(({ corridor, part }) => `${corridor.id} ${part}`),
      ),
    ).toEqual([
      ['titr main', 'other detached'],
      ['titr branch', 'other main'],
    ]);
  });

  it('of the shipped corridors are all found', () => {
    const named = shipped.corridors.flatMap(({ main, branches, detached }) => [
      ...main,
      ...[...branches, ...detached].flatMap((part) => part.legs),
    ]);
    const found = legs(shipped, { corridor: shipped.corridors.map(({ id }) => id) });
    expect(new Set(found.map((one) => one.leg.id))).toEqual(new Set(named.map((step) => step.leg)));
  });
});
