import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { writeClaims } from '../../src/write/claims-csv.ts';
import { extract } from '../../src/write/extract.ts';
import { route } from '../../src/index.ts';
import { shownIn } from '../../src/write/shown.ts';
import { guarded } from '../../src/value/guarded.ts';
import { actor, datasetOf, leg, observation, relation, role, statement } from '../fixture.ts';
import { card, dataset, later, map, person, time } from './answers.ts';

const rows = (text: string) => [...csvParse(text)];
const of = (text: string, id: string) => rows(text).find((row) => row['id'] === id)!;

describe('claims of a card', () => {
  const shown = shownIn(card);
  const text = writeClaims({ ...extract(dataset, shown, 'x'), legs: [] });

  it('are a row each: numbers, offices, acts, events', () => {
    const kinds = rows(text).map((row) => row['kind']);
    expect(kinds.filter((kind) => kind === 'relation')).toHaveLength(shown.relations.length);
    expect(kinds.filter((kind) => kind === 'event')).toHaveLength(shown.events.length);
    expect(kinds).toContain('role');
    expect(of(text, 'KAZ-AFG-turnover-2023-kaz-bns')).toMatchObject({
      subject: 'KAZ',
      predicate: 'turnover trade-value',
      object: 'AFG',
      value: '636510.419',
      scale: '3',
      nature: 'derived',
      source: 'kaz-bns',
    });
  });

  it('keep the note of an editor with what it goes by, a line each, for every record that has one', () => {
    const all = rows(writeClaims({ ...dataset, legs: [], corridors: [] }));
    const noted = [...dataset.observations, ...dataset.statements, ...dataset.relations].filter(
      ({ problem, evidence }) => problem ?? evidence,
    );
    expect(noted.length).toBeGreaterThan(59);
    for (const { id, problem = '', evidence = [] } of noted) {
      const row = all.find((one) => one['id'] === id)!;
      expect(row['problem'], id).toBe(problem);
      expect(row['evidence'], id).toBe(evidence.join('\n'));
    }
  });

  it('say who towards whom, when, and what contradicts it', () => {
    expect(of(text, 'r-kaz-list-2005')).toMatchObject({
      subject: 'KAZ',
      predicate: 'lists-as-terrorist',
      object: 'taliban-authorities',
      period: '2005-03-15/2024-06',
      conflictsWith: 'r-kaz-list-2015',
    });
  });
});

describe('corridors', () => {
  it('of a card have the status of the whole, for when it is known, and who judges', () => {
    const text = writeClaims({ ...extract(dataset, shownIn(later), 'x'), legs: [] });
    expect(of(text, 'titr')).toMatchObject({
      kind: 'corridor',
      subject: 'titr',
      build: 'operating',
      service: 'normal',
      asOf: '2026-03',
      source: 'shared-corridors',
      published: '2026-11-23',
    });
    expect(rows(text).filter(({ kind }) => kind === 'corridor')).toHaveLength(4);
  });

  it('without a source have none', () => {
    const [one] = dataset.corridors;
    const text = writeClaims(datasetOf({ corridors: [{ ...one!, main: [], sources: undefined }] }));
    expect(of(text, one!.id)).toMatchObject({ kind: 'corridor', source: '' });
  });

  it('of a map are named, with the status of the whole where it is known by the date of the map', () => {
    const [row] = rows(writeClaims(extract(dataset, shownIn(map), 'x'), map));
    expect(row).toMatchObject({ kind: 'corridor', id: 'titr', build: '', asOf: '', source: '' });
    const now = route(dataset, { corridor: ['titr'] });
    const text = writeClaims(extract(dataset, shownIn(now), 'x'), now);
    expect(of(text, 'titr')).toMatchObject({
      text: 'Trans-Caspian International Transport Route',
      build: 'operating',
      asOf: '2026-03',
      source: 'shared-corridors',
    });
  });

  it('are related to the legs they are walked along', () => {
    const shown = extract(dataset, shownIn(map), 'x');
    const text = writeClaims(shown, map);
    const ways = (id: string): string[] => of(text, id)['related']!.split(' ');
    for (const { id, main, branches } of shown.corridors)
      for (const { leg: each } of [...main, ...branches.flatMap(({ legs }) => legs)])
        expect(ways(each), each).toContain(id);
  });
});

describe('legs of a map', () => {
  const text = writeClaims(extract(dataset, shownIn(map), 'x'), map);

  it('have the status of the date of the map, not of today', () => {
    const steps = map.routes.flatMap(({ main }) => main);
    expect(steps.some(({ leg: one, status }) => one.build !== status.build)).toBe(true);
    expect(steps.some(({ leg: one, status }) => one.service !== status.service)).toBe(true);
    for (const { leg: one, status } of steps)
      expect(of(text, one.id)).toMatchObject({
        subject: one.from,
        object: one.to,
        build: status.build,
        service: status.service,
      });
  });

  it('have their length as it was read, under its own source and not that of the status', () => {
    const one = leg('a', 'b', { lengthKm: 293, sources: [{ source: 'survey' }] });
    const [, row] = rows(writeClaims(datasetOf({ legs: [one, leg('b', 'c')] }))).slice(-2);
    expect(row).toMatchObject({ kind: 'length', id: one.id, value: '293', unit: 'KMT', source: 'survey' });
  });

  it('have their own where no date is asked for', () => {
    const one = leg('a', 'b', { build: 'planned', service: 'not-open' });
    expect(rows(writeClaims(datasetOf({ legs: [one] })))[0]).toMatchObject({
      build: 'planned',
      service: 'not-open',
    });
  });
});

it('tells the offices, events, statements and numbers of a time', () => {
  const text = writeClaims(extract(dataset, shownIn(time), 'x'));
  expect(new Set(rows(text).map((row) => row['kind']))).toEqual(
    new Set(['observation', 'statement', 'role', 'event']),
  );
});

it('runs no formula, keeps numbers numbers and quotes what has to be', () => {
  const text = writeClaims(
    datasetOf({
      observations: [observation({ id: '=1+1', value: -5, attribution: '@me', definition: '\tx' })],
      statements: [statement({ id: '-s', text: '+a, "b"\nc' })],
      relations: [relation('r', { statement: '=HYPERLINK("x")', attribution: '\r' })],
    }),
  );
  expect(rows(text)).toMatchObject([
    { id: "'=1+1", value: '-5', attribution: "'@me", text: "'\tx" },
    { id: "'-s", text: '\'+a, "b"\nc' },
    { id: 'r', text: '\'=HYPERLINK("x")', attribution: "'\r" },
  ]);
});

it('has the columns that say something, and those without which a claim is none', () => {
  const [head] = writeClaims(datasetOf({ statements: [statement()] })).split('\n');
  expect(head).toBe(
    'kind,id,subject,predicate,text,qualifier,nature,period,attribution,source,sourceTitle,publisher,published,conflictsWith',
  );
});

describe('every row of a card, a person and a time', () => {
  it.each([
    ['card', card],
    ['person', person],
    ['time', time],
  ] as const)('%s has its nature, and where it was printed, by whom and when', (_, answer) => {
    const written = extract(dataset, shownIn(answer), 'x');
    const found = rows(writeClaims({ ...written, legs: [] }));
    expect(found.length).toBeGreaterThan(1);
    for (const row of found) {
      expect(row['nature'], row['id']).toMatch(/^(statistic|claim|target|forecast|derived)$/);
      const source = written.sources.find(({ id }) => id === row['source']);
      expect(source, row['id']).toBeDefined();
      expect(row['publisher']).toBe(guarded(source!.publisher));
      expect(row['published']).toBe(source!.date ?? '');
    }
  });

  it('names its further sources, and says since when an office is held', () => {
    const one = actor('p', {
      kind: 'person',
      roles: [
        role({
          from: '2020',
          sources: [
            { source: 'bureau', at: 'page 2', read: '2026-11-23' },
            { source: 'article' },
            { source: 'bureau' },
          ],
        }),
      ],
    });
    expect(rows(writeClaims(datasetOf({ actors: [one] })))).toEqual([
      expect.objectContaining({
        kind: 'role',
        subject: 'p',
        predicate: 'holds',
        object: 'ministry',
        text: 'Minister',
        nature: 'claim',
        period: '2020/..',
        source: 'bureau',
        publisher: 'Bureau of Statistics',
        published: '2024-07-25',
        at: 'page 2',
        read: '2026-11-23',
        furtherSources: 'article',
        confidence: 'high',
      }),
    ]);
  });
});
