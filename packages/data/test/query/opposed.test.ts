import { expect, test } from 'vitest';
import { dataset } from '../../src/datasets/kazakhstan-afghanistan.ts';
import { opposedTo } from '../../src/query/opposed.ts';
import { datasetOf } from '../fixture.ts';

test('finds records of every kind, in the order in which they are named, and none that is not there', () => {
  const ids = [
    dataset.events[0]!,
    dataset.relations[0]!,
    dataset.statements[0]!,
    dataset.observations[0]!,
  ].map(({ id }) => id);
  expect(opposedTo({ conflictsWith: ['gone', ...ids] }, dataset).map(({ id }) => id)).toEqual(ids);
});

test('finds nothing for a record that contradicts nothing', () => {
  expect(opposedTo({}, dataset)).toEqual([]);
  expect(opposedTo({ conflictsWith: ['c001'] }, datasetOf({}))).toEqual([]);
});
