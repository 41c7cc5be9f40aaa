import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onShow } from '../../src/describe/on-show.ts';
import { rowById, trade, withRows } from './trade-fixture.ts';

const row = rowById('c031');
const rowsOf = (partners: readonly string[]) =>
  withRows(partners.map((partner) => ({ ...row, observation: { ...row.observation, partner } })));

test('keeps the flows with a row, in the order in which they are asked for', () => {
  expect(onShow('flow', ['turnover', 'balance', 'export'], trade)).toEqual(['turnover', 'export']);
});

test('keeps all where none of them has a row', () => {
  expect(onShow('flow', ['balance'], trade)).toEqual(['balance']);
  expect(onShow('reporter', ['KAZ', 'UZB'], withRows([]))).toEqual(['KAZ', 'UZB']);
  expect(onShow('flow', [], trade)).toEqual([]);
});

test('keeps those that are summed up in a rest', () => {
  expect(onShow('partner', ['AFG', 'UZB'], rowsOf(['AFG', 'other']))).toEqual(['AFG', 'UZB']);
});

const ids = fc.uniqueArray(fc.constantFrom('AFG', 'UZB', 'CHN', 'RUS', 'TUR'));

test('never names anybody who is not asked for, and never nobody', () => {
  fc.assert(
    fc.property(ids, ids, (asked, there) => {
      const named = onShow('partner', asked, rowsOf(there));
      expect(asked.filter((one) => named.includes(one))).toEqual(named);
      expect(named.length > 0).toBe(asked.length > 0);
    }),
  );
});
