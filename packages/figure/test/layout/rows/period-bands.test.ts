import { describe, expect, it } from 'vitest';
import { periodBands } from '../../../src/layout/rows/period-bands.ts';
import { row, rowsOf, STORY } from '../sample-rows.ts';

const shape = (rows: ReturnType<typeof rowsOf>) =>
  periodBands(rows).map(({ period, slots }) => [period.text, slots.map((slot) => slot.row.observation.id)]);

describe('periodBands', () => {
  it('gathers the rows of a period, in the order given', () => {
    const rows = rowsOf([
      row({ id: 'a', period: '2018' }),
      row({ id: 'b', period: '2019' }),
      row({ id: 'c', period: '2018' }),
    ]);
    expect(shape(rows)).toEqual([
      ['2018', ['a', 'c']],
      ['2019', ['b']],
    ]);
  });

  it('sets a range among single years apart, at the end', () => {
    const rows = rowsOf([row({ period: '2018/2020' }), row({ period: '2019' }), row({ period: '2021' })]);
    expect(periodBands(rows).map(({ period, apart }) => [period.text, apart])).toEqual([
      ['2019', false],
      ['2021', false],
      ['2018/2020', true],
    ]);
  });

  it('leaves ranges in order where there is nothing else', () => {
    const rows = rowsOf([row({ period: '2019/2020' }), row({ period: '2020/2021' })]);
    expect(periodBands(rows).map(({ apart }) => apart)).toEqual([false, false]);
  });

  it('puts a claim beside the value of its flow that it contradicts', () => {
    const rows = rowsOf([
      row({ id: 'statistic', value: 1, conflictsWith: ['claim'] }),
      row({ id: 'derived', value: 2, nature: 'derived' }),
      row({ id: 'claim', value: 3, nature: 'claim', conflictsWith: ['statistic'] }),
    ]);
    expect(shape(rows)).toEqual([['2022', ['statistic', 'claim', 'derived']]]);
    expect(periodBands(rows)[0]?.slots.map(({ contradicts }) => contradicts)).toEqual([false, true, false]);
  });

  it('does not carry a claim to another flow', () => {
    const rows = rowsOf([
      row({ id: 'export', value: 1, conflictsWith: ['claim'] }),
      row({ id: 'import', flow: 'import', value: 2 }),
      row({ id: 'claim', flow: 'turnover', value: 3, nature: 'claim', conflictsWith: ['export'] }),
    ]);
    expect(shape(rows)).toEqual([['2022', ['export', 'import', 'claim']]]);
    expect(periodBands(rows)[0]?.slots.some(({ contradicts }) => contradicts)).toBe(false);
  });

  it('joins two official numbers that contradict each other', () => {
    const rows = rowsOf([
      row({ id: 'kaz', value: 1, conflictsWith: ['afg'] }),
      row({ id: 'afg', value: 2, conflictsWith: ['kaz'] }),
    ]);
    expect(periodBands(rows)[0]?.slots.map(({ contradicts }) => contradicts)).toEqual([false, true]);
  });

  it('says where another series begins', () => {
    const rows = rowsOf([row({ period: '2016' }), row({ period: '2018', breaksBefore: true })]);
    expect(periodBands(rows).map(({ broken }) => broken)).toEqual([false, true]);
  });

  it('orders the first chart as it is read', () => {
    const bands = periodBands(STORY);
    expect(bands.map(({ period }) => period.text)).toEqual([
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2024/2025',
    ]);
    expect(bands[4]?.slots.map(({ row: { observation } }) => observation.id)).toEqual([
      'export-2022-statistic',
      'import-2022-statistic',
      'c035',
      'turnover-2022-derived',
      'c031',
    ]);
  });
});
