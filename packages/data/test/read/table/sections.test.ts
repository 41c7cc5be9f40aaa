import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/read/index.ts';
import { table } from '../table-fixture.ts';

/** What a table says, whose rows are cells between bars: name, flow, period, number, unit and its power of ten. */
function said(text: string, caption = 'USD million'): readonly string[] {
  const rows = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const { dataset } = readTable(table(rows, { caption }));
  const nameOf = (id = '') => dataset?.actors.find((one) => one.id === id)?.names.en ?? id;
  return (dataset?.observations ?? []).map(({ reporter, flow = '-', period, value, unit, scale = 0 }) =>
    [nameOf(reporter), flow, period, value, `${unit}e${scale}`].filter((part) => part !== '').join(' '),
  );
}

describe('words over the rows of a table', () => {
  it.each([
    ['across all cells', 'Exports | Exports', 'Imports | Imports'],
    ['alone in their rows', 'Exports |', 'Imports |'],
  ])('are the flow of these: %s', (_, exports, imports) => {
    expect(said(`Goods | 2022\n${exports}\nFlour | 1\nOil | 2\n${imports}\nFlour | 3`)).toEqual([
      'Flour export 2022 1 USDe6',
      'Oil export 2022 2 USDe6',
      'Flour import 2022 3 USDe6',
    ]);
  });

  it('leave a row the flow that it names, and columns theirs', () => {
    expect(said('Flow | 2022\nTrade balance | Trade balance\nExports | 1\nImports | 2')).toEqual([
      'export 2022 1 USDe6',
      'import 2022 2 USDe6',
    ]);
    expect(said('Year | Exports | Imports\nTurnover | Turnover | Turnover\n2022 | 1 | 2')).toEqual([
      'export 2022 1 USDe6',
      'import 2022 2 USDe6',
    ]);
  });

  it('are the unit of these', () => {
    const text =
      'Goods | 2022\nmillion USD | million USD\nFlour | 1\nthousand tonnes | thousand tonnes\nFlour | 3';
    expect(said(text, 'Trade')).toEqual(['Flour - 2022 1 USDe6', 'Flour - 2022 3 TNEe3']);
  });

  it('are said before names that stand under several of them, and no others', () => {
    expect(said('Country | 2022\nFlour | Flour\nChina | 1\nIran | 2\nOil | Oil\nChina | 3')).toEqual([
      'Flour, China - 2022 1 USDe6',
      'Iran - 2022 2 USDe6',
      'Oil, China - 2022 3 USDe6',
    ]);
    expect(said('Country | 2022\nAsia | Asia\nChina | 1\nEurope | Europe\nItaly | 3')).toEqual([
      'China - 2022 1 USDe6',
      'Italy - 2022 3 USDe6',
    ]);
  });
});

describe('years over the rows of a table', () => {
  const rows = (year: string, other: string) =>
    `Country | Exports | Imports\n${year}\nChina | 1 | 2\nIran | 3 | 4\n${other}\nChina | 5 | 6\nIran | 7 | 8`;

  it.each([
    ['across all cells', '2021 | 2021 | 2021', '2022 | 2022 | 2022'],
    ['alone in their rows', '2021 | |', '2022 | |'],
  ])('are their time, and no numbers: %s', (_, year, other) => {
    const found = said(rows(year, other));
    expect(found).toHaveLength(8);
    expect(found).toContain('China export 2021 1 USDe6');
    expect(found).toContain('Iran import 2022 8 USDe6');
    expect(found.join()).not.toContain('202 ');
    expect(found.filter((one) => /202[12] USD/.test(one))).toEqual([]);
  });

  it('are of the Solar Hijri calendar too', () => {
    const text = rows('۱۴۰۱ | ۱۴۰۱ | ۱۴۰۱', '۱۴۰۲ | ۱۴۰۲ | ۱۴۰۲').replace('Country', 'کشور');
    expect(said(text)).toContain('Iran import 2023-03-21/2024-03-19 8 USDe6');
  });

  it('are no numbers where they stand over no names', () => {
    expect(said('Year | Exports | Imports\n2021 | 2021 | 2021\n2022 | 5 | 6')).toEqual([
      'export 2021  USDe6',
      'import 2021  USDe6',
      'export 2022 5 USDe6',
      'import 2022 6 USDe6',
    ]);
  });

  it('leave a table of one number a row as it is', () => {
    expect(said('Year | Exports\n2021 | 2021\n2022 | 5')).toEqual([
      'export 2021 2021 USDe6',
      'export 2022 5 USDe6',
    ]);
  });
});

describe('months beside years', () => {
  it('are one line in time, without the sum of each year', () => {
    const line = ['- 2022-01 1 USDe6', '- 2022-02 2 USDe6', '- 2023-01 3 USDe6', '- 2023-02 4 USDe6'].map(
      (one) => one.replace('-', 'export'),
    );
    expect(said('Year | Jan | Feb\n2022 | 1 | 2\n2023 | 3 | 4', 'Exports, USD million')).toEqual(line);
    expect(
      said('Год | январь | февраль | Год\n2022 | 1 | 2 | 3\n2023 | 3 | 4 | 7', 'Экспорт, млн долл.'),
    ).toEqual(line);
  });

  it('are quarters too, and of the Solar Hijri calendar', () => {
    expect(said('Год | I кв. | II кв.\n2022 | 1 | 2', 'Экспорт, млн долл.')).toHaveLength(2);
    expect(said('سال | حمل | ثور\n۱۴۰۱ | 1 | 2\n۱۴۰۲ | 3 | 4', 'صادرات، میلیون دالر')).toEqual([
      'export 2022-03-21/2022-04-20 1 USDe6',
      'export 2022-04-21/2022-05-21 2 USDe6',
      'export 2023-03-21/2023-04-20 3 USDe6',
      'export 2023-04-21/2023-05-21 4 USDe6',
    ]);
  });

  it('are none beside other columns', () => {
    expect(said('Year | Jan | Feb | Flour\n2022 | 1 | 2 | 3')).toHaveLength(3);
  });
});
