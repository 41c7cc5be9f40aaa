import type { Observation, Rows, TradeQuery } from '@keruen/data';
import { describe, expect, it } from 'vitest';
import { chartTypeOf, type AnyChartType, type ChartTypeName } from '@keruen/figure';
import type { Ranked } from '../../src/layout/chart/rank-ask.ts';
import { datasetOf, record } from './asked-dataset.ts';

const QUESTION: TradeQuery = {
  measure: 'trade-value',
  reporter: 'KAZ',
  partner: 'AFG',
  flow: ['export', 'import', 'turnover'],
};

/** What a chart type asks of records. */
async function ask(
  name: ChartTypeName,
  records: readonly Observation[],
  asked: Partial<TradeQuery> = {},
): Promise<Rows> {
  const type: AnyChartType = await chartTypeOf(name);
  const answer = 'layout' in type ? type.ask : undefined;
  return answer!(datasetOf(records), { ...QUESTION, ...asked });
}

const ids = ({ rows }: Rows): string[] => rows.map(({ observation: { id } }) => id);

const years = (...of: string[]): Observation[] => of.map((period) => record({ id: period, period }));

describe('a slope asks for', () => {
  it('the first period and the last, of all series', async () => {
    const records = [...years('2018', '2019', '2020'), record({ id: 'i', period: '2019', flow: 'import' })];
    expect(ids(await ask('slope', records))).toEqual(['2018', '2020']);
  });

  it('those within the window', async () => {
    expect(ids(await ask('slope', years('2018', '2019', '2020', '2021'), { period: '2019/2020' }))).toEqual([
      '2019',
      '2020',
    ]);
  });

  it('official ends: neither a claim of a later year nor a target for two', async () => {
    const records = [
      ...years('2018', '2022'),
      record({ id: 'said', period: '2022', nature: 'claim', conflictsWith: ['2022'] }),
      record({ id: 'later', period: '2024', nature: 'claim' }),
      record({ id: 'goal', period: '2024/2025', nature: 'target' }),
    ];
    expect(ids(await ask('slope', records))).toEqual(['2018', '2022', 'said']);
  });

  it('whatever has a number where nothing is official, and the period there is where it is one', async () => {
    const claims = ['2021', '2022', '2023'].map((period) => record({ id: period, period, nature: 'claim' }));
    expect(ids(await ask('slope', claims))).toEqual(['2021', '2023']);
    expect(ids(await ask('slope', years('2022')))).toEqual(['2022']);
    expect(ids(await ask('slope', []))).toEqual([]);
  });

  it('what stands at the ends and cannot be joined: two producers', async () => {
    const records = [
      record({ id: 'a', period: '2012', sources: [{ source: 'other' }] }),
      ...years('2018', '2023'),
    ];
    const { rows } = await ask('slope', records);
    expect(rows.map(({ breaksBefore }) => breaksBefore)).toEqual([false, true]);
  });
});

describe('a dumbbell asks for', () => {
  it('every period where flows are compared', async () => {
    const records = years('2021', '2022', '2023').flatMap((one) => [
      one,
      { ...one, id: `${one.id}-i`, flow: 'import' as const },
    ]);
    expect(await ask('dumbbell', records).then(ids)).toHaveLength(6);
  });

  it('the first and the last of one flow', async () => {
    expect(ids(await ask('dumbbell', years('2021', '2022', '2023'), { flow: ['export'] }))).toEqual([
      '2021',
      '2023',
    ]);
  });
});

describe('a rank asks for', () => {
  const values: Readonly<Record<string, readonly number[]>> = {
    ITA: [9, 9],
    CHN: [8, 10],
    RUS: [7, 3],
    AFG: [1, 4],
    WLD: [99, 99],
  };
  const records = Object.entries(values).flatMap(([partner, [before, after]]) => [
    record({ id: `${partner}-2022`, partner, value: before! }),
    record({ id: `${partner}-2023`, partner, value: after!, period: '2023' }),
  ]);

  it('the largest partners of each period, never the world, which is a total', async () => {
    expect(ids(await ask('rank', records, { partner: '*', top: 3 })).sort()).toEqual([
      'AFG-2023',
      'CHN-2022',
      'CHN-2023',
      'ITA-2022',
      'ITA-2023',
      'RUS-2022',
    ]);
  });

  it('ten where nobody says how many, each partner where none is named', async () => {
    const many = [...new Array(14).keys()].map((i) =>
      record({ id: `p${i}`, partner: `P${i}`, value: i + 1 }),
    );
    expect(await ask('rank', many, { partner: undefined }).then(ids)).toHaveLength(10);
    expect(await ask('rank', many, { partner: '*', top: 2 }).then(ids)).toEqual(['p12', 'p13']);
  });

  it('all that are named', async () => {
    expect(ids(await ask('rank', records, { partner: 'AFG RUS', period: '2022' }))).toEqual([
      'AFG-2022',
      'RUS-2022',
    ]);
  });

  it('goods on one level: sections, not their chapters beside them', async () => {
    const goods = ['A', 'B', 'A1', 'A2'].map((product, i) => record({ id: product, product, value: 9 - i }));
    const products = ['A', 'B', 'A1', 'A2'].map((id) => ({
      id,
      edition: 'HS2022',
      names: { en: id },
      ...(id.length > 1 ? { parent: 'A' } : {}),
    }));
    const { ask: answer } = await chartTypeOf('rank');
    const asked = { ...QUESTION, flow: ['export'], product: ['*'] } as const;
    expect(ids(answer!({ ...datasetOf(goods), products }, asked))).toEqual(['A', 'B']);
    expect(ids(answer!({ ...datasetOf(goods), products }, { ...asked, product: ['A1', 'A2'] }))).toEqual([
      'A1',
      'A2',
    ]);
  });

  it('values, not their ranks: what is known of each stays with it', async () => {
    const { rows, unit } = await ask('rank', records, { partner: '*', top: 1 });
    expect(unit).toBe('USD');
    expect(rows.map(({ observation: { nature } }) => nature)).toEqual(['statistic', 'statistic']);
  });

  it('no period in which one of several is alone, and says which are left out', async () => {
    const alone = ['2004', '1996'].map((period) => record({ id: `AFG-${period}`, value: 5, period }));
    for (const partner of ['*', 'AFG RUS']) {
      const answer: Ranked = await ask('rank', [...alone, ...records], { partner, top: 8 });
      expect(answer.rows.map(({ period }) => period.text)).not.toContain('1996');
      expect(answer.rows.length).toBeGreaterThanOrEqual(4);
      expect(answer.lone?.map(({ text }) => text)).toEqual(['1996', '2004']);
    }
    expect(await ask('rank', alone, { partner: '*' })).toMatchObject({ rows: [], lone: [{}, {}] });
  });

  it('the one partner that is named, in all his periods', async () => {
    const answer: Ranked = await ask('rank', records, { partner: 'AFG' });
    expect(ids(answer)).toEqual(['AFG-2022', 'AFG-2023']);
    expect(answer.lone).toEqual([]);
  });

  it('no flow in which one is alone, beside another flow of the period', async () => {
    const both = [...records, record({ id: 'import', flow: 'import', value: 3 })];
    expect(ids(await ask('rank', both, { partner: '*' }))).not.toContain('import');
  });

  it('no period of a table in which one of its series alone has a number', async () => {
    const free = (['export', 'import'] as const).flatMap((flow) =>
      ['2021', '2022', '2023'].map((period) =>
        record({
          id: `${flow}-${period}`,
          reporter: undefined,
          partner: undefined,
          flow,
          period,
          value: flow === 'export' && period === '2022' ? null : 5,
        }),
      ),
    );
    const asked = { reporter: undefined, partner: undefined, flow: ['export', 'import'] as const };
    const answer: Ranked = await ask('rank', free, asked);
    expect(answer.lone?.map(({ text }) => text)).toEqual(['2022']);
    expect(answer.rows).toHaveLength(4);
    const one: Ranked = await ask('rank', free, { ...asked, flow: ['import'] });
    expect([one.rows.length, one.lone]).toEqual([3, []]);
  });

  it('nothing else than the table has, where it ranks nobody', async () => {
    const free = ['Wheat', 'Flour'].map((reporter, i) =>
      record({ id: reporter, reporter, partner: undefined, value: i }),
    );
    expect(ids(await ask('rank', free, { reporter: undefined, partner: undefined }))).toEqual([
      'Flour',
      'Wheat',
    ]);
  });
});

describe('mirror statistics ask for', () => {
  const records = [
    record({ id: 'sent' }),
    record({ id: 'bought', flow: 'import' }),
    record({ id: 'sum', flow: 'turnover' }),
    record({
      id: 'received',
      reporter: 'AFG',
      partner: 'KAZ',
      flow: 'import',
      sources: [{ source: 'other' }],
    }),
    record({ id: 'sold', reporter: 'AFG', partner: 'KAZ', sources: [{ source: 'other' }] }),
    record({ id: 'toChina', partner: 'CHN' }),
    record({ id: 'elsewhere', reporter: 'AFG', partner: 'CHN' }),
    record({ id: 'fromKaz', reporter: 'CHN', partner: 'KAZ', flow: 'import' }),
  ];

  it('the export of one and the import of the other', async () => {
    expect(await ask('mirror-statistics', records, { flow: ['export'] }).then(ids)).toEqual([
      'sent',
      'received',
    ]);
    expect(await ask('mirror-statistics', records, { flow: ['import'] }).then(ids)).toEqual([
      'bought',
      'sold',
    ]);
  });

  it('both ways where both flows are asked for, and tells the question as it was', async () => {
    const answer = await ask('mirror-statistics', records);
    expect(answer.query.flow).toEqual(['export', 'import']);
    for (const flow of ['export', 'import'] as const) {
      const { query } = await ask('mirror-statistics', records, { flow: [flow] });
      // A figure is headed by the flow it was asked for, not by what the other side calls it.
      expect(query.flow).toEqual([flow]);
    }
    expect(ids(answer).sort()).toEqual(['bought', 'received', 'sent', 'sold']);
    expect(answer.query).toMatchObject({ reporter: 'KAZ', partner: 'AFG' });
  });

  it('what several partners report of the reporter, and not of each other', async () => {
    const asked = { flow: ['export'] as const };
    for (const partner of ['AFG CHN', '*'])
      expect((await ask('mirror-statistics', records, { ...asked, partner }).then(ids)).sort()).toEqual([
        'fromKaz',
        'received',
        'sent',
        'toChina',
      ]);
  });

  const between = [
    ...records,
    record({ id: 'uzbSent', reporter: 'UZB', partner: 'AFG' }),
    record({ id: 'uzbReceived', reporter: 'AFG', partner: 'UZB', flow: 'import' }),
    record({ id: 'alone', reporter: 'UZB', partner: 'TJK' }),
  ];

  it('of several reporters what both sides report, each with its own partners', async () => {
    const asked = { flow: ['export'] as const, reporter: 'KAZ UZB' };
    expect(
      (await ask('mirror-statistics', between, { ...asked, partner: 'AFG TJK' }).then(ids)).sort(),
    ).toEqual(['received', 'sent', 'uzbReceived', 'uzbSent']);
    expect(await ask('mirror-statistics', between, { ...asked, partner: 'TJK' }).then(ids)).toEqual([
      'alone',
    ]);
  });

  it('of several reporters without a partner their trade with each other', async () => {
    const asked = { flow: ['export'] as const, reporter: 'KAZ AFG', partner: undefined };
    expect((await ask('mirror-statistics', between, asked).then(ids)).sort()).toEqual([
      'bought',
      'received',
      'sent',
      'sold',
    ]);
  });

  it('of all reporters the largest flows that both sides report', async () => {
    const asked = { flow: ['export'] as const, reporter: '*', partner: undefined };
    const large = between.map((one) => (one.id.startsWith('uzb') ? { ...one, value: 9e9 } : one));
    const all = await ask('mirror-statistics', large, asked);
    expect(ids(all)).not.toContain('alone');
    expect(ids(all)).toEqual(
      expect.arrayContaining(['sent', 'received', 'uzbSent', 'uzbReceived', 'toChina', 'fromKaz']),
    );
    expect((await ask('mirror-statistics', large, { ...asked, top: 1 }).then(ids)).sort()).toEqual([
      'uzbReceived',
      'uzbSent',
    ]);
  });

  it('of all partners of one reporter no more than the ten largest, those first that have both sides', async () => {
    const asked = { flow: ['export'] as const, partner: '*' };
    const many = [...new Array(40).keys()].map((i) =>
      record({ id: `p${i}`, partner: `X${i}`, value: i + 1 }),
    );
    expect(await ask('mirror-statistics', many, asked).then(ids)).toHaveLength(10);
    expect(await ask('mirror-statistics', many, asked).then(ids)).toContain('p39');
    expect((await ask('mirror-statistics', [...many, ...between], asked).then(ids)).sort()).toEqual([
      'fromKaz',
      'received',
      'sent',
      'toChina',
    ]);
    expect(await ask('mirror-statistics', many, { ...asked, top: 3 }).then(ids)).toHaveLength(3);
  });

  it('nothing of a flow that has no other side', async () => {
    expect(await ask('mirror-statistics', records, { flow: ['turnover'] }).then(ids)).toEqual([]);
  });

  it('claims as well, for they are about one of the two', async () => {
    const claim = record({ id: 'claim', nature: 'claim', conflictsWith: ['sent'] });
    expect(await ask('mirror-statistics', [...records, claim], { flow: ['export'] }).then(ids)).toContain(
      'claim',
    );
  });
});

describe('a target asks for', () => {
  const goal = record({
    id: 'goal',
    flow: 'turnover',
    period: '2024/2025',
    nature: 'target',
    value: 9,
    related: ['said'],
  });
  const turnover = ['2021', '2022', '2023'].map((period) =>
    record({ id: `t${period}`, flow: 'turnover', period, value: 2 }),
  );

  it('goals, the latest official value, and what is said of either', async () => {
    const records = [
      ...turnover,
      goal,
      record({ id: 'old', flow: 'turnover', period: '2021', nature: 'claim' }),
      record({ id: 'said', flow: 'turnover', period: '2022', nature: 'claim', related: ['goal'] }),
      record({ id: 'against', flow: 'turnover', period: '2023', nature: 'claim', conflictsWith: ['t2023'] }),
      record({ id: 'since', flow: 'turnover', period: '2024', nature: 'claim' }),
    ];
    expect(ids(await ask('target', records)).sort()).toEqual(['against', 'goal', 'said', 'since', 't2023']);
  });

  it('nothing of a flow that has no goal', async () => {
    expect(ids(await ask('target', [...turnover, goal, ...years('2022', '2023')]))).toEqual([
      't2023',
      'goal',
    ]);
  });

  it('the latest of the same partner and product', async () => {
    const other = record({ id: 'o2024', partner: 'CHN', flow: 'turnover', period: '2024', value: 5 });
    expect(ids(await ask('target', [...turnover, goal, other], { partner: 'AFG CHN' }))).toEqual([
      't2023',
      'goal',
    ]);
  });

  it('the latest year where the goal is for years, whatever months are known since', async () => {
    const month = record({ id: 'm', flow: 'turnover', period: '2024-01', periodKind: 'month', value: 1 });
    expect(ids(await ask('target', [...turnover, month, goal])).sort()).toEqual(['goal', 't2023']);
    expect(ids(await ask('target', [month, goal])).sort()).toEqual(['goal', 'm']);
  });

  it('a goal alone where nothing official is known, and all there is where there is no goal', async () => {
    expect(ids(await ask('target', [goal]))).toEqual(['goal']);
    expect(await ask('target', turnover).then(ids)).toHaveLength(3);
  });
});
