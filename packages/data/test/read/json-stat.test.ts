import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonStat } from '../../src/read/index.ts';
import { check } from '../../src/check/check.ts';
import { JSON_STAT, JSON_STAT_SPARSE } from './documents/json-stat.ts';
import { observationsOf, toldIn } from './observations.ts';

const text = (found: unknown) => JSON.stringify(found);
const read = (change: object) => readJsonStat(text({ ...JSON_STAT, ...change }));

/** The dimensions with one of them replaced. */
const dimensions = (change: object) => ({ dimension: { ...JSON_STAT.dimension, ...change } });

describe('JSON-stat', () => {
  it.each([
    ['a dense cube', JSON_STAT],
    ['a sparse cube whose flows are known by name', JSON_STAT_SPARSE],
  ])('reads %s', (_, found) => {
    const result = readJsonStat(text(found));
    expect(result.issues).toEqual([]);
    expect(check(result.dataset).issues).toEqual([]);
    expect(
      observationsOf(result).map(({ period, flow, value, missing, obsStatus }) => [
        period,
        flow,
        value,
        missing ?? obsStatus?.[0],
      ]),
    ).toEqual([
      ['2021', 'export', 469.4, undefined],
      ['2022', 'export', 978, undefined],
      ['2023', 'export', 615.1, 'provisional'],
      ['2021', 'import', null, 'suppressed'],
      ['2022', 'import', 9.3, undefined],
      ['2023', 'import', 21.4, 'provisional'],
    ]);
    expect(observationsOf(result)[0]).toMatchObject({
      reporter: 'KAZ',
      partner: 'AFG',
      unit: 'USD',
      scale: 6,
      decimals: 1,
      measure: 'trade-value',
      id: 'KAZ-AFG-export-2021-kaz',
    });
  });

  it('is its own source, and names whom it names', () => {
    const { dataset } = readJsonStat(text(JSON_STAT));
    expect(dataset?.sources).toEqual([
      {
        id: 'kaz',
        title: 'Trade of Kazakhstan by partner',
        publisher: 'Bureau of National Statistics of Kazakhstan',
        date: '2024-06-28',
        url: 'https://example.org/trade/kaz.json',
        seen: 'page',
      },
    ]);
    expect(dataset?.actors.map(({ names }) => names.en).sort()).toEqual(['Afghanistan', 'Kazakhstan']);
  });

  it('takes one status for all numbers, or a list of them', () => {
    expect(observationsOf(read({ status: 'e' })).map(({ obsStatus }) => obsStatus?.[0])).toEqual([
      'estimated',
      'estimated',
      'estimated',
      'estimated',
      'estimated',
      'estimated',
    ]);
    expect(
      observationsOf(read({ status: ['', 'E', 'bp', 'M', '', ''] })).map(
        ({ obsStatus, missing }) => obsStatus ?? missing,
      ),
    ).toEqual([undefined, ['estimated'], ['break', 'provisional'], 'not-applicable', undefined, undefined]);
  });

  it('takes the colon of a number that is missing, with its reason or without one', () => {
    const result = read({ status: [':', '', '', ':c', '', ''], value: [null, 978, 615.1, null, 9.3, 21.4] });
    expect(toldIn(result)).toEqual([]);
    expect(observationsOf(result).map(({ missing }) => missing)).toEqual([
      'unknown',
      undefined,
      undefined,
      'suppressed',
      undefined,
      undefined,
    ]);
  });

  it('takes the names a service gives its statuses before the letters', () => {
    const extension = { status: { label: { 2: 'Estimated', x: 'confidential' } } };
    const found = observationsOf(read({ extension, status: { 0: '2', 3: 'x' } }));
    expect(found[0]).toMatchObject({ obsStatus: ['estimated'] });
    expect(found[3]).toMatchObject({ missing: 'suppressed' });
  });

  it('reads metrics that are flows, each in its unit', () => {
    const contents = {
      category: {
        index: ['a', 'b'],
        label: { a: 'Exports', b: 'Imports' },
        unit: { a: { base: 'USD million', decimals: 1 }, b: { label: 'thousand tonnes', decimals: 0 } },
      },
    };
    const result = readJsonStat(
      text({
        ...JSON_STAT,
        id: ['geo', 'contents', 'year'],
        size: [1, 2, 1],
        value: [978.0, 20],
        status: undefined,
        dimension: { ...JSON_STAT.dimension, contents, year: { category: { index: ['2022'] } } },
      }),
    );
    expect(result.issues).toEqual([]);
    expect(observationsOf(result)).toMatchObject([
      { flow: 'export', unit: 'USD', scale: 6, measure: 'trade-value', decimals: 1 },
      { flow: 'import', unit: 'TNE', scale: 3, measure: 'trade-quantity', decimals: 0 },
    ]);
  });

  it('reads numbers in the power of ten that their unit gives, and tells where its words say another', () => {
    const read = (multiplier: number) =>
      readJsonStat(
        text({
          ...JSON_STAT,
          id: ['geo', 'contents', 'year'],
          size: [1, 1, 1],
          value: [978002.6],
          status: undefined,
          dimension: {
            ...JSON_STAT.dimension,
            contents: {
              category: {
                index: ['a'],
                label: { a: 'Exports' },
                unit: { a: { label: 'thousands of dollars', type: 'currency', base: 'USD', multiplier } },
              },
            },
            year: { category: { index: ['2022'] } },
          },
        }),
      );
    expect(read(3).issues).toEqual([]);
    expect(observationsOf(read(3))).toMatchObject([{ value: 978002.6, unit: 'USD', scale: 3 }]);
    expect(observationsOf(read(6))).toMatchObject([{ value: 978002.6, unit: 'USD', scale: 6 }]);
    expect(read(6).issues).toMatchObject([
      { code: 'contradicting-unit', path: 'dimension.contents.category.unit.a', received: '"6"' },
    ]);
  });

  it('reads the datasets that a collection holds', () => {
    const collection = {
      version: '2.0',
      class: 'collection',
      label: 'Two',
      link: { item: [JSON_STAT, { class: 'dataset', href: 'https://example.org/x' }] },
    };
    const result = readJsonStat(text(collection));
    expect(observationsOf(result)).toHaveLength(6);
    expect(toldIn(result)).toEqual([['not-embedded', 'link.item[1]']]);
  });
});

describe('what is not understood in JSON-stat', () => {
  it('is told by the path of its category', () => {
    const partner = { category: { index: { XX: 0 }, label: { XX: 'Elsewhere' } } };
    expect(toldIn(read(dimensions({ partner })))).toEqual([
      ['unknown-area', 'dimension.partner.category.index.XX'],
    ]);
    const year = { category: { index: ['2021', 'soon', '2023'] } };
    const result = read(dimensions({ year }));
    expect(toldIn(result)).toEqual([['unreadable-period', 'dimension.year.category.index.soon']]);
    expect(observationsOf(result)).toHaveLength(4);
  });

  it('is told of metrics and units', () => {
    const contents = { category: { index: ['V'], label: { V: 'Index' }, unit: { V: { label: 'points' } } } };
    expect(toldIn(read(dimensions({ contents })))).toEqual([
      ['unknown-indicator', 'dimension.contents.category.index.V'],
      ['unknown-unit', 'dimension.contents.category.unit.V'],
      ['unknown-measure', 'value[0]'],
    ]);
  });

  it('is told of a status, and of a flag that contradicts its number', () => {
    expect(toldIn(read({ status: { 0: '§' } }))).toEqual([['unknown-flag', 'status[0]']]);
    expect(toldIn(read({ status: { 0: 'c' } }))).toEqual([['reason-beside-value', 'value[0]']]);
  });

  it('is told of cubes whose sides do not fit', () => {
    expect(toldIn(read({ value: [1, 2] }))).toEqual([['wrong-length', 'value']]);
    expect(toldIn(read({ size: [1, 1, 2, 1, 4] }))).toEqual([['wrong-length', 'size']]);
    expect(toldIn(read({ size: [] }))).toEqual([['wrong-length', 'size']]);
    expect(toldIn(read({ value: { 0: 1, 77: 2 }, status: undefined }))).toEqual([
      ['unknown-index', 'value["77"]'],
    ]);
    expect(toldIn(read({ value: [1, 2, 3, 4, 5, '6'] }))).toContainEqual(['unreadable-value', 'value[5]']);
  });

  it.each(['{}', '[]', '{"version":"2.0"}', '{"class":"dimension"}', '7'])('%s: no dataset', (found) => {
    expect(readJsonStat(found)).toMatchObject({ issues: [{ code: 'not-json-stat' }] });
    expect(readJsonStat(found).dataset).toBeUndefined();
  });
});

describe('any text as JSON-stat', () => {
  it('never throws where any part of a document is any value', () => {
    const whole = text(JSON_STAT);
    fc.assert(
      fc.property(fc.nat(), fc.jsonValue({ maxDepth: 2 }), (place, put) => {
        const parts = [...whole.matchAll(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|null/g)];
        const part = parts[place % parts.length]!;
        const { dataset } = readJsonStat(
          whole.slice(0, part.index) + text(put) + whole.slice(part.index + part[0].length),
        );
        if (dataset) expect(check(dataset).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is told of numbers of a sparse cube at what is no place', () => {
    const value = { ...JSON_STAT_SPARSE.value, x: 1, '-1': 2, '1.5': 3, '01': 4, 6: 5 };
    const result = readJsonStat(text({ ...JSON_STAT_SPARSE, value }));
    expect([...toldIn(result)].sort()).toEqual([
      ['unknown-index', 'value["-1"]'],
      ['unknown-index', 'value["01"]'],
      ['unknown-index', 'value["1.5"]'],
      ['unknown-index', 'value["6"]'],
      ['unknown-index', 'value["x"]'],
    ]);
    expect(observationsOf(result)).toHaveLength(6);
  });

  it('finds every number of a cube at its categories, dense or sparse', () => {
    const sides = fc.tuple(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 4 }),
    );
    fc.assert(
      fc.property(sides, fc.boolean(), ([partners, flows, years], isSparse) => {
        const listed = (codes: readonly string[]) => ({ category: { index: codes } });
        const codes = {
          partner: ['AF', 'UZ', 'CN', 'RU'].slice(0, partners),
          flow: ['X', 'M', 'BAL', 'TURNOVER'].slice(0, flows),
          time: ['2020', '2021', '2022', '2023'].slice(0, years),
        };
        const value = new Array(partners * flows * years).fill(0).map((_, i) => i + 0.5);
        const result = readJsonStat(
          text({
            version: '2.0',
            class: 'dataset',
            id: ['partner', 'flow', 'unit', 'time'],
            size: [partners, flows, 1, years],
            dimension: {
              partner: listed(codes.partner),
              flow: listed(codes.flow),
              unit: listed(['USD']),
              time: listed(codes.time),
            },
            value: isSparse ? Object.fromEntries(value.entries()) : value,
          }),
        );
        const found = observationsOf(result);
        expect(found).toHaveLength(value.length);
        let i = 0;
        for (const partner of ['AFG', 'UZB', 'CHN', 'RUS'].slice(0, partners))
          for (const flow of ['export', 'import', 'balance', 'turnover'].slice(0, flows))
            for (const period of codes.time)
              expect(found[i]).toMatchObject({ partner, flow, period, value: i++ + 0.5 });
      }),
    );
  });
});
