import { describe, expect, it } from 'vitest';
import { balance, changes, growth, ratio, share, turnover } from '../../../src/index.ts';
import type { Observation, Rows, TradeQuery } from '../../../src/index.ts';
import { datasetOf, observation } from '../../fixture.ts';

const ASKED: TradeQuery = { measure: 'trade-value', flow: ['export'], partner: 'AFG' };

/** Exports of each period; those named after it begin a new way of counting. */
const exports = (periods: readonly string[], broken: readonly string[], fields: Partial<Observation> = {}) =>
  periods.map((period, i) =>
    observation({
      id: `${period}${fields.id ?? ''}`,
      period,
      value: 100 + i,
      ...(broken.includes(period) && { obsStatus: ['break', 'provisional'] as const }),
      ...fields,
      ...(fields.id && { id: `${period}-${fields.id}` }),
    }),
  );

const YEARS = ['2019', '2020', '2021', '2022', '2023'];

/** The periods of the rows that say that they cross a break. */
const crossing = ({ rows }: Rows): readonly (string | undefined)[] =>
  rows.filter((row) => row.observation.obsStatus?.includes('break')).map((row) => row.observation.period);

describe('a break in a series, in what is computed from it', () => {
  const dataset = datasetOf({ observations: exports(YEARS, ['2021']) });

  it('is crossed by the growth of its year, and by no later one', () => {
    const answer = growth(dataset, ASKED);
    expect(crossing(answer)).toEqual(['2021']);
    expect(answer.rows.filter((row) => row.breaksBefore).map((row) => row.observation.period)).toEqual([
      '2021',
    ]);
    expect(answer.rows.at(3)?.observation.obsStatus).toEqual(['provisional']);
    expect(crossing(growth(dataset, { ...ASKED, period: '2022' }))).toEqual([]);
  });

  it('is crossed by the growth of each month until a year after it, and no longer', () => {
    const months = ['2021', '2022', '2023'].flatMap((year) =>
      ['02', '07', '11'].map((month) => `${year}-${month}`),
    );
    const observations = exports(months, ['2022-07'], { periodKind: 'month' });
    expect(crossing(growth(datasetOf({ observations }), ASKED))).toEqual(['2022-07', '2022-11', '2023-02']);
  });

  it('is crossed by an index whose base lies on its other side, whatever window is asked for', () => {
    const over = (base: string, asked: Partial<TradeQuery> = {}) =>
      crossing(ratio(dataset, { ...ASKED, ...asked }, { period: base }));
    expect(over('2019')).toEqual(['2021', '2022', '2023']);
    expect(over('2019', { period: '2023' })).toEqual(['2023']);
    expect(over('2021')).toEqual(['2019', '2020', '2021']);
    expect(over('2022', { period: '2022/2023' })).toEqual([]);
  });

  it('stays with what is computed of the figures of its own year alone', () => {
    const both = [
      ...exports(YEARS, []),
      ...exports(YEARS, ['2021'], { id: 'import', flow: 'import' }),
      ...exports(YEARS, ['2022'], { id: 'world', partner: 'WLD' }),
    ];
    const whole = datasetOf({ observations: both });
    expect(crossing(balance(whole, ASKED))).toEqual(['2021']);
    expect(crossing(turnover(whole, ASKED))).toEqual(['2021']);
    expect(crossing(share(whole, ASKED, 'partner'))).toEqual(['2022']);
    expect(crossing(ratio(whole, ASKED, { flow: 'import' }))).toEqual(['2021']);
    expect(crossing(ratio(whole, ASKED, { partner: 'WLD' }))).toEqual(['2022']);
  });

  it('is crossed by a change between years on both sides of it', () => {
    const asked = { ...ASKED, flow: ['export' as const] };
    const steps = (period: string) =>
      crossing(changes(dataset, { ...asked, period })).filter((one) => one?.includes('/'));
    expect(steps('2019/2023')).toEqual(['2019/2023']);
    expect(steps('2021/2023')).toEqual([]);
  });
});
