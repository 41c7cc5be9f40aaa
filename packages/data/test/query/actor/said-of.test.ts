import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronicle, type Chronicle, type Dataset, type Statement } from '@keruen/data';
import { dataset as shipped } from '../../../src/datasets/kazakhstan-afghanistan.ts';
import { actor, datasetOf, observation, relation } from '../../fixture.ts';

const said = (id: string, subject: string, fields: Partial<Statement> = {}): Statement => ({
  id,
  nature: 'claim',
  subject,
  predicate: 'says',
  text: `What ${id} says.`,
  sources: [{ source: 'article', at: 'paragraph 1' }],
  ...fields,
});

const data: Dataset = datasetOf({
  actors: [actor('KAZ'), actor('AFG'), actor('ministry', { kind: 'ministry', partOf: 'KAZ' })],
  observations: [observation({ id: 'number' })],
  relations: [relation('r', { from: 'KAZ', to: 'AFG' })],
  statements: [
    said('late', 'KAZ', { period: '2024', reporter: 'KAZ', partner: 'AFG' }),
    said('early', 'ministry', { period: '2021-08/2023-12' }),
    said('never', 'KAZ', { conflictsWith: ['number', 'r', 'early', 'unknown'] }),
    said('by', 'Forum deals', { period: '2023', attribution: 'KAZ' }),
    said('at', 'Business forums', { about: 'event:forum' }),
    said('other', 'AFG', { period: '2020' }),
    said('odd', 'KAZ', { period: 'some day' }),
    said('nobody', 'Weather', { about: 'event:unknown' }),
  ],
  events: [{ id: 'forum', on: '2023-08', label: 'Forum', actors: ['KAZ'], confidence: 'high', sources: [] }],
});

const dated = ({ entries }: Chronicle): readonly string[] =>
  entries.filter(({ kind }) => kind === 'statement').map(({ id }) => id);
const undated = (told: Chronicle): readonly string[] => told.undated.map(({ statement }) => statement.id);

describe('what is said of an actor', () => {
  it('follows the events in order of time: of itself, its bodies, by it, of an event it took part in', () => {
    const told = chronicle(data, { actor: 'KAZ' });
    expect(told.entries.map(({ id }) => id)).toEqual(['forum', 'early', 'by', 'late']);
    expect(undated(told)).toEqual(['never', 'at', 'odd']);
  });

  it('is that which concerns both where another actor is asked for', () => {
    const told = chronicle(data, { actor: 'KAZ', partner: 'AFG' });
    expect([dated(told), undated(told)]).toEqual([['late'], []]);
  });

  it('keeps to a window and to a date, but loses nothing that has none', () => {
    expect(dated(chronicle(data, { actor: 'KAZ', period: '2024' }))).toEqual(['late']);
    expect(dated(chronicle(data, { actor: 'KAZ', asOf: '2022' }))).toEqual(['early']);
    expect(undated(chronicle(data, { actor: 'KAZ', asOf: '2022' }))).toEqual(['never', 'at', 'odd']);
  });

  it('comes with every record that cannot hold beside it, of whatever kind', () => {
    const [never] = chronicle(data, { actor: 'KAZ' }).undated;
    expect(never?.against.map(({ id }) => id)).toEqual(['early', 'number', 'r']);
  });

  it('cites its sources and names who is named', () => {
    const { sources, actors } = chronicle(data, { actor: 'ministry' });
    expect(sources.map(({ id }) => id)).toEqual(['article']);
    expect(actors.map(({ id }) => id)).toEqual(['ministry']);
  });
});

describe('all that is told of anybody', () => {
  it('is every statement of a dataset once, with a date or without', () => {
    const told = chronicle(shipped, { actor: '*' });
    const all = [...dated(told), ...undated(told)];
    expect(new Set(all).size).toBe(all.length);
    expect([...all].sort()).toEqual(shipped.statements.map(({ id }) => id).sort());
    expect(told.entries.filter(({ kind }) => kind === 'event')).toHaveLength(shipped.events.length);
  });

  it('holds what is told of each', () => {
    const everything = chronicle(shipped, { actor: '*' });
    const ids = new Set([...everything.entries.map(({ id }) => id), ...undated(everything)]);
    fc.assert(
      fc.property(fc.constantFrom(...shipped.actors.map(({ id }) => id)), (id) => {
        const told = chronicle(shipped, { actor: id });
        for (const one of [...told.entries.map((entry) => entry.id), ...undated(told)])
          expect(ids.has(one), one).toBe(true);
      }),
    );
  });

  it('has both sides of what the article says twice', () => {
    const told = chronicle(shipped, { actor: 'KAZ' });
    const sides = [...told.undated, ...told.entries].flatMap((one) =>
      'against' in one && one.against.length ? [[one.statement.id, one.against.map(({ id }) => id)]] : [],
    );
    expect(sides).toContainEqual(['c065', ['c026']]);
    expect(sides).toContainEqual(['c012', ['r-kaz-delist-2023-12-29']]);
  });
});

describe('numbers that no chart has a place for', () => {
  const numbers = (asked: Parameters<typeof chronicle>[1]): readonly string[] =>
    chronicle(shipped, asked).numbers.map(({ record }) => record.id);

  it('are told with the event they are of, and with those they are about where they have no date', () => {
    expect(numbers({ actor: 'AFG' })).toContain('c007');
    expect(numbers({ actor: 'KAZ' })).toEqual(expect.arrayContaining(['c013', 'c041', 'c042']));
    expect(numbers({ actor: 'KAZ', partner: 'AFG' })).not.toContain('c013');
  });

  it('are no numbers that a chart draws', () => {
    for (const { record } of chronicle(shipped, { actor: '*' }).numbers)
      expect(record.period === undefined || record.about?.startsWith('event:'), record.id).toBe(true);
  });
});
