import { describe, expect, it } from 'vitest';
import { OTHER, type Observation, type Rows, type TradeQuery } from '@keruen/data';
import { chartTypeOf } from '@keruen/figure';
import { askGrowth } from '../../../src/layout/chart/ask-growth.ts';
import { speakRow } from '../../../src/describe/chart.ts';
import { valueWords } from '../../../src/locale/books/value.ts';
import { isBar, isText } from '../kinds.ts';
import { DARI, ENGLISH, RUSSIAN } from '../medium.ts';
import { EMPTY } from '../empty-dataset.ts';
import { exportTo, manyOf } from '../partner-rows.ts';
import { OFFICIAL, row } from '../sample-rows.ts';

const growth = await chartTypeOf('growth');

const SOURCES = ['kaz-bns', 'article'].map((id) => ({ id, title: id, publisher: id, seen: 'page' as const }));

/** Official exports and imports, and an article's “almost twice” about the exports of 2022. */
const observations: readonly Observation[] = [
  ...OFFICIAL.flatMap(([period, exports, imports]) => [
    row({ period, value: exports * 1000 }).observation,
    row({ period, flow: 'import', value: imports * 1000 }).observation,
  ]),
  row({
    id: 'c032',
    measure: 'trade-ratio',
    unit: 'ratio',
    value: 2,
    nature: 'claim',
    qualifier: 'almost',
    sources: [{ source: 'article' }],
    conflictsWith: ['KAZ-AFG-export-growth-2022-kaz-bns'],
  }).observation,
];

const ask = (asked: Partial<TradeQuery> = {}, more: readonly Observation[] = []): Rows =>
  askGrowth(
    { ...EMPTY, observations: [...observations, ...more], sources: SOURCES },
    { measure: 'trade-value', reporter: 'KAZ', partner: 'AFG', flow: ['export', 'import'], ...asked },
  );

const told = ({ rows }: Rows): unknown[] =>
  rows.map(({ period, observation: { flow, nature }, value }) => [
    period.text,
    flow,
    nature,
    value?.toFixed(2),
  ]);

describe('askGrowth', () => {
  it('computes nothing of ranks, shares and prices, whose quotients are no change in trade', () => {
    for (const measure of ['trade-rank', 'trade-share', 'unit-value'] as const) {
      const two = ['2022', '2023'].map(
        (period, i) =>
          row({ id: `${measure}-${period}`, period, measure, unit: 'ratio', value: i + 1 }).observation,
      );
      const { rows } = ask({ measure, flow: ['export'], period: '2023' }, two);
      expect(rows.filter(({ observation: { nature } }) => nature === 'derived')).toEqual([]);
    }
  });

  it('compares each year with the one before, and puts what is said of it beside it', () => {
    expect(told(ask({ period: '2021/2023' }))).toEqual([
      ['2021', 'export', 'derived', '0.76'],
      ['2021', 'import', 'derived', '2.68'],
      ['2022', 'export', 'derived', '2.08'],
      ['2022', 'export', 'claim', '2.00'],
      ['2022', 'import', 'derived', '1.87'],
      ['2023', 'export', 'derived', '0.63'],
      ['2023', 'import', 'derived', '2.31'],
    ]);
  });

  it('says of balances that go through zero why there is no number, and draws none', () => {
    const values = [-120, 35, -310, 12, 210, -45, -90, 0];
    const balances = values.map(
      (value, i) => row({ flow: 'balance', period: String(2016 + i), value: value * 1e6 }).observation,
    );
    const { rows } = ask({ flow: ['balance'] }, balances);
    expect(rows.map(({ value, observation: { missing } }) => value ?? missing)).toEqual([
      ...['not-applicable', 'not-applicable', 'not-applicable', 17.5, 'not-applicable', 'not-applicable'],
      'not-applicable',
    ]);
    for (const width of [320, 480, 800])
      for (const medium of [ENGLISH, RUSSIAN, DARI]) {
        const scene = growth.layout(ask({ flow: ['balance'] }, balances), { width }, medium);
        expect(scene.marks.filter(isBar)).toHaveLength(1);
        const reason = valueWords(medium.locale).missing['not-applicable'];
        const told = scene.marks.filter(isText).filter(({ text }) => text === reason);
        // Upright, two lines of words do not hold them all.
        expect(told.length).toBeGreaterThanOrEqual(width < 480 ? 6 : 5);
      }
  });

  it('has no gap for the first year, with which nothing is compared', () => {
    expect(told(ask()).map((one) => (one as unknown[])[0])).not.toContain('2018');
  });

  it('keeps a gap where the year before has no number', () => {
    const gap = row({ id: 'gap', period: '2017', value: null, missing: 'suppressed' }).observation;
    const [first] = ask({ flow: ['export'] }, [gap]).rows;
    expect(first).toMatchObject({ value: null, observation: { period: '2018', missing: 'suppressed' } });
  });

  it('takes the value of the dataset for one it would compute itself, so that its contradictions stay', () => {
    const own = row({
      id: 'KAZ-AFG-export-growth-2022-kaz-bns',
      measure: 'trade-ratio',
      unit: 'ratio',
      value: 2.0836,
      nature: 'derived',
      conflictsWith: ['c032'],
    }).observation;
    const answer = ask({ period: '2022', flow: ['export'] }, [own]);
    expect(answer.rows.map(({ observation }) => observation.id)).toEqual([own.id, 'c032']);
    expect(answer.rows.map(({ conflicts }) => conflicts)).toEqual([['c032'], [own.id]]);
  });

  it('computes nothing where ratios themselves are asked for', () => {
    expect(ask({ measure: 'trade-ratio' }).rows.map(({ observation }) => observation.id)).toEqual(['c032']);
  });

  it('is an answer about ratios, with the sources of both and each note once', () => {
    const { query, unit, sources, notes } = ask({ period: '2022' });
    expect([query.measure, unit]).toEqual(['trade-ratio', 'ratio']);
    expect(new Set(sources.map(({ id }) => id))).toEqual(new Set(['kaz-bns', 'article']));
    expect(new Set(notes.map(({ record }) => record.id)).size).toBe(notes.length);
  });
});

describe('those who are summed as others', () => {
  it('are spoken of by a name of the language', () => {
    const rows = manyOf([exportTo(OTHER, '2023', 1e9), exportTo('ITA', '2023', 2e9)]);
    expect(speakRow(rows.rows[0]!, rows, ENGLISH.locale)).toContain('Exports to all others 2023');
    expect(speakRow(rows.rows[0]!, rows, DARI.locale)).toContain('دیگران');
  });
});
