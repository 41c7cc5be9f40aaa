import { describe, expect, it } from 'vitest';
import { dataset } from '../../../src/datasets/kazakhstan-afghanistan.ts';
import { about } from '../../../src/query/actor/about.ts';
import { stepsOf } from '../../../src/query/route/walks.ts';
import { routeDateAt, routeDates, routeStops } from '../../../src/query/route/dates.ts';
import { route } from '../../../src/query/route/of.ts';
import { volumes } from '../../../src/query/route/volumes.ts';
import type { Observation } from '../../../src/schema/claim.ts';
import type { Dataset } from '../../../src/schema/dataset.ts';

const fact = (id: string, part: Partial<Observation> = {}): Observation => ({
  id,
  nature: 'statistic',
  about: 'corridor:titr',
  measure: 'freight',
  value: 1,
  unit: 'TNE',
  period: '2024',
  periodKind: 'year',
  confidence: 'high',
  sources: [],
  ...part,
});
const made = (...observations: readonly Observation[]): Dataset => ({
  ...dataset,
  observations,
  statements: [],
});

describe('about', () => {
  it('finds every number published about a Subject, contradicting ones too', () => {
    const { notes, sources } = about(dataset, ['corridor:titr']);
    const volumes2024 = notes.filter(
      ({ record }) => record.period === '2024' && 'unit' in record && record.unit === 'TNE',
    );
    expect(volumes2024.map(({ value }) => value).sort()).toEqual([3_300_000, 4_484_000]);
    expect(notes.every(({ record }) => 'about' in record && record.about === 'corridor:titr')).toBe(true);
    const cited = new Set(notes.flatMap(({ record }) => record.sources.map(({ source }) => source)));
    for (const { id } of sources) expect(cited).toContain(id);
  });

  it('puts the latest first within a measure, and what has no period last', () => {
    const { notes } = about(
      made(
        fact('a', { period: '2020' }),
        fact('b', { period: undefined, periodKind: undefined }),
        fact('c'),
        fact('d', { measure: 'capacity' }),
      ),
      ['corridor:titr'],
    );
    expect(notes.map(({ record }) => record.id)).toEqual(['c', 'a', 'b', 'd']);
  });

  it('leaves out what was not so yet on the date, and tells whole numbers', () => {
    const { notes } = about(
      made(fact('a', { period: '2020', value: 2, scale: 3 }), fact('b')),
      ['corridor:titr'],
      '2021',
    );
    expect(notes.map(({ record, value }) => [record.id, value])).toEqual([['a', 2000]]);
  });

  it('knows the products that are counted', () => {
    const { products } = about(dataset, ['node:hairatan']);
    expect(products.map(({ id }) => id).sort()).toEqual(['HS1001', 'HS1101']);
  });

  it('is empty for what nobody knows', () => {
    expect(about(dataset, ['leg:nowhere']).notes).toEqual([]);
    expect(about(made(), []).notes).toEqual([]);
  });
});

describe('volumes', () => {
  it('takes the latest official year of a corridor before claims', () => {
    const { observation, value } = volumes(dataset, 'freight').get('corridor:titr')!;
    expect([observation.nature, observation.period, value]).toEqual(['statistic', '2025', 4_119_000]);
    expect(volumes(dataset, 'freight', '2022').get('corridor:titr')!.value).toBe(1_485_000);
  });

  it('never takes the load of one train, a target, a forecast or part of a year', () => {
    const found = volumes(dataset, 'freight');
    expect([...found.keys()].sort()).toEqual(['corridor:instc', 'corridor:kz-uz-af', 'corridor:titr']);
    for (const { observation } of found.values()) {
      expect(['statistic', 'derived', 'claim']).toContain(observation.nature);
      expect(observation.period).toMatch(/^\d{4}$/);
    }
  });

  it('takes one unit, the one most numbers are in', () => {
    const found = volumes(
      made(fact('a'), fact('b', { about: 'leg:x-y' }), fact('c', { about: 'leg:z', unit: 'TEU' })),
      'freight',
    );
    expect([...found.keys()]).toEqual(['corridor:titr', 'leg:x-y']);
  });

  it('takes no number known to be wrong, none that is missing, none about a place', () => {
    const odd = [
      fact('a', { rank: 'deprecated' }),
      fact('b', { value: null, missing: 'unknown' }),
      fact('c', { about: 'node:aktau' }),
      fact('d', { about: undefined }),
    ];
    expect(volumes(made(...odd), 'freight').size).toBe(0);
  });

  it('takes a year for a year where its kind is not said', () => {
    const one = fact('a', { periodKind: undefined });
    expect(volumes(made(one), 'freight').size).toBe(1);
    expect(volumes(made({ ...one, period: '2024-01/2024-06' }), 'freight').size).toBe(0);
  });
});

describe('routeDateAt', () => {
  const dates = ['2023-03-11', '2023-09', '2024-06-01'];

  it.each([
    ['2022', 0],
    ['2023-03-10', 0],
    ['2023-03-11', 0],
    ['2023-08-31', 0],
    ['2023-09-01', 1],
    ['2023', 1],
    ['2023~', 1],
    ['2024-05-31', 1],
    ['2024', 2],
    ['2023/2024', 2],
    ['2030', 2],
  ])('takes for %s the last that had begun', (asOf, at) => {
    expect(routeDateAt(dates, asOf)).toBe(at);
  });
});

describe('routeDates', () => {
  const dates = (...corridor: string[]): readonly string[] => routeDates(route(dataset, { corridor }));

  it('has each day once, in order, and only those on which a status changed', () => {
    expect(dates('cku')).toEqual(['2016-06-22', '2024-06-06', '2024-12-27']);
    expect(dates('titr')).toContain('2014-08-22');
    expect(dates('titr')).not.toContain('2019-04-16');
  });

  it('is empty where nothing is dated', () => {
    expect(routeDates({ routes: [] })).toEqual([]);
  });

  it('is led by a year before all of them, in which none had come yet', () => {
    const before = (...corridor: string[]): readonly string[] => {
      const stops = routeStops(route(dataset, { corridor }));
      expect(stops.slice(1)).toEqual(dates(...corridor));
      const { routes } = route(dataset, { corridor, asOf: stops[0] });
      expect(routes.flatMap(stepsOf).filter(({ status }) => status.since)).toEqual([]);
      return stops;
    };
    expect(before('cku')[0]).toBe('2015');
    expect(before('titr', 'instc').length).toBeGreaterThan(10);
    expect(routeStops({ routes: [] })).toEqual([]);
  });

  it('moves a status at each of its dates for one leg at least', () => {
    const ids = ['titr', 'kz-uz-af', 'instc'];
    const on = (asOf: string | undefined): string =>
      JSON.stringify(
        route(dataset, { corridor: ids, asOf }).routes.flatMap(({ main, branches, detached }) =>
          [main, ...[...branches, ...detached].map(({ steps }) => steps)]
            .flat()
            .map(({ status }) => status.since?.date),
        ),
      );
    const all = dates(...ids);
    expect(all.length).toBeGreaterThan(15);
    all.slice(1).forEach((date, i) => expect(on(date)).not.toBe(on(all[i])));
  });
});
