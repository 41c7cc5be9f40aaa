import { describe, expect, it } from 'vitest';
import { relations, roles } from '../../../src/index.ts';
import { dataset as shipped } from '../../../src/datasets/kazakhstan-afghanistan.ts';
import { dateOf } from '../../../src/query/record/last-date.ts';
import { actor, datasetOf, relation, role, source } from '../../fixture.ts';

const dataset = datasetOf({
  asOf: '2024-06',
  actors: [
    actor('ministry', { kind: 'ministry' }),
    actor('a', {
      kind: 'person',
      roles: [
        role({ to: '2022' }),
        role({ title: 'Deputy Minister', office: 'Minister', from: '2023', to: '2024-01' }),
      ],
    }),
    actor('b', {
      kind: 'person',
      roles: [role({ from: '2024-02' }), role({ title: 'Rector', of: 'gone', from: '2025' })],
    }),
  ],
});

const told = (asked: Parameters<typeof roles>[1]) =>
  roles(dataset, asked).map((found) => [found.actor.id, found.role.title, found.when]);

describe('roles', () => {
  it('are all, in order of their beginning, seen from the last date the dataset knows', () => {
    expect(told({})).toEqual([
      ['a', 'Minister', 'before'],
      ['a', 'Deputy Minister', 'before'],
      ['b', 'Minister', 'held'],
      ['b', 'Rector', 'after'],
    ]);
  });

  it('are seen from the date asked for', () => {
    expect(told({ asOf: '2023-06', of: 'ministry' }).map(([, , when]) => when)).toEqual([
      'before',
      'held',
      'after',
    ]);
  });

  it('are asked for by person, body and office', () => {
    expect(told({ actor: 'b' })).toHaveLength(2);
    expect(told({ of: 'ministry' })).toHaveLength(3);
    expect(told({ office: 'Minister' })).toHaveLength(3);
    expect(told({ office: 'Rector', of: 'ministry' })).toEqual([]);
  });

  it('know the body where the dataset does', () => {
    expect(roles(dataset, { actor: 'b' }).map(({ of }) => of?.id)).toEqual(['ministry', undefined]);
  });

  it('of the shipped dataset are each there once', () => {
    const all = shipped.actors.flatMap(({ roles: own = [] }) => own);
    expect(roles(shipped, {}).map((found) => found.role)).toHaveLength(all.length);
    expect(new Set(roles(shipped, {}).map((found) => found.role))).toEqual(new Set(all));
  });
});

describe('relations', () => {
  const acts = datasetOf({
    relations: [
      relation('engages', { on: '2021' }),
      relation('sanctions', { type: 'sanctions', from: 'AFG', to: 'KAZ', on: '2023' }),
      relation('other', { to: 'UZB', on: '2022' }),
    ],
  });
  const ids = (asked: Parameters<typeof relations>[1]): readonly string[] =>
    relations(acts, asked).map((found) => found.relation.id);

  it('are those of an actor, in either role, on a date', () => {
    expect(ids({ actor: 'KAZ', asOf: '2024' })).toEqual(['engages', 'other', 'sanctions']);
    expect(ids({ actor: 'UZB', asOf: '2024' })).toEqual(['other']);
    expect(relations(acts, { actor: 'KAZ', asOf: '2022' }).map(({ later }) => later)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('are asked for by the other side and by type', () => {
    expect(ids({ actor: 'KAZ', toward: 'AFG', asOf: '2024' })).toEqual(['engages', 'sanctions']);
    expect(ids({ actor: 'KAZ', type: ['sanctions', 'promotes'], asOf: '2024' })).toEqual(['sanctions']);
  });
});

describe('the date that holds', () => {
  it('is the one asked for, else the last of the dataset, else of its sources', () => {
    expect(dateOf(dataset, '2020')).toBe('2020');
    expect(dateOf(dataset, 'soon')).toBe('2024-06');
    expect(
      dateOf(datasetOf({ sources: [source({ date: '2021' }), source({ date: '2020' })] }), undefined),
    ).toBe('2021');
    expect(dateOf(datasetOf({ sources: [] }), undefined)).toBe('9999');
  });
});
