import { describe, expect, it } from 'vitest';
import { corridorClaims } from '../../scripts/corridor-facts.ts';
import { readFacts } from '../../scripts/facts.ts';
import type { FactsCorridors } from '../../scripts/facts-shapes.ts';
import type { CorridorReadings } from '../../scripts/readings-shapes.ts';

const facts = readFacts<FactsCorridors>('corridors.json');
const readings = readFacts<CorridorReadings>('corridor-readings.json');
const { observations, statements } = corridorClaims();

const number = (id: string) => observations.find((each) => each.id === id);
const words = (id: string) => statements.find((each) => each.id === id);

describe('facts of corridors', () => {
  it('are numbers about the corridor, in its units, with their sources', () => {
    expect(number('titr-capacity-2024-12')).toEqual({
      id: 'titr-capacity-2024-12',
      nature: 'claim',
      about: 'corridor:titr',
      period: '2024-12',
      periodKind: 'month',
      sources: [{ source: 'trend-titr-11m2024' }, { source: 'trend-titr-2024-12' }],
      confidence: 'high',
      measure: 'capacity',
      value: 6000000,
      unit: 'TNE',
      per: 'ANN',
    });
  });

  it('are statistics only where a ministry publishes a series', () => {
    const official = observations.filter(({ nature }) => nature === 'statistic');
    expect(official.map(({ period }) => period)).toEqual([
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
    expect(official.map(({ value }) => value)).toEqual([759e3, 783e3, 586e3, 1485e3, 2764e3, 4484e3, 4119e3]);
    expect(new Set(official.map(({ attribution }) => attribution))).toEqual(new Set(['kaz-transport']));
  });

  it('are targets and forecasts where the facts call them so', () => {
    const ahead = observations.filter(({ nature }) => nature === 'target' || nature === 'forecast');
    expect(ahead.map(({ id }) => id)).toEqual([
      'titr-target_containers-2029',
      'titr-target_capacity-2027',
      'titr-forecast-2030',
      'kz-uz-af-target_rail_freight_kz_uz',
      'trans-afghan-uap-target_volume',
      'trans-afghan-uap-target_volume-2035_2040',
      'trans-afghan-uap-transit_time_target',
      'instc-target_capacity_east-2027',
      'instc-target_capacity_east-2030',
      'instc-forecast-2030',
      'cku-target_capacity',
      'chabahar-port_capacity-2020',
      'chabahar-port_capacity_containers',
    ]);
  });

  it('keep a pair of numbers as a range', () => {
    expect(number('titr-transit_time-2026-03')).toMatchObject({
      value: 13,
      high: 17,
      unit: 'DAY',
      measure: 'transit-time',
    });
    expect(number('trans-afghan-uap-target_volume-2035_2040')).toMatchObject({
      value: 15e6,
      high: 20e6,
      periodKind: 'range',
    });
  });

  it('take a qualifier out of a definition, and leave one that is part of a sentence', () => {
    expect(number('titr-port_throughput_capacity-2024-09')).toMatchObject({
      qualifier: 'over',
      definition: 'throughput of the port; Aktau',
    });
    expect(number('titr-containers-2025')).toMatchObject({ qualifier: 'approx' });
    expect(number('tajik-trucks')).toMatchObject({ qualifier: 'at-most', unit: 'lorry', per: 'DAY' });
    expect(number('titr-btk_length-2026-01')).not.toHaveProperty('qualifier');
    expect(number('titr-btk_length-2026-01')?.definition).toContain('ADY rounds to about 850');
  });

  it('keep every number of a definition whole', () => {
    for (const { metric, period, definition } of facts.corridors.flatMap((corridor) => corridor.facts)) {
      const told = observations.filter(
        (one) => one.period === (period ?? undefined) && one.id.includes(`-${metric}`),
      );
      for (const count of definition?.match(/\d+(?:[.,]\d+)*/g) ?? [])
        expect(
          told.some((one) => one.definition?.includes(count)) || readings.metrics[metric]?.predicate,
          `${metric}: ${count}`,
        ).toBeTruthy();
    }
    expect(number('titr-port_containers-2025')?.definition).toContain('150,000 TEU');
    expect(number('chabahar-port_capacity_containers')?.definition).toContain('from 100,000');
  });

  it('are about a place where they are the numbers of a port or a crossing', () => {
    expect(number('titr-port_turnover-2023-01_2023-10')?.about).toBe('node:aktau');
    expect(number('titr-port_turnover-2023-01_2023-10-2')?.about).toBe('node:kuryk');
    expect(number('kz-uz-af-unloading_hairatan-2024-2')).toMatchObject({
      about: 'node:hairatan',
      product: 'HS1001',
    });
  });

  it('are statements where they are words or a date', () => {
    expect(words('lapis-lazuli-agreement_signed-2017-11-15')).toMatchObject({
      predicate: 'agreement signed on',
      text: '15 November 2017',
      period: '2017-11-15',
    });
    expect(words('chabahar-sanctions_waiver-2025-10-28_2026-04-26')?.text).toMatch(
      /^six months; US exemption/,
    );
    expect(words('cku-opening_target')).toMatchObject({ nature: 'target', text: '2030' });
    expect(words('cku-opening_target')).not.toHaveProperty('period');
  });

  it('lose none, and give each an id of its own', () => {
    const count = facts.corridors.reduce((sum, corridor) => sum + corridor.facts.length, 0);
    const told = [...observations, ...statements].filter(
      ({ confidence, about }) => confidence && !about?.startsWith('leg:'),
    );
    expect(told).toHaveLength(count);
    const ids = [...observations, ...statements].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keep what a count is a part of', () => {
    expect(number('cku-tunnels_started-2025-12')).toMatchObject({
      measure: 'count',
      value: 18,
      definition: 'tunnels under way; of 29',
    });
  });
});

describe('numbers of legs', () => {
  it('are times and lengths in Rec 20 units', () => {
    expect(number('aktau-alat-transit-time')).toMatchObject({
      about: 'leg:aktau-alat',
      value: 22,
      unit: 'HUR',
      definition: 'Aktau-Baku ferry, as reported 2017',
    });
    expect(number('uzen-bolashak-length')).toMatchObject({ value: 146, unit: 'KMT', measure: 'length' });
  });

  it('contradict each other where sources give several lengths', () => {
    const lengths = ['uzen-bolashak-length', 'uzen-bolashak-length-2', 'uzen-bolashak-length-3'];
    expect(lengths.map((id) => number(id)?.value)).toEqual([146, 120, 140]);
    for (const id of lengths)
      expect(number(id)?.conflictsWith).toEqual(lengths.filter((other) => other !== id));
  });

  it('have no length of their own where the facts draw none', () => {
    expect(number('incheh-gorgan-length')).toBeUndefined();
    expect(number('incheh-gorgan-length-2')?.conflictsWith).toEqual(['incheh-gorgan-length-3']);
  });

  it('that only an announcement gives say whose it is', () => {
    expect(number('darbaza-maktaaral-length-2')).toMatchObject({
      value: 106,
      attribution: 'announcement of 2022',
      sources: [{ source: 'general-knowledge' }],
    });
  });
});

describe('conflicts between sources', () => {
  it('are statements that say what each source has and what is shown', () => {
    const found = words('conflict-cku-length');
    expect(found).toMatchObject({
      about: 'corridor:cku',
      subject: 'CKU length',
      text: '532.53 km; 523 km; 486 km',
      problem: 'What is shown: 532.53 km, the latest official figure.',
      conflictsWith: ['cku-length-2025-11'],
    });
    expect(found?.sources).toEqual([{ source: 'cku-trend-nov2025' }, { source: 'cku-rg-2025' }]);
  });

  it('say days as a reader does', () => {
    expect(words('conflict-astara-opening')?.text).toBe('29 March 2018; 27 March 2018');
  });

  it('make records of values that none had, where the facts say whose each is', () => {
    expect(number('titr-volume-2024-ports')).toMatchObject({
      value: 3300000,
      conflictsWith: ['titr-volume-2024'],
      sources: [{ source: 'astanatimes-titr-2025' }],
    });
    expect(number('titr-volume-2024-01_2024-11')).toMatchObject({ value: 4100000, periodKind: 'range' });
  });

  it('are all there', () => {
    expect(statements.filter(({ id }) => id.startsWith('conflict-')).map(({ subject }) => subject)).toEqual(
      facts.conflicts.map(({ topic }) => topic),
    );
  });
});

describe('the readings of corridors', () => {
  it('have each metric of the facts, and no other', () => {
    const metrics = new Set(facts.corridors.flatMap(({ facts: each }) => each.map(({ metric }) => metric)));
    expect(new Set(Object.keys(readings.metrics))).toEqual(metrics);
  });

  it('make of a metric a number or a statement', () => {
    for (const { measure, predicate } of Object.values(readings.metrics))
      expect(Boolean(measure)).toBe(!predicate);
  });

  it('name facts, conflicts and places that there are', () => {
    const ids = new Set([...observations, ...statements].map(({ id }) => id));
    for (const id of Object.keys(readings.facts)) expect(ids).toContain(id);
    for (const { conflictsWith = [], related = [] } of Object.values(readings.conflicts))
      for (const id of [...conflictsWith, ...related]) expect(ids).toContain(id);
    const nodes = new Set(facts.nodes.map(({ id }) => `node:${id}`));
    for (const { about } of Object.values(readings.facts)) if (about) expect(nodes).toContain(about);
  });
});
