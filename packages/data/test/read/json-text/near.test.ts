import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IssueList } from '../../../src/read/report/issue-list.ts';
import { tellNear } from '../../../src/read/json-text/near.ts';
import { read, readComtrade, readJsonStat, readSdmxJson } from '../../../src/read/index.ts';
import type { ReadResult } from '../../../src/read/index.ts';

const SDMX_ONE = {
  header: { id: 'x' },
  dataSets: [{ series: { '0': { observations: { '0': [5] } } } }],
  structure: { dimensions: { series: [], observation: [] } },
};
const STAT_ONE = { value: [1], dimension: { id: ['geo'], size: [1], geo: {} } };
const COMTRADE_ONE = { validation: {}, dataset: [{ rtCode: 398, ptCode: 4, rgCode: 2, TradeValue: 5 }] };

const told = ({ issues }: ReadResult) => issues.map(({ code, received }) => [code, received]);
const text = (found: unknown) => JSON.stringify(found);

describe('JSON that is nearly read', () => {
  it.each([
    ['SDMX-JSON 1.0', SDMX_ONE],
    ['SDMX-JSON 1.0', { meta: {}, data: SDMX_ONE }],
    ['JSON-stat 1', { oecd: STAT_ONE, canada: STAT_ONE }],
    ['JSON-stat 1', STAT_ONE],
    ['UN Comtrade JSON of version 1', COMTRADE_ONE],
  ])('of another version is told by its name: %s', (name, found) => {
    const { dataset, issues } = read(text(found));
    expect(dataset).toBeUndefined();
    expect(issues[0]).toMatchObject({ code: 'unsupported-version', severity: 'error' });
    expect(issues[0]!.received).toContain(name);
    expect(issues[0]!.expected).toMatch(/2/);
  });

  it.each([
    [{ statusCode: 401, message: 'Access denied' }, '"401 Access denied"'],
    [{ statusCode: 429 }, '"429"'],
    [{ errors: [{ code: 404, title: 'No data' }] }, '"404 No data"'],
    [{ errors: ['No data'] }, '"No data"'],
    [{ error: 'Too many rows' }, '"Too many rows"'],
    [{ error: { code: 413, message: 'Too many rows' } }, '"413 Too many rows"'],
  ])('of a service that refuses is told in its words: %j', (found, received) => {
    expect(told(read(text(found)))).toEqual([['service-error', received]]);
  });

  it('is told by the reader of its format, too', () => {
    const codes = (result: ReadResult) => result.issues.map(({ code }) => code);
    expect(codes(readSdmxJson(text(SDMX_ONE)))).toEqual(['unsupported-version', 'not-sdmx-json']);
    expect(codes(readJsonStat(text({ a: STAT_ONE })))).toEqual(['unsupported-version', 'not-json-stat']);
    expect(codes(readComtrade(text(COMTRADE_ONE)))).toEqual(['unsupported-version', 'not-comtrade']);
    expect(codes(readComtrade(text({ statusCode: 401, message: 'Access denied' })))).toEqual([
      'service-error',
      'not-comtrade',
    ]);
  });

  it('is not found in a dataset, whatever else stands in it', () => {
    const { issues } = read(text({ format: 1, id: 'x', error: 'none', dataset: [{ rtCode: 1 }] }));
    expect(issues.map(({ code }) => code)).not.toContain('service-error');
  });

  it.each([[null], [7], ['text'], [[]], [{}], [{ message: 'hello' }], [{ error: '' }], [{ errors: [] }]])(
    'is not found in %j',
    (found) => {
      expect(tellNear(found, new IssueList())).toBe(false);
    },
  );

  it('is looked for in any JSON without an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (found) => {
        const issues = new IssueList();
        expect(tellNear(found, issues)).toBe(issues.list().length > 0);
      }),
    );
  });
});
