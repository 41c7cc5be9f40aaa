import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/read/index.ts';
import { sumsAmong } from '../../../src/read/table/subtotals.ts';
import { table } from '../table-fixture.ts';

/** Rows of cells between bars, the first of them headers. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

const read = (text: string, caption: string) => readTable(table(rowsOf(text), { caption }));

/** The names of sums, each with its id. */
function sums(text: string, caption = 'Exports in 2022, USD million'): readonly string[] {
  const { dataset } = read(text, caption);
  return (dataset?.actors ?? [])
    .filter(({ id }) => id.startsWith('total'))
    .map(({ id, names }) => `${names.en ?? Object.values(names)[0]} ${id}`);
}

describe('sums among the names of a table', () => {
  const groups = 'CIS | 900\nRussia | 500\nUzbekistan | 400\nOthers | 1100\nChina | 700\nItaly | 400';

  it('are those of the ones below them, where the sum of all says so', () => {
    const found = ['Total total', 'CIS total-1', 'Others total-2'];
    expect(sums(`Country | Value\nTotal | 2000\n${groups}`)).toEqual(found);
    expect([...sums(`Country | Value\n${groups}\nTotal | 2000`)].sort()).toEqual(found.sort());
  });

  it.each([
    [
      'years',
      'Country | 2021 | 2022\nTotal | 3.6 | 4\nCIS | 2.5 | 3\nRussia | 1.4 | 2\nIran | 1.1 | 1\nChina | 1.1 | 1',
    ],
    [
      'flows',
      'Country | Exports | Imports\nTotal | 6 | 7\nCIS | 4 | 5\nRussia | 3 | 4\nIran | 1 | 1\nChina | 2 | 2',
    ],
    [
      'years over flows',
      'Country | 2021 |  | 2022 |\n | Exports | Imports | Exports | Imports\nTotal | 6 | 7 | 6 | 7\nCIS | 4 | 5 | 4 | 6\nRussia | 3 | 4 | 1 | 5\nIran | 1 | 1 | 3 | 1\nChina | 2 | 2 | 2 | 1',
    ],
    [
      'columns',
      'Year | Total | CIS | Russia | Iran | China\n2021 | 6 | 4 | 3 | 1 | 2\n2022 | 9 | 5 | 3 | 2 | 4',
    ],
  ])('are found in %s, as far as numbers are rounded', (what, text) => {
    expect(sums(text, what === 'flows' ? 'Trade in 2022, USD' : 'Trade, USD')).toEqual([
      'Total total',
      'CIS total-1',
    ]);
  });

  it('are called sums where no sum of all is there', () => {
    const rows = 'Food, total | 90\nFlour | 50\nWheat | 40\nMetals, total | 110\nSteel | 70\nCopper | 40';
    expect(sums(`Goods | Value\n${rows}`)).toEqual(['Food, total total-1', 'Metals, total total-2']);
    expect(sums(`Goods | Value\n${rows.replace('70', '73')}`)).toEqual([]);
  });

  it.each([
    ['all of them add up', 'China | 9\nRussia | 5\nItaly | 4\nTotal | 18'],
    ['more is in the sum', 'China | 9\nRussia | 5\nItaly | 4\nTotal | 30'],
    ['the sum is not that of what is left', 'China | 9\nRussia | 5\nItaly | 4\nIran | 2\nTotal | 13'],
    ['there is no sum', 'China | 9\nRussia | 5\nItaly | 4'],
  ])('are none by chance where %s', (_, rows) => {
    expect(sums(`Country | Value\n${rows}`).filter((one) => one !== 'Total total')).toEqual([]);
  });

  it('are looked for in no long table but by name', () => {
    const names = ['Total', ...Array.from({ length: 400 }, (_, i) => `C${i}`)];
    expect([
      ...sumsAmong(
        names,
        names.map(() => ['1']),
      ),
    ]).toEqual([[0, 'total']]);
  });

  it('are told where their parts come to more', () => {
    const told = (total: string) =>
      read(`Country | Value\nChina | 9\nRussia | 5\nTotal | ${total}`, 'Exports in 2022, USD').issues.filter(
        ({ code }) => code === 'less-than-parts',
      );
    expect(told('12')).toMatchObject([
      {
        path: 'row 4, Value, column "2022"',
        expected: 'at least 14, which its parts come to',
        severity: 'warning',
      },
    ]);
    expect([...told('14'), ...told('30'), ...told('n/a')]).toEqual([]);
  });
});
