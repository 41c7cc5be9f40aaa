import { expect, it } from 'vitest';
import { divisionOf, numberOf } from '../../../src/read/comtrade/fields.ts';
import { record } from '../documents/comtrade.ts';

it('finds by what field a record is a part of another', () => {
  const of = (fields: object) => divisionOf({ ...record(), ...fields });
  expect(of({})).toBeUndefined();
  expect(of({ partner2Code: null, customsCode: null, motCode: null, mosCode: null })).toBeUndefined();
  expect(of({ motCode: '0', partner2Code: '0' })).toBeUndefined();
  expect([
    of({ motCode: 2100 }),
    of({ customsCode: 'C05' }),
    of({ partner2Code: 4 }),
    of({ mosCode: '2' }),
  ]).toEqual(['motCode', 'customsCode', 'partner2Code', 'mosCode']);
});

it('takes numbers, also written as text', () => {
  const values = [5, '5.5', '1e3', '-1', null, '', 'N/A', {}, true];
  expect(values.map((value) => numberOf({ value }, 'value'))).toEqual([
    5,
    5.5,
    1000,
    -1,
    null,
    null,
    null,
    null,
    null,
  ]);
});
