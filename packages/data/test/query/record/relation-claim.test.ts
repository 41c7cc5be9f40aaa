import { describe, expect, it } from 'vitest';
import { queryRecords, type Relation } from '@keruen/data';
import { dataset as shipped } from '../../../src/datasets/kazakhstan-afghanistan.ts';
import { relationClaim } from '../../../src/query/record/relation-claim.ts';
import { check } from '../../../src/check/check.ts';
import { datasetOf, observation, relation } from '../../fixture.ts';

describe('a relation beside a number', () => {
  it('is a claim about the two, in the words of its source, dated as it is', () => {
    const act = shipped.relations.find(({ id }) => id === 'r-kaz-chn-2023')!;
    expect(relationClaim(act)).toMatchObject({
      id: 'r-kaz-chn-2023',
      nature: 'claim',
      subject: 'KAZ',
      partner: 'CHN',
      predicate: 'trades with',
      text: act.statement,
      period: '2023',
      sources: act.sources,
    });
  });

  it.each<[Partial<Relation>, string | undefined]>([
    [{ on: '2022' }, '2022'],
    [{ dateFrom: '2021' }, '2021/..'],
    [{ dateTo: '2023' }, '../2023'],
    [{ dateFrom: '2021', dateTo: '2023' }, '2021/2023'],
    [{}, undefined],
  ])('with %o has the period %s', (dates, period) => {
    expect(relationClaim(relation('r', dates)).period).toBe(period);
  });

  it('is a statement that a dataset may hold', () => {
    const actors = shipped.actors;
    const { sources } = shipped;
    const statements = shipped.relations
      .map(relationClaim)
      .map(({ conflictsWith: _, related: __, ...one }) => one);
    expect(
      check(datasetOf({ actors, sources, statements })).issues.filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
  });

  it('stands in the notes of what it contradicts, not of what it only concerns', () => {
    const data = datasetOf({
      observations: [observation({ id: 'a', conflictsWith: ['r'], related: ['s'] })],
      relations: [relation('r', { conflictsWith: ['a'] }), relation('s', { related: ['a'] })],
    });
    const { reporter, partner } = data.observations[0]!;
    const { notes } = queryRecords(data, { measure: 'trade-value', flow: [], reporter, partner });
    expect(notes.map(({ record, contradicts }) => [record.id, contradicts])).toEqual([['r', ['a']]]);
  });
});
