import { describe, expect, it } from 'vitest';
import { chronicle, type Actor, type Dataset, type TradeEvent } from '@keruen/data';
import { dataset as shipped } from '../../../src/datasets/kazakhstan-afghanistan.ts';
import { actor, datasetOf, relation, role } from '../../fixture.ts';

const event = (
  id: string,
  on: string,
  actors: readonly string[],
  fields: Partial<TradeEvent> = {},
): TradeEvent => ({
  id,
  on,
  label: id,
  actors,
  confidence: 'high',
  sources: [{ source: 'article' }],
  ...fields,
});

const people: readonly Actor[] = [
  actor('KAZ'),
  actor('ministry', { kind: 'ministry', partOf: 'KAZ' }),
  actor('AFG'),
  actor('rulers', { kind: 'authority' }),
  actor('one', {
    kind: 'person',
    roles: [role({ from: '2019', to: '2023-04-03' }), role({ title: 'Aide', of: 'KAZ' })],
  }),
  actor('two', { kind: 'person', roles: [role({ from: '2023-04-03' }), role({ of: 'AFG', from: '2020' })] }),
];

const data: Dataset = datasetOf({
  asOf: '2026-03-09',
  actors: people,
  relations: [relation('r', { type: 'controls', from: 'rulers', to: 'AFG', dateFrom: '2021-08-15' })],
  events: [
    event('late', '2025-06~', ['KAZ', 'AFG']),
    event('early', '2005-03-15', ['KAZ', 'rulers']),
    event('parts', '2023-05', ['ministry', 'rulers']),
    event('alone', '2022', ['KAZ']),
    event('undated', 'some day', ['KAZ']),
    event('others', '2022', ['AFG']),
  ],
});

const ids = (asked: Parameters<typeof chronicle>[1], dataset = data): readonly string[] =>
  chronicle(dataset, asked).entries.map(({ id }) => id);

describe('chronicle', () => {
  it('has the offices of a state and its bodies, then the events, each in order of time', () => {
    expect(ids({ actor: 'KAZ' })).toEqual(['one-1', 'two-1', 'early', 'alone', 'parts', 'late']);
  });

  it('tells of several actors together, and of what they share with any of several others', () => {
    const both = chronicle(data, { actor: 'KAZ AFG' });
    expect(both.entries.map(({ id }) => id)).toEqual([
      ...['one-1', 'two-2', 'two-1', 'early', 'alone', 'others', 'parts', 'late'],
    ]);
    expect(both.actor?.id).toBe('KAZ');
    expect(both.actors.map(({ id }) => id)).toEqual(expect.arrayContaining(['KAZ', 'AFG']));
    expect(ids({ actor: 'nobody KAZ' })).toEqual(ids({ actor: 'KAZ' }));
    expect(ids({ actor: 'KAZ *' })).toEqual(ids({ actor: '*' }));
    expect(ids({ actor: 'KAZ', partner: 'one AFG' })).toEqual(ids({ actor: 'KAZ', partner: 'AFG' }));
    expect(ids({ actor: 'KAZ', partner: 'AFG *' })).toEqual(ids({ actor: 'KAZ' }));
  });

  it('has the offices of a person, with the body they belong to', () => {
    const { entries } = chronicle(data, { actor: 'two' });
    expect(entries).toMatchObject([
      { kind: 'role', of: { id: 'AFG' }, period: { text: '2020/..' } },
      { kind: 'role', of: { id: 'ministry' }, holder: { id: 'two' }, period: { text: '2023-04-03/..' } },
    ]);
  });

  it('keeps events that concern the partner or whoever rules it', () => {
    expect(ids({ actor: 'KAZ', partner: 'AFG' })).toEqual(['early', 'parts', 'late']);
  });

  it('keeps what reaches into the window', () => {
    expect(ids({ actor: 'KAZ', period: '2022/2023-02' })).toEqual(['one-1', 'alone']);
    expect(ids({ actor: 'KAZ', period: 'never' })).toHaveLength(6);
  });

  it('leaves out what began after the date', () => {
    expect(ids({ actor: 'KAZ', asOf: '2023-03' })).toEqual(['one-1', 'early', 'alone']);
  });

  it('leaves out what has no date: none is made up', () => {
    const all = ids({ actor: 'KAZ' });
    expect(all).not.toContain('undated');
    expect(all).not.toContain('one-2');
  });

  it('sets what contradicts each other together, and names only what is on show', () => {
    const events = [
      event('a', '2023-12-29', ['KAZ'], { conflictsWith: ['c', 'gone'] }),
      event('b', '2024-02', ['KAZ']),
      event('c', '2024-06-03', ['KAZ'], { conflictsWith: ['a'] }),
    ];
    const { entries } = chronicle({ ...data, events }, { actor: 'KAZ', period: '2023-12/2025' });
    const told = entries.filter(({ kind }) => kind === 'event').map(({ id, conflicts }) => [id, conflicts]);
    expect(told).toEqual([
      ['a', ['c']],
      ['c', ['a']],
      ['b', []],
    ]);
  });

  it('keeps what contradicts an event and is not on show', () => {
    const events = [
      event('before', '2023-12-29', ['KAZ'], { conflictsWith: ['after'] }),
      event('after', '2024-06-03', ['KAZ'], { conflictsWith: ['before', 'gone'] }),
    ];
    const unshown = (period?: string) =>
      chronicle({ ...data, events }, { actor: 'KAZ', period }).entries.flatMap((entry) =>
        entry.kind === 'event' ? [[entry.id, entry.unshown.map(({ id }) => id)]] : [],
      );
    expect(unshown('2024')).toEqual([['after', ['before']]]);
    expect(unshown()).toEqual([
      ['before', []],
      ['after', []],
    ]);
  });

  it('asks for no partner where anybody may be one', () => {
    expect(ids({ actor: 'KAZ', partner: '*' })).toEqual(ids({ actor: 'KAZ' }));
    expect(chronicle(data, { actor: 'KAZ', partner: '*' }).query.partner).toBeUndefined();
  });

  it('cites the sources of what is on show and names who is named', () => {
    const { sources, actors, dataAsOf } = chronicle(data, { actor: 'two' });
    expect(sources.map(({ id }) => id)).toEqual(['bureau']);
    expect(actors.map(({ id }) => id)).toEqual(['two', 'AFG', 'ministry']);
    expect(dataAsOf).toBe('2026-03-09');
  });

  it('is empty for an actor nobody knows', () => {
    expect(chronicle(data, { actor: 'nobody' })).toMatchObject({
      actor: undefined,
      entries: [],
      sources: [],
    });
  });

  it('tells the three dates of one accreditation as the facts have them', () => {
    const { entries } = chronicle(shipped, { actor: 'KAZ', partner: 'AFG' });
    const accredited = entries.filter(({ id }) => id.startsWith('e-kaz-accredit'));
    expect(accredited.map(({ period }) => period.text)).toEqual(['2023-04-17', '2023-05', '2023-09']);
    for (const { conflicts } of accredited) expect(conflicts).toHaveLength(2);
    const places = accredited.map((entry) => entries.indexOf(entry));
    expect(places[2]! - places[0]!).toBe(2);
  });
});
