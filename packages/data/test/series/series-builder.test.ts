import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeriesFields } from '../../src/index.ts';
import { check } from '../../src/check/check.ts';
import { idAt } from '../../src/series/id-at.ts';
import { lengthOf, observationAt } from '../../src/series/observation-at.ts';
import { SeriesBuilder } from '../../src/series/series-builder.ts';
import { datasetOf, source } from '../fixture.ts';

/** A series of rows that say the words given, with their place for a value. */
function built(rows: readonly Readonly<Record<string, string>>[]) {
  const builder = new SeriesBuilder();
  rows.forEach((row, i) => {
    for (const [column, word] of Object.entries(row)) builder.say(column as 'period', word);
    builder.numbers('value').put(builder.row, i);
    builder.next();
  });
  return builder.build('made')!;
}

describe('SeriesBuilder', () => {
  it('shares a word that all rows say, and keeps others as columns of the smallest type', () => {
    const series = built([
      { reporter: 'KAZ', partner: 'AFG', period: '2022' },
      { reporter: 'KAZ', partner: 'UZB', period: '2022' },
    ]);
    expect(series.shared).toEqual({ reporter: 'KAZ', period: '2022', unit: '' });
    expect(series.words).toEqual({ partner: { words: ['AFG', 'UZB'], codes: Uint8Array.of(0, 1) } });
    const many = built(new Array(300).fill(0).map((_, i) => ({ partner: `p${i}` })));
    expect(many.words.partner?.codes).toBeInstanceOf(Uint16Array);
  });

  it('shares one scale and one number of decimals, never a value or the end of a range', () => {
    const builder = new SeriesBuilder();
    for (let row = 0; row < 2; row++) {
      for (const column of ['value', 'high', 'scale', 'decimals'] as const)
        builder.numbers(column).put(row, 3);
      builder.next();
    }
    const { shared, numbers } = builder.build('made')!;
    expect(shared).toMatchObject({ scale: 3, decimals: 3 });
    expect(numbers).toEqual({ value: Float64Array.of(3, 3), high: Float64Array.of(3, 3) });
  });

  it('has what is usual where a row is told nothing', () => {
    const builder = new SeriesBuilder();
    builder.words('nature', 'statistic');
    builder.numbers('scale', 6);
    builder.next();
    builder.say('nature', 'claim');
    builder.numbers('scale').put(1, 9);
    builder.next();
    const series = builder.build('made')!;
    expect([0, 1].map((row) => observationAt(series, row))).toMatchObject([
      { nature: 'statistic', scale: 6, value: null },
      { nature: 'claim', scale: 9 },
    ]);
  });

  it('forgets a row that is dropped, and makes a record of one that is lifted', () => {
    const builder = new SeriesBuilder();
    builder.say('period', '2021');
    builder.numbers('high').put(0, 5);
    builder.except({ stage: 'announcement' });
    builder.name('a');
    builder.drop();
    builder.say('partner', 'AFG');
    builder.say('source', 'bureau');
    builder.say('obsStatus', 'break estimated');
    builder.numbers('value').put(0, 7);
    expect(builder.lift()).toEqual({
      unit: '',
      partner: 'AFG',
      obsStatus: ['break', 'estimated'],
      sources: [{ source: 'bureau' }],
      value: 7,
    });
    builder.next();
    const series = builder.build('made')!;
    expect(lengthOf(series)).toBe(1);
    expect(observationAt(series, 0)).toEqual({
      id: 'made-1',
      unit: '',
      value: null,
      missing: 'unknown',
    });
  });

  it('has no series without rows', () => {
    expect(new SeriesBuilder().build('made')).toBeUndefined();
  });

  it('keeps exceptions by row, and shares those that all rows say', () => {
    const builder = new SeriesBuilder();
    for (const stage of ['announcement', 'contract']) {
      builder.except({ confidence: 'high', stage });
      builder.next();
    }
    const { shared, exceptions } = builder.build('made')!;
    expect(shared).toMatchObject({ confidence: 'high' });
    expect(exceptions).toEqual({ 0: { stage: 'announcement' }, 1: { stage: 'contract' } });
  });

  it('keeps source and place together: they are one citation', () => {
    const places = built([
      { source: 'a', at: 'row 1' },
      { source: 'a', at: 'row 2' },
    ]);
    expect(observationAt(places, 1).sources).toEqual([{ source: 'a', at: 'row 2' }]);
    const alike = built([
      { source: 'a', at: 'row 1' },
      { source: 'a', at: 'row 1' },
    ]);
    expect(alike.shared.sources).toEqual([{ source: 'a', at: 'row 1' }]);
  });

  it('keeps ids that rows are given, and needs no key then', () => {
    const builder = new SeriesBuilder();
    for (const id of ['x', 'y']) {
      builder.say('period', '2022');
      builder.name(id);
      builder.next();
    }
    expect(builder.build('made')).toMatchObject({ ids: ['x', 'y'] });
    expect(builder.build('made')?.key).toBeUndefined();
  });

  it('is read back as it was made, whatever its rows say, and check finds nothing wrong', () => {
    const word = (...words: string[]) => fc.option(fc.constantFrom(...words), { nil: undefined });
    const row = fc.record({
      reporter: word('KAZ', 'a-b', 'a'),
      partner: word('AFG', 'b', 'b-c'),
      flow: word('export', 'import'),
      period: word('2022', '2022-08', '2024/2025'),
      qualifier: word('approx'),
      value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
      scale: fc.option(fc.constantFrom(3, 6), { nil: undefined }),
      stage: word('announcement'),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 100 }), (rows) => {
        const builder = new SeriesBuilder();
        for (const { value, scale, stage, ...words } of rows) {
          builder.words('nature', 'statistic');
          builder.words('source', 'bureau');
          builder.words('measure', 'trade-value');
          for (const [column, said] of Object.entries(words)) if (said) builder.say(column as 'period', said);
          if (value === null) builder.say('missing', 'unknown');
          else builder.numbers('value').put(builder.row, value);
          if (scale !== undefined) builder.numbers('scale').put(builder.row, scale);
          if (stage) builder.except({ stage });
          builder.next();
        }
        const series = builder.build('made')!;
        rows.forEach((said, i) => {
          const found: SeriesFields = observationAt(series, i);
          for (const [field, expected] of Object.entries(said))
            expect(found[field as keyof SeriesFields], field).toEqual(expected);
        });
        expect(new Set(rows.map((_, i) => idAt(series, i))).size).toBe(rows.length);
        const { issues } = check(datasetOf({ sources: [source()], series: [series] }));
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
    );
  });
});

describe('the key of a series', () => {
  it('is made of the fewest fields that tell its rows apart, in the order of an id', () => {
    expect(built([{ partner: 'AFG', reporter: 'KAZ', period: '2022' }]).key).toEqual([
      'reporter',
      'partner',
      'period',
    ]);
    expect(
      built([
        { period: '2022', measure: 'trade-value', unit: 'USD' },
        { period: '2022', measure: 'trade-quantity', unit: 'TNE' },
      ]).key,
    ).toEqual(['measure', 'period']);
  });

  it('is absent where nothing tells them apart, or nothing is said', () => {
    expect(built([{ period: '2022' }, { period: '2022' }]).key).toBeUndefined();
    expect(built([{}, {}]).key).toBeUndefined();
  });

  it('is absent where the words do but their joined text does not', () => {
    const rows = [
      { reporter: 'a-b', partner: 'c' },
      { reporter: 'a', partner: 'b-c' },
    ];
    expect(built(rows).key).toBeUndefined();
    expect(built([rows[0]!, { reporter: 'a', partner: 'b' }]).key).toEqual(['reporter', 'partner']);
  });

  it('has no field that an exception says otherwise', () => {
    const builder = new SeriesBuilder();
    for (const period of ['2021', '2022']) {
      builder.say('period', period);
      builder.say('partner', `p${period}`);
      builder.next();
    }
    builder.except({ period: '2021' });
    builder.next();
    expect(builder.build('made')?.key).toEqual(['partner']);
  });
});
