import { describe, expect, it } from 'vitest';
import { mirrorPairs } from '../../../src/index.ts';
import type { Observation, TradeQuery } from '../../../src/index.ts';
import { datasetOf, observation, source } from '../../fixture.ts';

/** Kazakhstan's exports to the Kyrgyz Republic in 2022 and 2023, in thousand dollars, as the two bureaus give them. */
const sent = (period: string, value: number, fields: Partial<Observation> = {}): Observation =>
  observation({
    id: `sent-${period}`,
    partner: 'KGZ',
    period,
    value,
    scale: 3,
    sources: [{ source: 'kaz' }],
    ...fields,
  });
const received = (period: string, value: number, fields: Partial<Observation> = {}): Observation =>
  observation({
    id: `received-${period}`,
    reporter: 'KGZ',
    partner: 'KAZ',
    flow: 'import',
    period,
    value,
    scale: 3,
    sources: [{ source: 'kgz' }],
    ...fields,
  });

const BOTH = [
  sent('2022', 792951.726),
  received('2022', 770215.582),
  sent('2023', 1147176.218),
  received('2023', 862182.567),
];
const ASKED: TradeQuery = { measure: 'trade-value', reporter: 'KAZ', partner: 'KGZ', flow: ['export'] };

const pairs = (observations: readonly Observation[], asked: Partial<TradeQuery> = {}) =>
  mirrorPairs(datasetOf({ observations, sources: [source({ id: 'kaz' }), source({ id: 'kgz' })] }), {
    ...ASKED,
    ...asked,
  });

describe('mirror pairs', () => {
  it('are one flow as both sides report it, with what lies between', () => {
    const answer = pairs(BOTH);
    expect(answer.pairs).toMatchObject([
      {
        exporter: 'KAZ',
        importer: 'KGZ',
        period: { text: '2022' },
        sent: { value: 792951726 },
        received: { value: 770215582 },
        gap: { value: 770215582 - 792951726 },
      },
      { period: { text: '2023' } },
    ]);
    expect(answer.pairs.map(({ ratio }) => ratio.value?.toFixed(3))).toEqual(['0.971', '0.752']);
    expect(answer.sources.map(({ id }) => id).sort()).toEqual(['kaz', 'kgz']);
  });

  it('have both figures as rows, each on the line of its own producer, and no third number', () => {
    const { rows, unit } = pairs(BOTH);
    expect(unit).toBe('USD');
    expect(rows.map(({ value }) => value)).toEqual([792951726, 770215582, 1147176218, 862182567]);
    expect(new Set(rows.map(({ line }) => line)).size).toBe(2);
  });

  it('have a gap and a ratio that join no line, and name both inputs', () => {
    const [{ gap, ratio } = pairs(BOTH).pairs[0]!] = pairs(BOTH).pairs;
    expect([gap.line, ratio.line]).toEqual([undefined, undefined]);
    expect(gap.observation).toMatchObject({
      nature: 'derived',
      inputs: ['received-2022', 'sent-2022'],
      unit: 'USD',
    });
    expect(ratio.observation).toMatchObject({ measure: 'trade-ratio', unit: 'ratio' });
  });

  it('are found from either side', () => {
    const other = pairs(BOTH, { reporter: 'KGZ', partner: 'KAZ', flow: ['import'] }).pairs;
    expect(other.map(({ gap }) => gap.value)).toEqual(pairs(BOTH).pairs.map(({ gap }) => gap.value));
  });

  it('say why they may differ without anybody being wrong', () => {
    const valued = (from: Observation['valuation'], to: Observation['valuation']) =>
      pairs([sent('2022', 9, { valuation: from }), received('2022', 10, { valuation: to })]).pairs[0]
        ?.valuations;
    expect(valued('FOB', 'CIF')).toBe('cif-fob');
    expect(valued('FOB', 'FOB')).toBe('alike');
    expect(valued('FOB', undefined)).toBe('unspecified');
    expect(valued(undefined, undefined)).toBe('unspecified');
  });

  it('have one side alone where the other says nothing, and then no gap', () => {
    expect(pairs([sent('2022', 9)]).pairs).toMatchObject([
      {
        sent: { value: 9000 },
        received: undefined,
        gap: { value: null, observation: { missing: 'unknown' } },
      },
    ]);
    expect(pairs([received('2022', 9)]).pairs).toMatchObject([{ exporter: 'KAZ', sent: undefined }]);
  });

  it('pass on why a side has no number', () => {
    const [pair] = pairs([
      sent('2022', 9),
      received('2022', 0, { value: null, missing: 'suppressed' }),
    ]).pairs;
    expect(pair?.gap).toMatchObject({ value: null, observation: { missing: 'suppressed' } });
    const [nil] = pairs([sent('2022', 9), received('2022', 0, { value: null, missing: 'nil' })]).pairs;
    expect([nil?.gap.value, nil?.ratio.value]).toEqual([-9000, 0]);
  });

  it('set each figure beside each of the other side', () => {
    const third = sent('2022', 8, { id: 'third', sources: [{ source: 'article' }] });
    expect(pairs([sent('2022', 9), received('2022', 10), third]).pairs.map(({ gap }) => gap.value)).toEqual([
      1000, 2000,
    ]);
  });

  it('do not pair other goods, units, years or partners', () => {
    const others: readonly Partial<Observation>[] = [
      { unit: 'KZT' },
      { period: '2021' },
      { reporter: 'UZB' },
      { periodKind: 'fiscal' },
    ];
    for (const fields of others) {
      const found = pairs([sent('2022', 9), received('2022', 10, { id: 'other', ...fields })]).pairs;
      expect(found.every(({ gap }) => gap.value === null)).toBe(true);
    }
  });

  it('are none of turnover', () => {
    expect(pairs(BOTH, { flow: ['turnover', 'balance'] })).toMatchObject({ pairs: [], rows: [] });
  });

  it('go both ways where both flows are asked for', () => {
    const back = [
      sent('2022', 450, { id: 'bought', flow: 'import' }),
      received('2022', 410, { id: 'sold', flow: 'export' }),
    ];
    const found = pairs([...BOTH.slice(0, 2), ...back], { flow: ['export', 'import'] }).pairs;
    expect(found.map(({ exporter, importer }) => [exporter, importer])).toEqual([
      ['KAZ', 'KGZ'],
      ['KGZ', 'KAZ'],
    ]);
    expect(found[1]?.gap.value).toBe(40000);
  });
});
