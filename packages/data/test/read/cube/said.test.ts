import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/read/cube/concept.ts';
import { isUntold, saidBy } from '../../../src/read/cube/said.ts';

const said = (role: Role, code: string) => saidBy(role, 'CONCEPT', code);

describe('what a code says', () => {
  it.each<[Role, string, object]>([
    ['reporter', 'KZ', { words: { reporter: 'KAZ' }, names: { kind: 'actor', id: 'KAZ' } }],
    ['partner', '004', { words: { partner: 'AFG' }, names: { kind: 'actor', id: 'AFG' } }],
    ['partner', 'W00', { words: { partner: 'WLD' }, names: { kind: 'actor', id: 'WLD' } }],
    ['partner', '_Z', {}],
    ['flow', 'X', { words: { flow: 'export' } }],
    ['product', '0101', { words: { product: '0101' }, names: { kind: 'product', id: '0101' } }],
    ['product', 'TOTAL', {}],
    ['product', '_T', {}],
    ['period', '2022-Q1', { words: { period: '2022-01/2022-03', periodKind: 'range' } }],
    ['frequency', 'A', {}],
    ['unit', 'USD', { words: { unit: 'USD' } }],
    ['unit', 'MIO_EUR', { words: { unit: 'EUR' }, unitScale: 6 }],
    ['scale', '6', { scale: 6 }],
    ['scale', '-2', { scale: -2 }],
    ['decimals', '0', { decimals: 0 }],
    ['status', 'E', { words: { obsStatus: 'estimated' } }],
    ['status', 'F', { words: { obsStatus: 'forecast', nature: 'forecast' } }],
    ['status', 'B;P', { words: { obsStatus: 'break provisional' } }],
    ['status', 'M', { words: {}, missing: 'not-applicable' }],
    ['flag', 'ep', { words: { obsStatus: 'estimated provisional' } }],
    ['flag', 'c', { words: {}, missing: 'suppressed' }],
    ['confidential', 'C', { words: {}, missing: 'suppressed' }],
    ['confidential', 'F', { words: {} }],
    [
      'indicator',
      'txg_fob_usd',
      { words: { measure: 'trade-value', flow: 'export', valuation: 'FOB', unit: 'USD' } },
    ],
    ['valuation', 'CIF', { words: { valuation: 'CIF' } }],
    ['other', 'F', { words: { at: 'CONCEPT F' } }],
    ['other', '_T', {}],
    ['scale', 'Millions', { scale: 6 }],
    ['scale', 'units', { scale: 0 }],
    ['scale', 'Ten thousands', { scale: 4 }],
    ['scale', 'Billions', { scale: 9 }],
    ['note', 'whatever', {}],
  ])('as %s, %s', (role, code, expected) => {
    expect(said(role, code)).toEqual(expected);
  });

  it('is nothing where it is empty, in every role', () => {
    const roles: readonly Role[] = [
      'reporter',
      'flow',
      'period',
      'unit',
      'scale',
      'status',
      'indicator',
      'other',
    ];
    for (const role of roles) expect(said(role, '')).toEqual({});
  });

  it.each<[Role, string, string]>([
    ['flow', 'RX', 'unknown-flow'],
    ['period', '22', 'unreadable-period'],
    ['scale', '1.5', 'not-whole'],
    ['scale', '99', 'not-whole'],
    ['decimals', 'two', 'not-whole'],
    ['indicator', 'CPI', 'unknown-indicator'],
    ['indicator', '__proto__', 'unknown-indicator'],
  ])('as %s, %s cannot be taken: %s', (role, code, issue) => {
    const found = said(role, code);
    expect(isUntold(found)).toBe(true);
    expect(found).toMatchObject({ code: issue });
  });

  it.each(['RX', 'DX', 'RM', 'fm', 'XIP'])('says of the flow %s that it is a part of one', (code) => {
    expect(said('flow', code)).toMatchObject({ code: 'unknown-flow' });
    expect(JSON.stringify(said('flow', code))).toMatch(
      /a whole flow: .* are a part of (ex|im)ports, and are left out/,
    );
    expect(JSON.stringify(said('flow', 'TR'))).not.toContain('part of');
  });

  it.each(['EU27_2020', 'EXT_EU27_2020', 'EA20', 'EAEU'])(
    'says of the area %s that it is a group of states',
    (code) => {
      expect(said('partner', code)).toMatchObject({
        words: { partner: code },
        told: {
          code: 'unknown-area',
          expected: expect.stringContaining('this group of states is kept') as string,
        },
      });
      expect(JSON.stringify(said('partner', 'Atlantis'))).not.toContain('group');
    },
  );

  it.each<[Role, string, string, object]>([
    ['reporter', 'EA20', 'unknown-area', { words: { reporter: 'EA20' } }],
    ['unit', 'SHEEP', 'unknown-unit', { words: { unit: 'SHEEP' } }],
    ['status', 'E;?', 'unknown-flag', {}],
    ['flag', 'e?', 'unknown-flag', {}],
    ['confidential', 'X', 'unknown-flag', {}],
    ['valuation', 'EXW', 'unknown-valuation', {}],
  ])('as %s, %s is told and the number kept: %s', (role, code, issue, expected) => {
    const found = said(role, code);
    expect(isUntold(found)).toBe(false);
    expect(found).toMatchObject({ ...expected, told: { code: issue } });
  });
});
