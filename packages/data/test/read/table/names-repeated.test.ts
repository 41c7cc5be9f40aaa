import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/read/index.ts';
import { table } from '../table-fixture.ts';

type Rows = readonly (readonly string[])[];

/** What a table says: period, flow, whose trade, number and unit; in the order of texts. */
function said(rows: Rows, caption = ''): readonly string[] {
  const { dataset } = readTable(table(rows, { caption }));
  const nameOf = (id = ''): string => dataset?.actors.find((one) => one.id === id)?.names.en ?? id;
  return (dataset?.observations ?? [])
    .filter(({ value }) => value !== null)
    .map(({ period, flow, reporter, partner, value, unit, scale = 0 }) =>
      [period, flow, nameOf(reporter), nameOf(partner), value, unit, scale].join(' '),
    )
    .toSorted();
}

const CELLS = [
  ['2021', 'China', '10'],
  ['2021', 'Chile', '7'],
  ['2022', 'China', '13'],
  ['2022', 'Chile', '6'],
] as const;

const SERIES = [
  '2021 export Chile  7 USD 6',
  '2021 export China  10 USD 6',
  '2022 export Chile  6 USD 6',
  '2022 export China  13 USD 6',
];

describe('tables in which each row says a time and a name', () => {
  it('are a series for each name, whichever of both stands first', () => {
    expect(said([['Year', 'Country', 'Exports, USD million'], ...CELLS])).toEqual(SERIES);
    const turned = CELLS.map(([year, name, value]) => [name, year, value]);
    expect(said([['Country', 'Year', 'Exports, USD million'], ...turned])).toEqual(SERIES);
  });

  it('are one series where all rows have the same name before their time', () => {
    const rows = CELLS.filter(([, name]) => name === 'China').map(([year, name, value]) => [
      name,
      year,
      value,
    ]);
    const china = SERIES.filter((text) => text.includes('China'));
    expect(said([['Country', 'Year', 'Exports, USD million'], ...rows])).toEqual(china);
    expect(
      said([['Country', 'Year', 'Exports, USD million'], ...rows.map(([a, , c]) => [a!, '', c!])]),
    ).toEqual([]);
  });

  it('are not guessed at where numbers of one name look like years too', () => {
    const rows = [
      ['China', '2021', '2000'],
      ['China', '2022', '2100'],
    ];
    expect(said([['Country', 'Year', 'Exports, USD million'], ...rows])).toEqual([]);
  });

  it('take flow, unit and reporter of the caption', () => {
    const rows = [['Year', 'Partner', 'Value'], ...CELLS];
    expect(said(rows, 'Exports of Kazakhstan, USD million')[0]).toMatch(
      /^2021 export Kazakhstan Chile 7 USD 6$/,
    );
  });

  it('have a series for each kind of numbers, and the unit of a column that says one', () => {
    const rows = CELLS.map((cells) => [...cells, '1', 'thousand tonnes']);
    expect(said([['Year', 'Country', 'Exports', 'Imports', 'Unit'], ...rows]).slice(0, 2)).toEqual([
      '2021 export Chile  7 TNE 3',
      '2021 export China  10 TNE 3',
    ]);
  });

  it('have flows in the column of names', () => {
    const rows = [
      ['Year', 'Flow', 'USD million'],
      ['2021', 'Exports', '5'],
      ['2021', 'Imports', '3'],
      ['2022', 'Exports', '6'],
    ];
    expect(said(rows)).toEqual(['2021 export   5 USD 6', '2021 import   3 USD 6', '2022 export   6 USD 6']);
  });

  it('call what several columns say by all of it', () => {
    const rows = CELLS.map(([year, name, value]) => [year, name, 'Wheat', value]);
    const more = CELLS.map(([year, name]) => [year, name, 'Flour', '1']);
    expect(said([['Year', 'Country', 'Goods', 'Exports, t'], ...rows, ...more])[0]).toBe(
      '2021 export Chile, Flour  1 TNE 0',
    );
  });

  it('stay as they are where a time and a name stand twice, and where headers are fields', () => {
    const twice = [['Year', 'Country', 'Exports'], ...CELLS, ['2022', 'Chile', '60']];
    expect(readTable(table(twice)).issues.map(({ code }) => code)).toContain('duplicate-figure');
    const fields = [
      ['period', 'reporter', 'flow', 'value', 'unit'],
      ['2021', 'KAZ', 'export', '1', 'USD'],
      ['2021', 'AFG', 'export', '2', 'USD'],
    ];
    expect(said(fields)).toEqual(['2021 export Afghanistan  2 USD 0', '2021 export Kazakhstan  1 USD 0']);
  });

  it('say the same as the table with a column for each name', () => {
    const names = fc.uniqueArray(fc.constantFrom<string>('China', 'Chile', 'Italy', 'Other goods', 'Flour'), {
      minLength: 2,
    });
    const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2030 }).map(String), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        names,
        years,
        fc.array(fc.nat(99_999), { minLength: 40, maxLength: 40 }),
        (who, when, numbers) => {
          const numberOf = (year: string, name: string): string =>
            String(numbers[(when.indexOf(year) * who.length + who.indexOf(name)) % 40]);
          const long = when.flatMap((year) => who.map((name) => [year, name, numberOf(year, name)]));
          const wide = when.map((year) => [year, ...who.map((name) => numberOf(year, name))]);
          expect(said([['Year', 'Name', 'Value'], ...long])).toEqual(said([['Year', ...who], ...wide]));
        },
      ),
    );
  });
});

describe('a column of words', () => {
  const rows = [
    ['Year', 'Country', 'Exports, t', 'Notes'],
    ['2021', 'China', '5', 'revised'],
    ['2022', 'China', '6', ''],
  ];

  it('is no series, and is told', () => {
    expect(said(rows)).toEqual(['2021 export   5 TNE 0', '2022 export   6 TNE 0']);
    const { dataset, issues } = readTable(table(rows));
    expect(dataset?.actors).toEqual([]);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['no-numbers', 'column "Country"'],
      ['no-numbers', 'column "Notes"'],
    ]);
  });

  it('is still one where it has a number, or the name of a flow', () => {
    const words = [
      ['Year', 'Exports', 'Wheat'],
      ['2021', 'unknown word', 'none of it'],
      ['2022', 'another', '7'],
    ];
    expect(readTable(table(words)).dataset?.observations).toHaveLength(4);
  });
});
