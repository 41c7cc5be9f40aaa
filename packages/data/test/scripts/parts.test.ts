import { describe, expect, it } from 'vitest';
import { cut } from '../../scripts/cut.ts';
import { actorPart, actorParts, towardPart } from '../../scripts/part-actor.ts';
import { corridorPart } from '../../scripts/part-corridor.ts';
import { tradeParts, tradeRows } from '../../scripts/part-trade.ts';
import { nameLists } from '../../scripts/name-lists.ts';
import { buildParts } from '../../scripts/parts.ts';
import { named, trimmed } from '../../scripts/trim.ts';
import { allRecords, datasetOf } from '../../scripts/whole.ts';
import { merge, withNames } from '../../src/index.ts';
import { observation } from '../fixture.ts';

const all = allRecords();
const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);

describe('trimmed', () => {
  it('keeps links to what is there, and leaves out fields that would be empty', () => {
    const record = observation({ id: 'a', conflictsWith: ['b', 'c'], related: ['d'], inputs: ['b'] });
    const kept = trimmed(record, new Set(['b']));
    expect(kept).toMatchObject({ conflictsWith: ['b'], inputs: ['b'] });
    expect(kept).not.toHaveProperty('related');
    expect(trimmed(record, new Set())).not.toHaveProperty('inputs');
  });
});

describe('named', () => {
  it('keeps what names an actor, and what it is a part of', () => {
    const mfa = named(all.actors.find(({ id }) => id === 'kaz-mfa')!);
    expect(Object.keys(mfa).sort()).toEqual(['id', 'kind', 'names', 'partOf', 'sources', 'uncheckedNames']);
    expect(mfa.sources.every(({ at }) => at?.startsWith('name:'))).toBe(true);
  });

  it('has a source even where none is of the name', () => {
    expect(named(all.actors.find(({ id }) => id === 'kosherbayev')!).sources).toHaveLength(1);
  });
});

describe('cut', () => {
  const part = cut(all, { observations: all.observations.filter(({ id }) => id === 'c051') });

  it('adds the actors and products that the records name, and what these are parts of', () => {
    expect(ids(part.actors)).toEqual(['KAZ', 'AFG']);
    expect(ids(part.products)).toEqual(['HSII', 'HS11', 'HS1101']);
    expect(ids(part.sources)).toContain('article');
  });

  it('has no link that leads out of it', () => {
    expect(all.observations.find(({ id }) => id === 'c051')?.related).toContain('c034');
    expect(part.observations[0]).not.toHaveProperty('related');
  });

  it('keeps of what an actor is claimed to be only the claims that are there', () => {
    const given = all.actors.filter(({ id }) => id === 'iskp');
    expect(cut(all, { actors: given }).actors[0]).not.toHaveProperty('claims');
    const { statements } = all;
    const both = cut(all, { actors: given, statements: statements.filter(({ id }) => id === 'c072') });
    expect(both.actors.find(({ id }) => id === 'iskp')?.claims).toEqual(['c072']);
  });

  it('names the seat of an actor', () => {
    expect(ids(cut(all, { actors: all.actors.filter(({ id }) => id === 'dcu') }).actors)).toContain('IRL');
  });
});

describe('parts of numbers', () => {
  const rows = tradeRows(all);
  const parts = tradeParts(all);

  it('hold each number that is no number of ways once', () => {
    const held = Object.values(rows).flatMap(({ observations }) => ids(observations));
    const free = all.observations.filter(({ about = '' }) => !/^(?:corridor|leg|node):/.test(about));
    expect([...held].sort()).toEqual([...ids(free)].sort());
    expect(
      Object.values(rows)
        .flatMap(({ series }) => ids(series))
        .sort(),
    ).toEqual([...ids(all.series)].sort());
  });

  it('have beside their rows what these name, one step far', () => {
    const pair = parts['kaz-afg']!;
    expect(ids(pair.observations)).toEqual(expect.arrayContaining(['c031', 'c034', 'c051', 'c053', 'c054']));
    expect(ids(pair.observations)).not.toContain('c049');
    expect(ids(pair.statements)).toEqual(['c030']);
    expect(pair.relations).toEqual([]);
  });

  it('have the events that their numbers are about', () => {
    expect(ids(parts['said']!.events)).toEqual(['e-forum-2023']);
    expect(ids(parts['said']!.actors)).toContain('azizi');
  });
});

describe('the part of a corridor', () => {
  const part = corridorPart(all, 'kz-uz-af');

  it('has its legs and places, and what is claimed of any of them', () => {
    expect([part.corridors.length, part.legs.length, part.nodes.length]).toEqual([1, 22, 24]);
    expect(ids(part.observations)).toEqual(
      expect.arrayContaining(['kz-uz-af-line_length-2024', 'darbaza-maktaaral-length-2']),
    );
    expect(ids(part.statements)).toEqual(['conflict-friendship-bridge']);
    expect(
      part.observations.every(({ about = '' }) => /^(?:corridor:kz-uz-af$|leg:|node:)/.test(about)),
    ).toBe(true);
  });
});

describe('the part of an actor', () => {
  it('is his own for a state or where he has many relations, else that of his group', () => {
    const parts = actorParts(all);
    expect(parts.get('actor-kaz')).toEqual(['KAZ']);
    expect(parts.get('actor-taliban-authorities')).toEqual(['taliban-authorities']);
    expect(parts.get('actors-persons')).toContain('smadiyarov');
    expect(parts.get('actors-bodies')).toEqual(expect.arrayContaining(['kaz-mfa', 'un', 'ktz']));
    expect([...parts.values()].flat()).toHaveLength(65);
  });

  it('has who held an office, with that office alone', () => {
    const part = actorPart(all, ['kaz-mfa']);
    const zhumangarin = actorPart(all, ['KAZ']).actors.find(({ id }) => id === 'zhumangarin');
    expect(part.actors.find(({ id }) => id === 'nurtleu')?.roles?.every(({ of }) => of === 'kaz-mfa')).toBe(
      true,
    );
    expect(zhumangarin?.roles?.map(({ of }) => of)).toEqual(['KAZ', 'KAZ']);
  });

  it('has the relations of those who controlled a state', () => {
    const part = actorPart(all, ['AFG']);
    expect(part.relations.length).toBeGreaterThan(80);
    expect(ids(part.relations)).toContain('r-rus-rec');
  });

  it('knows corridors by name', () => {
    expect(actorPart(all, ['KAZ']).corridors).toHaveLength(5);
    expect(actorPart(all, ['KAZ']).corridors[0]).toMatchObject({
      id: 'titr',
      asOf: '2026-03',
      sources: [{ source: 'shared-corridors' }],
      main: [],
      branches: [],
      detached: [],
    });
  });

  it('has a small one beside it for those who look towards him, where it is large', () => {
    const toward = towardPart(all, 'AFG')!;
    expect(toward.relations.map(({ type, to }) => [type, to])).toEqual([
      ['controls', 'AFG'],
      ['controls', 'AFG'],
    ]);
    expect(ids(toward.actors)).toEqual(expect.arrayContaining(['AFG', 'taliban-authorities', 'afg-mfa']));
    expect(towardPart(all, 'GEO')).toBeUndefined();
  });
});

describe('all parts', () => {
  const parts = buildParts(all);

  it('make up every record the facts have, with all its links', () => {
    const [first, ...others] = Object.values(parts);
    const names = [...nameLists(all, parts).values()].flat().filter(({ of }) => of !== 'words');
    const whole = withNames(merge(first!, ...others), names);
    const wanted = datasetOf(all);
    const byId = (records: readonly { readonly id: string }[]) =>
      new Map(records.map((each) => [each.id, each]));
    for (const list of [
      'observations',
      'series',
      'statements',
      'actors',
      'relations',
      'events',
      'products',
      'nodes',
      'legs',
      'corridors',
      'sources',
    ] as const) {
      expect(byId(whole[list]), list).toEqual(byId(wanted[list]));
    }
  });
});
