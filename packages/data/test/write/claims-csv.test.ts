import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { writeClaims } from '../../src/write/claims-csv.ts';
import { extract } from '../../src/write/extract.ts';
import { shownIn } from '../../src/write/shown.ts';
import { datasetOf, leg, observation, relation, statement } from '../fixture.ts';
import { card, dataset, map, time } from './answers.ts';

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
  expect(head).toBe('kind,id,subject,predicate,text,nature,attribution,source');
});
