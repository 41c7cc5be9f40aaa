import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/read/index.ts';
import { table } from '../table-fixture.ts';

type Rows = readonly (readonly string[])[];

const CAPTION = 'Trade of Kazakhstan, million USD';

/** What a table says: period, flow, name and number; in the order of texts. */
function said(rows: Rows): readonly string[] {
  const { dataset } = readTable(table(rows, { caption: CAPTION }));
  const nameOf = (id = ''): string => dataset?.actors.find((one) => one.id === id)?.names.en ?? id;
  return (dataset?.observations ?? [])
    .map(({ period, flow, reporter, value }) => [period, flow, nameOf(reporter), value].join(' '))
    .toSorted();
}

describe('tables in which several rows begin with the same name', () => {
  it('take their flow from the column beside it', () => {
    expect(
      said([
        ['Partner', 'Flow', '2022', '2023'],
        ['Russia', 'export', '4', '12'],
        ['China', 'export', '7', '30'],
        ['Russia', 'import', '5', '7'],
        ['China', 'import', '6', '9'],
      ]),
    ).toEqual([
      '2022 export China 7',
      '2022 export Russia 4',
      '2022 import China 6',
      '2022 import Russia 5',
      '2023 export China 30',
      '2023 export Russia 12',
      '2023 import China 9',
      '2023 import Russia 7',
    ]);
  });

  it('take what varies for the name: the partner, not the one reporter', () => {
    expect(
      said([
        ['Reporter', 'Partner', '2022', '2023'],
        ['Kazakhstan', 'Russia', '4', '12'],
        ['Kazakhstan', 'China', '7', '30'],
      ]),
    ).toEqual(['2022  China 7', '2022  Russia 4', '2023  China 30', '2023  Russia 12']);
  });

  it('say goods behind the name, also where headers name flows', () => {
    const names = new Set(
      said([
        ['Country', 'Goods', 'Exports 2022', 'Exports 2023'],
        ['Russia', 'Flour', '4', '12'],
        ['Russia', 'Wheat', '7', '30'],
        ['China', 'Wheat', '1', '3'],
      ]).map((text) => text.replace(/^\d+ export | \d+$/gu, '')),
    );
    expect([...names].toSorted()).toEqual(['China, Wheat', 'Russia, Flour', 'Russia, Wheat']);
  });

  it('stay as they are where no two rows begin alike, and where nothing tells them apart', () => {
    const codes = [
      ['Russia', 'RUS', '4', '12'],
      ['China', 'CHN', '7', '30'],
    ];
    const plain = ['2022  China 7', '2022  Russia 4', '2023  China 30', '2023  Russia 12'];
    expect(said([['Country', 'Code', '2022', '2023'], ...codes])).toEqual(plain);
    const alike = codes.map(([, , a, b]) => ['Russia', 'x', a!, b!]);
    expect(said([['Country', 'Code', '2022', '2023'], ...alike])).toHaveLength(4);
  });
});
