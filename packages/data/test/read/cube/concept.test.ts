import { describe, expect, it } from 'vitest';
import { roleOf } from '../../../src/read/cube/concept.ts';

describe('roleOf', () => {
  it.each([
    ['REF_AREA', 'reporter'],
    ['reporter', 'reporter'],
    ['geo', 'reporter'],
    ['COUNTERPART_AREA', 'partner'],
    ['partner', 'partner'],
    ['TRADE_FLOW', 'flow'],
    ['product', 'product'],
    ['TIME_PERIOD', 'period'],
    ['time', 'period'],
    ['FREQ', 'frequency'],
    ['UNIT_MEASURE', 'unit'],
    ['UNIT_MULT', 'scale'],
    ['SCALE', 'scale'],
    ['DECIMALS', 'decimals'],
    ['OBS_STATUS', 'status'],
    ['OBS_FLAG', 'flag'],
    ['CONF_STATUS', 'confidential'],
    ['indicators', 'indicator'],
    ['VALUATION', 'valuation'],
  ])('knows %s as %s', (id, role) => {
    expect(roleOf(id)).toBe(role);
  });

  it.each(['', 'SEX', 'AGE', 'constructor', 'REF AREA'])('does not know "%s"', (id) => {
    expect(roleOf(id)).toBe('other');
  });
});
