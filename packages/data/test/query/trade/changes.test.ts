import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes } from '../../../src/index.ts';
import type { ChangesQuery, Observation, Product, Rows } from '../../../src/index.ts';
import { datasetOf, observation, source } from '../../fixture.ts';

const ASKED: ChangesQuery = { measure: 'trade-value', reporter: 'KAZ', flow: ['export'] };

const to = (
  partner: string,
  period: string,
  value: number | null,
  fields: Partial<Observation> = {},
): Observation =>
  observation({ id: `${partner}-${fields.flow ?? 'export'}-${period}`, partner, period, value, ...fields });

const both = (partner: string, before: number, after: number): Observation[] => [
  to(partner, '2021', before),
  to(partner, '2023', after),
];

function ask(
  observations: readonly Observation[],
  asked: Partial<ChangesQuery> = {},
  products: readonly Product[] = [],
): Rows {
  return changes(datasetOf({ observations, products, sources: [source(), source({ id: 'comtrade' })] }), {
    ...ASKED,
    ...asked,
  });
}

const told = ({ rows }: Rows): unknown[] =>
  rows.map(({ observation: { partner, product, flow }, period, value }) => [
    product ?? partner ?? flow,
    period.text,
    value,
  ]);

const TWO = [...both('CHN', 10, 16), ...both('ITA', 20, 18)];

describe('changes', () => {
  it('goes from the level before through the largest changes to the level after', () => {
    expect(told(ask([...TWO, ...both('WLD', 40, 47)]))).toEqual([
      ['WLD', '2021', 40],
      ['CHN', '2021/2023', 6],
      ['ITA', '2021/2023', -2],
      ['other', '2021/2023', 3],
      ['WLD', '2023', 47],
    ]);
  });

  it('is as provisional as the figures it is made of, and known as late', () => {
    const sure = to('CHN', '2021', 10);
    const provisional = to('CHN', '2023', 16, { obsStatus: ['provisional'], knownFrom: '2024-06' });
    const near = [to('ITA', '2021', 20, { qualifier: 'approx' }), to('ITA', '2023', 18)];
    const { rows } = ask([sure, provisional, ...near], { asOf: '2024-01' });
    const said = rows.map(({ observation: { id, obsStatus, qualifier, knownFrom }, publishedLater }) => [
      id,
      obsStatus,
      qualifier,
      knownFrom,
      publishedLater,
    ]);
    expect(said).toEqual([
      ['KAZ-partner-export-sum-2021', undefined, 'approx', undefined, undefined],
      ['KAZ-CHN-export-change-2021/2023', ['provisional'], undefined, '2024-06', '2024-06'],
      ['KAZ-ITA-export-change-2021/2023', undefined, 'approx', undefined, undefined],
      ['KAZ-partner-export-sum-2023', ['provisional'], undefined, '2024-06', '2024-06'],
    ]);
  });

  it('is of flows where neither the question nor any number names a partner, as in a plain table', () => {
    const plain = (flow: 'export' | 'import', period: string, value: number): Observation => ({
      ...to('', period, value, { flow }),
      partner: undefined,
      reporter: undefined,
    });
    const table = [
      ...[plain('export', '1994', 10), plain('import', '1994', 4)],
      ...[plain('export', '2023', 25), plain('import', '2023', 7)],
    ];
    expect(told(ask(table, { reporter: undefined, flow: ['export', 'import'] }))).toEqual([
      [undefined, '1994', 14],
      ['export', '1994/2023', 15],
      ['import', '1994/2023', 3],
      [undefined, '2023', 32],
    ]);
    expect(told(ask(table, { reporter: undefined }))).toEqual([
      ['export', '1994', 10],
      ['export', '1994/2023', 15],
      ['export', '2023', 25],
    ]);
  });

  it('counts nobody twice whom a table sums up with others', () => {
    const named = (reporter: string, before: number, after: number): Observation[] =>
      [to('', '2021', before), to('', '2023', after)].map((one) => ({
        ...one,
        id: `${reporter}-${one.period}`,
        partner: undefined,
        reporter,
      }));
    const parts = [...named('series-1', 10, 16), ...named('series-2', 20, 18)];
    const asked = { reporter: undefined };
    expect(ask([...parts, ...named('total-1', 30, 34)], asked).rows.map(({ value }) => value)).toEqual(
      ask(parts, asked).rows.map(({ value }) => value),
    );
  });

  it('sums the parts where nobody gives the whole, and then has no others', () => {
    const answer = ask(TWO);
    expect(answer.rows.map(({ value }) => value)).toEqual([30, 6, -2, 34]);
    expect(answer.rows[0]?.observation).toMatchObject({
      nature: 'derived',
      formula: 'sum of 2 partners',
      inputs: ['CHN-export-2021', 'ITA-export-2021'],
    });
  });

  it('derives each change from two official numbers, and says how', () => {
    const [, china] = ask(TWO).rows;
    expect(china?.observation).toMatchObject({
      id: 'KAZ-CHN-export-change-2021/2023',
      nature: 'derived',
      periodKind: 'range',
      formula: '2023 − 2021',
      inputs: ['CHN-export-2023', 'CHN-export-2021'],
      sources: [{ source: 'bureau' }],
    });
    expect(china?.line).toBeUndefined();
  });

  it('keeps the largest by themselves, gains and losses alike, and sums all others', () => {
    const all = [...both('CHN', 0, 5), ...both('ITA', 9, 2), ...both('RUS', 1, 4), ...both('NLD', 2, 1)];
    expect(told(ask(all, { top: 2 })).slice(1, -1)).toEqual([
      ['ITA', '2021/2023', -7],
      ['CHN', '2021/2023', 5],
      ['other', '2021/2023', 2],
    ]);
  });

  it('names the one that would be all the others', () => {
    expect(ask(TWO, { top: 1 }).rows.map(({ value }) => value)).toEqual([30, 6, -2, 34]);
  });

  it('leaves to the others what is not known at both ends', () => {
    const all = [
      ...TWO,
      to('RUS', '2021', 5),
      to('NLD', '2021', null, { missing: 'suppressed' }),
      to('NLD', '2023', 4),
    ];
    expect(told(ask([...all, ...both('WLD', 50, 60)]))).toEqual([
      ['WLD', '2021', 50],
      ['CHN', '2021/2023', 6],
      ['ITA', '2021/2023', -2],
      ['other', '2021/2023', 6],
      ['WLD', '2023', 60],
    ]);
    expect(ask(all).rows[0]?.value).toBe(30);
  });

  it('compares one producer, the one with most at both ends', () => {
    const foreign = both('CHN', 1, 99).map((one) => ({
      ...one,
      id: `${one.id}-c`,
      sources: [{ source: 'comtrade' }],
    }));
    const answer = ask([...foreign, ...TWO]);
    expect(answer.rows.map(({ value }) => value)).toEqual([30, 6, -2, 34]);
    expect(answer.sources.map(({ id }) => id)).toEqual(['bureau']);
  });

  it('never computes with a claim, a target, a bound or a range: they are notes', () => {
    const claim = to('CHN', '2023', 99, { id: 'claim', nature: 'claim' });
    const target = to('ITA', '2023', 99, { id: 'target', nature: 'target' });
    const answer = ask([...TWO, claim, target]);
    expect(answer.rows.map(({ value }) => value)).toEqual([30, 6, -2, 34]);
    expect(answer.notes.map(({ record }) => record.id)).toEqual(['claim', 'target']);
  });

  it('counts neither a bound nor what is known at one end alone, and says which these are', () => {
    const bound = [to('RUS', '2021', 5), to('RUS', '2023', 9, { qualifier: 'at-least' })];
    const range = [to('UZB', '2021', 5, { high: 7 }), to('UZB', '2023', 9)];
    const some = [
      ...bound,
      ...range,
      to('IRN', '2023', 4),
      to('IRN', '2021', null, { missing: 'suppressed' }),
    ];
    const answer = ask([...TWO, ...some], { partner: '*' });
    expect(answer.rows.map(({ value }) => value)).toEqual([30, 6, -2, 34]);
    expect(answer.notes.map(({ record: { id } }) => id).sort()).toEqual(some.map(({ id }) => id).sort());
    const whole = ask([...TWO, ...some, ...both('WLD', 50, 60)], { partner: '*' });
    expect(told(whole)).toContainEqual(['other', '2021/2023', 6]);
    expect(whole.notes).toEqual([]);
  });

  it('tells of the bound that comes after the last number', () => {
    const later = to('CHN', '2024', 20, { qualifier: 'at-least' });
    for (const world of [[], both('WLD', 50, 60)]) {
      const answer = ask([...TWO, ...world, later, to('CHN', '2022', null)], { partner: '*' });
      expect(answer.rows.at(-1)!.period.text).toBe('2023');
      expect(answer.notes.map(({ record: { id } }) => id)).toEqual([later.id]);
    }
  });

  it('goes between the figures of the only part that is known at both ends', () => {
    const answer = ask([...both('CHN', 10, 16), to('IRN', '2023', 4)], { partner: '*' });
    expect(answer.rows.map(({ observation: { id } }) => id)).toEqual([
      'CHN-export-2021',
      'KAZ-CHN-export-change-2021/2023',
      'CHN-export-2023',
    ]);
  });

  it('divides by product where several are asked for, without the products others are parts of', () => {
    const good = (product: string, before: number, after: number): Observation[] =>
      both('AFG', before, after).map((one) => ({ ...one, id: `${product}-${one.period}`, product }));
    const products: Product[] = [
      { id: 'HS11', edition: 'HS2022', names: { en: 'Milling products' } },
      { id: 'HS1101', edition: 'HS2022', names: { en: 'Wheat flour' }, parent: 'HS11' },
    ];
    const all = [
      ...good('HS11', 7, 9),
      ...good('HS1101', 5, 6),
      ...good('HS72', 1, 4),
      ...both('AFG', 10, 20),
    ];
    const answer = ask(all, { partner: 'AFG', product: ['*'] }, products);
    expect(told(answer)).toEqual([
      ['AFG', '2021', 10],
      ['HS72', '2021/2023', 3],
      ['HS1101', '2021/2023', 1],
      ['other', '2021/2023', 6],
      ['AFG', '2023', 20],
    ]);
  });

  const SIDES = [
    ...both('AFG', 10, 16),
    ...both('AFG', 4, 3).map((one) => ({ ...one, id: `i-${one.period}`, flow: 'import' as const })),
    ...both('AFG', 14, 19).map((one) => ({ ...one, id: `t-${one.period}`, flow: 'turnover' as const })),
  ];

  it('goes between levels of the flow that alone is asked of one partner', () => {
    for (const flow of ['export', 'import'] as const) {
      const answer = ask(SIDES, { partner: 'AFG', flow: [flow] });
      expect(answer.rows.map(({ observation }) => observation.flow)).toEqual([flow, flow, flow]);
    }
    expect(ask(SIDES, { partner: 'AFG' }).rows.map(({ value }) => value)).toEqual([10, 6, 16]);
  });

  it('divides turnover into exports and imports', () => {
    for (const flow of [['turnover'], ['export', 'import'], ['export', 'turnover']] as const) {
      const answer = ask(SIDES, { partner: 'AFG', flow });
      expect(answer.rows.map(({ value }) => value)).toEqual([14, 6, -1, 19]);
      expect(answer.rows.map(({ observation }) => observation.flow)).toEqual([
        'turnover',
        'export',
        'import',
        'turnover',
      ]);
      expect(answer.query.flow).toEqual(flow);
    }
  });

  it('divides by flow where one partner is asked for', () => {
    const all = [
      ...both('AFG', 10, 15),
      ...both('AFG', 4, 3).map((one) => ({ ...one, id: `i-${one.period}`, flow: 'import' as const })),
    ];
    expect(told(ask(all, { partner: 'AFG', flow: ['export', 'import'] }))).toEqual([
      ['AFG', '2021', 14],
      ['AFG', '2021/2023', 5],
      ['AFG', '2021/2023', -1],
      ['AFG', '2023', 18],
    ]);
  });

  it('compares only those asked for by name', () => {
    const answer = ask([...TWO, ...both('WLD', 40, 47)], { partner: 'CHN ITA' });
    expect(answer.rows.map(({ value }) => value)).not.toContain(40);
  });

  it('counts no group of states asked for beside others, which it may hold: it is told beside the steps', () => {
    const observations = [...TWO, ...both('EU', 90, 95), ...both('EAEU', 40, 45)];
    const answer = ask(observations, { partner: 'CHN ITA EU' });
    expect(told(answer)).toEqual([
      ['export', '2021', 30],
      ['CHN', '2021/2023', 6],
      ['ITA', '2021/2023', -2],
      ['export', '2023', 34],
    ]);
    expect(answer.notes.map(({ record }) => record.id)).toEqual(['EU-export-2021', 'EU-export-2023']);
    const groups = ask(observations, { partner: 'EU EAEU' });
    expect([groups.rows.length, groups.notes.length]).toEqual([0, 4]);
    expect(ask(observations, { partner: 'EU' }).rows.map(({ value }) => value)).toEqual([90, 5, 95]);
  });

  it('takes the first and the last period of the window', () => {
    const all = [...TWO, to('CHN', '2022', 1), to('ITA', '2022', 1), to('CHN', '2024', 1)];
    expect(ask(all, { period: '2021/2023' }).rows.map(({ value }) => value)).toEqual([30, 6, -2, 34]);
  });

  it('is empty where there is nothing to compare', () => {
    expect(ask([]).rows).toEqual([]);
    expect(ask([to('CHN', '2021', 1)]).rows).toEqual([]);
    expect(ask([to('CHN', '2021', 1), to('ITA', '2023', 2)]).rows).toEqual([]);
  });

  it('adds up: the changes are the way from one level to the other', () => {
    const value = fc.integer({ min: 0, max: 1e12 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 20 }),
        fc.option(fc.tuple(value, value), { nil: undefined }),
        fc.integer({ min: 1, max: 9 }),
        (pairs, world, top) => {
          const all = pairs.flatMap(([before, after], i) => both(`P${i}`, before, after));
          const { rows } = ask([...all, ...(world ? both('WLD', ...world) : [])], { top });
          const [first, last] = [rows[0]!.value!, rows.at(-1)!.value!];
          const steps = rows.slice(1, -1).map(({ value: step }) => step!);
          expect(first + steps.reduce((total, step) => total + step, 0)).toBeCloseTo(last, -2);
          expect(steps.length).toBeLessThanOrEqual(top + 2);
          expect(new Set(rows.map(({ observation: { id } }) => id)).size).toBe(rows.length);
        },
      ),
    );
  });

  it('has no number without an end', () => {
    const { rows } = ask([...both('CHN', -1.7e308, 1.7e308), ...both('ITA', 1, 2)]);
    for (const { value } of rows) expect(Number.isFinite(value)).toBe(true);
  });
});
