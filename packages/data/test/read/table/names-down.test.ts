import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/read/index.ts';
import type { CellData } from '../../../src/read/index.ts';
import { table } from '../table-fixture.ts';

/** What a table says: period, flow, who reports, who is partner, number with its power of ten. */
function said(caption: string, rows: readonly (readonly string[])[], data?: CellData): readonly string[] {
  const { dataset } = readTable(table(rows, { caption, data }));
  const nameOf = (id = '') => dataset?.actors.find((one) => one.id === id)?.names.en ?? id;
  return (dataset?.observations ?? []).map((one) =>
    [
      one.period,
      one.flow,
      nameOf(one.reporter),
      nameOf(one.partner),
      one.value,
      one.unit,
      one.scale ?? 0,
    ].join(' '),
  );
}

describe('tables whose rows are names', () => {
  it('have the time that their title names', () => {
    const rows = [
      ['Country', 'Exports'],
      ['China', '14 730'],
      ['Chile', '9 779'],
    ];
    expect(said('Exports in 2023, USD million', rows)).toEqual([
      '2023 export China  14730 USD 6',
      '2023 export Chile  9779 USD 6',
    ]);
    expect(said('Экспорт за январь–сентябрь 2024 г., млн долл.', rows)[0]).toBe(
      '2024-01/2024-09 export China  14730 USD 6',
    );
    expect(said('Exports in nine months of 2024, USD million', rows)[0]).toBe(
      '2024-01/2024-09 export China  14730 USD 6',
    );
  });

  it.each(['Exports', 'Exports in 2021 and 2022', 'Exports in some months of 2024'])(
    'are refused where "%s" names no time, or not which',
    (caption) => {
      const { issues } = readTable(
        table(
          [
            ['Country', 'Exports'],
            ['China', '1'],
          ],
          { caption },
        ),
      );
      expect(issues.map(({ code }) => code)).toContain('unreadable-period');
    },
  );

  it.each(['HS', 'HS code', 'Product', 'Код ТН ВЭД', 'کود کالا'])(
    'are codes of goods under “%s”, of which none is a year',
    (corner) => {
      const rows = [
        [corner, 'Exports'],
        ['2709', '5'],
        ['1101', '3'],
      ];
      expect(said('Exports 2023, USD million', rows)).toEqual([
        '2023 export 2709  5 USD 6',
        '2023 export 1101  3 USD 6',
      ]);
      expect(
        said('Exports, USD million', [
          ['Year', 'Goods'],
          ['2022', '5'],
        ])[0],
      ).toMatch(/^2022/);
      expect(
        said('Exports, USD million', [
          [corner, 'Exports'],
          ['2022', '5'],
        ])[0],
      ).toMatch(/^2022/);
    },
  );

  it('may end on a word behind a comma, which is no unit where the columns have theirs', () => {
    const rows = [
      ['Country', 'Exports (USD million)', 'Imports (USD million)'],
      ['Korea, Rep.', '1', '2'],
      ['Fish, frozen', '3', '4'],
    ];
    const { dataset, issues } = readTable(table(rows, { caption: 'Trade in 2023' }));
    expect(issues).toEqual([]);
    expect(dataset?.observations.map(({ unit, scale }) => [unit, scale])).toEqual(Array(4).fill(['USD', 6]));
  });

  it('have one series for each name and every kind of numbers under it, each with its unit', () => {
    const rows = [
      ['Товар', 'Экспорт, млн долл.', 'Импорт, тыс. долл.', 'Доля, %'],
      ['Пшеница', '340,1', '5', '60'],
      ['Мука', '245', '7', '40'],
    ];
    expect(said('2023 год', rows)).toEqual([
      '2023 export Пшеница  340.1 USD 6',
      '2023 import Пшеница  5 USD 3',
      '2023  Пшеница, Доля  60 ratio -2',
      '2023 export Мука  245 USD 6',
      '2023 import Мука  7 USD 3',
      '2023  Мука, Доля  40 ratio -2',
    ]);
  });

  it('may have their time in the headers', () => {
    const rows = [
      ['Country', 'Exports 2022', 'Exports 2023', 'Imports in 2023'],
      ['Chile', '1', '2', '3'],
    ];
    expect(said('USD million', rows)).toEqual([
      '2022 export Chile  1 USD 6',
      '2022 import Chile   USD 6',
      '2023 export Chile  2 USD 6',
      '2023 import Chile  3 USD 6',
    ]);
  });

  it('name the partners of a reporter that the title names, or the element', () => {
    const rows = [
      ['Country', 'USD million'],
      ['Chile', '1'],
      ['Peru', '2'],
    ];
    const found = ['2023 export Kazakhstan Chile 1 USD 6', '2023 export Kazakhstan Peru 2 USD 6'];
    expect(said('Exports of Kazakhstan, 2023', rows)).toEqual(found);
    expect(said('Экспорт Казахстана по странам, 2023 год', rows)).toEqual(found);
    expect(said('Exports, 2023', rows, { reporter: 'KAZ' })).toEqual(found);
  });

  it('are months where the title or the headers name their year', () => {
    expect(
      said('Экспорт в 2024 году, млн долл.', [
        ['Месяц', 'Экспорт'],
        ['Январь', '1'],
        ['Февраль', '2'],
      ]),
    ).toEqual(['2024-01 export   1 USD 6', '2024-02 export   2 USD 6']);
    expect(
      said('Exports, USD million', [
        ['Quarter', '2022', '2023'],
        ['Q1', '1', '3'],
        ['Q2', '2', '4'],
      ]),
    ).toEqual([
      '2022-01/2022-03 export   1 USD 6',
      '2022-04/2022-06 export   2 USD 6',
      '2023-01/2023-03 export   3 USD 6',
      '2023-04/2023-06 export   4 USD 6',
    ]);
  });
});

it.each([
  ['USD million', 6],
  ['млн долл. США', 6],
  ['тыс. долл.', 3],
  ['میلیون دالر', 6],
])('a header that is nothing but a unit is that of its numbers: %s', (header, scale) => {
  expect(
    said('', [
      ['Year', header],
      ['2022', '5'],
    ]),
  ).toEqual([`2022  ${header}  5 USD ${scale}`]);
  const down = said('2022', [
    ['Country', header, '%'],
    ['Chile', '5', '1'],
  ]);
  expect(down[0]).toBe(`2022  Chile  5 USD ${scale}`);
});

it('takes months across for those of the year in the title', () => {
  const rows = [
    ['Страна', 'Январь', 'Февраль'],
    ['Чили', '1', '2'],
  ];
  expect(said('Экспорт в 2023 г., млн долл.', rows)).toEqual([
    '2023-01 export Чили  1 USD 6',
    '2023-02 export Чили  2 USD 6',
  ]);
  expect(
    said('صادرات در سال ۲۰۲۳، دالر', [
      ['کشور', 'دالر'],
      ['چین', '۵'],
    ]),
  ).toEqual(['2023 export China  5 USD 0']);
});

describe('what stands beside the rows of a table', () => {
  it.each([
    ['a source across all cells', ['Source: customs', 'Source: customs', 'Source: customs']],
    ['a note in its first cell', ['Примечание. Оценка', '', '']],
    ['a word between rows', ['Asia', 'Asia', 'Asia']],
  ])('is no row: %s', (_, line) => {
    expect(said('Exports, USD', [['Country', '2022', '2023'], ['Chile', '1', '2'], line])).toHaveLength(2);
  });

  it.each(['№', 'Rank', 'Код ТН ВЭД', ''])('is no name: a first column "%s" of numbers', (header) => {
    const rows = [
      [header, 'Country', '2022'],
      ['1', 'Chile', '1'],
      ['2', 'Peru', '2'],
      ['', 'Total', '3'],
    ];
    expect(said('USD', rows)).toEqual([
      '2022  Chile  1 USD 0',
      '2022  Peru  2 USD 0',
      '2022  Total  3 USD 0',
    ]);
  });
});

describe('the sum of several series', () => {
  it.each(['Total', 'ИТОГО:', 'Всего, в том числе:', 'Барлығы', 'مجموع', 'ټول', 'World'])(
    'has an id of its own: %s',
    (name) => {
      const { dataset } = readTable(
        table([
          ['Year', 'Wheat', name],
          ['2022', '1', '2'],
        ]),
      );
      expect(dataset?.observations.map(({ reporter }) => reporter)).toEqual(['series-1', 'total']);
      expect(dataset?.actors.map(({ names }) => names.en)).toContain(name);
    },
  );

  it('is a name like any other where it stands alone, or is part of a name', () => {
    const idsOf = (...headers: readonly string[]) =>
      readTable(
        table([
          ['Year', ...headers],
          ['2022', ...headers.map(() => '1')],
        ]),
      ).dataset?.observations.map(({ reporter }) => reporter);
    expect(idsOf('Total')).toEqual(['series-1']);
    expect(idsOf('Total Energies', 'Wheat')).toEqual(['series-1', 'series-2']);
  });
});

it('does not make one line of several names where one flow is given for all', () => {
  const rows = [
    ['Year', 'Wheat', 'Flour'],
    ['2022', '1', '2'],
  ];
  expect(said('USD', rows, { flow: 'export' })).toEqual([
    '2022 export Wheat  1 USD 0',
    '2022 export Flour  2 USD 0',
  ]);
});

it('reads the comma of Arabic script between thousands', () => {
  expect(
    said('واردات، هزار دالر', [
      ['سال', 'واردات'],
      ['۲۰۲۲', '۱،۴۵۰،۱۰۰'],
    ]),
  ).toEqual(['2022 import   1450100 USD 3']);
});

describe('columns beside years, as trade databases give them', () => {
  const read = (headers: readonly string[], ...rows: readonly (readonly string[])[]) =>
    readTable(table([headers, ...rows], { caption: 'USD thousand' }));
  const codes = ({ issues }: ReturnType<typeof read>) =>
    issues.map(({ code, path }) => `${code} ${path}`).filter((one) => !one.startsWith('free-series'));

  it.each(['Share (%)', "Share in Kazakhstan's exports, %", 'Ranking', 'Average distance (km)', 'Доля, %'])(
    '%s has no year: it is left out, and told',
    (beside) => {
      const found = read(
        ['Importers', 'Exported value in 2021', 'Exported value in 2022', beside],
        ['World', '10', '20', '100'],
        ['China', '6', '12', '60'],
      );
      expect(
        found.dataset?.observations.map(({ period, flow, value }) => [period, flow, value].join(' ')),
      ).toEqual(['2021 export 10', '2021 export 6', '2022 export 20', '2022 export 12']);
      expect(codes(found)).toEqual([`unreadable-period column "${beside}"`]);
    },
  );

  it('trade without a year is not left out: the table is refused', () => {
    const found = read(['Importers', 'Exports', 'Imports in 2022'], ['China', '6', '12'], ['Iran', '7', '2']);
    expect(found.dataset?.observations ?? []).toEqual([]);
  });

  it('names are those of the rows where the header names a flow, whatever stands beside', () => {
    const { dataset } = read(
      ['Importers', 'Value exported in 2023', 'Trade balance in 2023', 'Ships in 2023'],
      ['World', '569', '560', '7'],
      ['Afghanistan', '400', '400', '3'],
      ['Uzbekistan', '169', '160', '4'],
    );
    const nameOf = (id = '') => dataset?.actors.find((one) => one.id === id)?.names.en;
    // Who imports what somebody exported is the partner of that trade.
    expect(dataset?.observations.map(({ partner, flow }) => `${nameOf(partner)} ${flow}`)).toEqual([
      'World export',
      'World balance',
      'World, Ships undefined',
      'Afghanistan export',
      'Afghanistan balance',
      'Afghanistan, Ships undefined',
      'Uzbekistan export',
      'Uzbekistan balance',
      'Uzbekistan, Ships undefined',
    ]);
  });
});
