import { describe, expect, it } from 'vitest';
import { read } from '../../../src/read/index.ts';
import { withoutMerged } from '../../../src/read/table/merged-periods.ts';
import { observationsOf, toldIn } from '../observations.ts';

const given = { given: { unit: 'USD' } };
const found = (text: string) =>
  observationsOf(read(text, given)).map(({ reporter, flow, period, value }) => [
    reporter,
    flow,
    period,
    value,
  ]);
const lines = (text: string) =>
  text
    .split('\n')
    .map((line, i) => ({ cells: line.split(';').map((each) => ({ text: each })), place: `${i}` }));

const AFGHANISTAN = [
  ['AFG', 'export', '2022', 978],
  ['AFG', 'import', '2022', 9.3],
  ['AFG', 'export', '2023', 615.1],
  ['AFG', 'import', '2023', 21.4],
];

describe('years merged over what is told of each', () => {
  it.each([
    ['flows', 'Country;2022;;2023;\n;Export;Import;Export;Import\nAfghanistan;978.0;9.3;615.1;21.4'],
    [
      'flows, each cell repeated',
      'Country;2022;2022;2023;2023\nCountry;Export;Import;Export;Import\nAfghanistan;978.0;9.3;615.1;21.4',
    ],
    [
      'flows in Russian',
      ';2022 г.;;2023 г.;\nСтрана;Экспорт;Импорт;Экспорт;Импорт\nАфганистан;978,0;9,3;615,1;21,4',
    ],
  ])('are read with %s', (_, text) => {
    expect(found(text)).toEqual(AFGHANISTAN);
    expect(toldIn(read(`Trade, USD million;;;;\n${text}`))).toEqual([]);
  });

  it('are read under the flows that were merged over them', () => {
    const text = ';Export;;Import;\nCountry;2022;2023;2022;2023\nAfghanistan;978.0;615.1;9.3;21.4';
    expect(found(text)).toEqual(AFGHANISTAN);
  });

  it('are read over months and quarters', () => {
    expect(
      found('Trade;2022;;2023;\n;Jan;Feb;Jan;Feb\nExports;1;2;3;4').map(([, , period]) => period),
    ).toEqual(['2022-01', '2022-02', '2023-01', '2023-02']);
    expect(found('Trade;2022;;2023;\n;Q1;Q2;Q1;Q2\nExports;1;2;3;4')[3]).toEqual([
      undefined,
      'export',
      '2023-04/2023-06',
      4,
    ]);
  });

  it('tell a sum beside months and do not read it', () => {
    const result = read('Trade;2022;;\n;Jan;Feb;Total\nExports;1;2;3', given);
    expect(observationsOf(result).map(({ period, value }) => [period, value])).toEqual([
      ['2022-01', 1],
      ['2022-02', 2],
    ]);
    expect(toldIn(result)).toContainEqual(['unreadable-period', 'column "Total 2022"']);
  });

  it('leave a cell empty that has no column, and say of each number where it stands', () => {
    const text = 'Country;2022;;2023\n;Export;Import;Export\nAfghanistan;978.0;9.3;615.1';
    expect(found(text)).toEqual([...AFGHANISTAN.slice(0, 3), ['AFG', 'import', '2023', null]]);
    expect(observationsOf(read(text, given)).map(({ sources }) => sources[0]?.at)).toContain(
      'line 3, Import, column "2022"',
    );
  });

  it.each([
    ['one row of headers', 'Country;2022;2023\nAfghanistan;978;615'],
    ['years that are not merged', 'Country;2022;2023\n;Export;Import\nAfghanistan;978;9'],
    ['numbers that may be years', 'Year;Export;Export\n2022;1900;1900\n2023;1950;1950'],
    ['a missing number below', 'Country;2022;2022\n;n/a;–\nAfghanistan;978;9'],
    ['words over words', 'Year;Export;;Import;\n;Iran;China;Iran;China\n2022;1;2;3;4'],
  ])('are not seen in %s', (_, text) => {
    expect(withoutMerged(lines(text))).toEqual(lines(text));
  });
});
