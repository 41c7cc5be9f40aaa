import { describe, expect, it } from 'vitest';
import { rolesOf, statDimension } from '../../../src/read/json-stat/dimension.ts';
import fc from 'fast-check';
import { metricSaid } from '../../../src/read/json-stat/metric.ts';
import { statUnit } from '../../../src/read/json-stat/unit.ts';
import { namedStatus, statusAt } from '../../../src/read/json-stat/status.ts';

const NONE = rolesOf(undefined);
const dimension = (id: string, category: object, roles = NONE) => statDimension(id, { category }, roles, '');

describe('a dimension', () => {
  it('has its categories in the order of their places', () => {
    expect(dimension('x', { index: { b: 1, a: 0, c: 2 }, label: { a: 'A' } })).toMatchObject({
      codes: ['a', 'b', 'c'],
      labels: ['A', '', ''],
    });
    expect(dimension('x', { index: ['b', 'a'] }).codes).toEqual(['b', 'a']);
    expect(dimension('x', { label: { only: 'One' } }).codes).toEqual(['only']);
    expect(dimension('x', {}).codes).toEqual([]);
  });

  it('is known by its id first, then by what the dataset says, then by names of flows', () => {
    const roles = rolesOf({ time: ['Tid', 'flow'], geo: ['Land'], metric: ['ContentsCode'] });
    const of = (id: string, label = {}) => {
      const { concept, kind } = dimension(id, { index: Object.keys(label), label }, roles);
      return [concept.role, kind];
    };
    expect(of('flow')).toEqual(['flow', 'codes']);
    expect(of('Tid')).toEqual(['period', 'codes']);
    expect(of('Land')).toEqual(['reporter', 'codes']);
    expect(of('ContentsCode')).toEqual(['other', 'metric']);
    expect(of('ImpEks', { 1: 'Imports', 2: 'Exports' })).toEqual(['other', 'flows']);
    expect(of('ImpEks', { 1: 'Imports', 2: 'Re-exports' })).toEqual(['other', 'codes']);
  });

  it('is no reporter where two dimensions are places', () => {
    const roles = rolesOf({ geo: ['from', 'to'] });
    expect(dimension('from', { index: ['KZ'] }, roles).concept.role).toBe('other');
  });
});

describe('a metric', () => {
  it.each([
    ['VALUE_IN_EUROS', 'Value', {}, { words: { measure: 'trade-value', unit: 'EUR' } }],
    [
      'a',
      'Exports',
      { base: 'USD million', decimals: 1 },
      { words: { flow: 'export', unit: 'USD' }, unitScale: 6, decimals: 1 },
    ],
    ['a', 'Imports', { label: 'tonnes' }, { words: { flow: 'import', unit: 'TNE' } }],
    ['a', 'Turnover', { symbol: '$' }, { words: { flow: 'turnover', unit: 'USD' } }],
    ['a', 'Vehicles', { base: 'vehicles', decimals: 0.5 }, { words: { at: 'm a' } }],
    ['a', 'Persons', { base: 'persons' }, { words: { at: 'm a', unit: 'persons' } }],
    ['constructor', '', {}, { words: { at: 'm constructor' } }],
  ])('%s, called "%s"', (code, label, unit, expected) => {
    expect(metricSaid('m', code, label, unit)).toEqual(expected);
  });
});

describe('a status', () => {
  it('is one for all, one of a list, or one of a sparse object', () => {
    expect([statusAt('p', 4), statusAt(['e'], 4), statusAt(['a', 'b'], 1), statusAt({ 4: 'c' }, 4)]).toEqual([
      'p',
      'e',
      'b',
      'c',
    ]);
    expect([
      statusAt(undefined, 0),
      statusAt({}, 0),
      statusAt([], 0),
      statusAt(7, 0),
      statusAt({ 0: {} }, 0),
    ]).toEqual(['', '', '', '', '']);
  });

  it('is understood by its name in any of the languages', () => {
    expect(namedStatus('Provisional')).toEqual({ words: { obsStatus: 'provisional' } });
    expect(namedStatus('прогноз')).toEqual({ words: { nature: 'forecast' } });
    expect(namedStatus('confidential')).toEqual({ missing: 'suppressed' });
    expect(namedStatus('estimated by the office')).toBeUndefined();
    expect(namedStatus('')).toBeUndefined();
  });
});

describe('a unit', () => {
  const read = (unit: object) => statUnit(unit as Readonly<Record<string, unknown>>);

  it.each([
    [
      { base: 'USD', multiplier: 3, label: 'thousands of dollars' },
      { unit: 'USD', scale: 3 },
    ],
    [
      { base: 'USD', multiplier: '6' },
      { unit: 'USD', scale: 6 },
    ],
    [{ base: 'USD', multiplier: 0 }, { unit: 'USD' }],
    [
      { base: 'USD', label: 'thousands of dollars' },
      { unit: 'USD', scale: 3 },
    ],
    [
      { base: 'euro', label: 'million euro' },
      { unit: 'EUR', scale: 6 },
    ],
    [{ label: 'US dollars (thousands)' }, { unit: 'USD', scale: 3 }],
    [
      { base: 'MIO_EUR', multiplier: 6 },
      { unit: 'EUR', scale: 6 },
    ],
    [
      { base: '%', multiplier: 0 },
      { unit: 'ratio', scale: -2 },
    ],
    [{ label: 'points' }, {}],
    [{}, {}],
  ])('reads %j', (unit, expected) => {
    expect(read(unit)).toEqual(expected);
  });

  it('tells where multiplier and label differ, and takes the multiplier', () => {
    expect(read({ base: 'USD', multiplier: 6, label: 'thousand dollars' })).toMatchObject({
      unit: 'USD',
      scale: 6,
      told: { code: 'contradicting-unit', found: '6' },
    });
  });

  it.each([
    [{ base: 'USD', multiplier: 1.5 }, '1.5'],
    [{ base: 'USD', multiplier: 1000 }, '1000'],
    [{ base: 'USD', multiplier: 'thousand' }, 'thousand'],
    [{ base: 'USD', label: 'thousand international dollars' }, 'thousand international dollars'],
    [{ base: 'USD', label: 'USD 1000 deflated' }, 'USD 1000 deflated'],
  ])('makes none of %j', (unit, found) => {
    expect(read(unit)).toEqual({ told: expect.objectContaining({ code: 'unknown-unit', found }) as unknown });
  });

  it('is always in the power of ten of its multiplier', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -30, max: 30 }),
        fc.constantFrom('USD', 'EUR', 'KGM'),
        (multiplier, base) => {
          expect(read({ base, multiplier }).scale ?? 0).toBe(multiplier);
        },
      ),
    );
  });
});
