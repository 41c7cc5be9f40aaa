import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../src/read/table/grid.ts';
import { table } from '../table-fixture.ts';

describe('gridOf', () => {
  it('counts rows as a reader does, also behind empty ones', () => {
    const grid = gridOf(
      table([
        ['', ''],
        ['Year', 'Exports'],
        ['', ''],
        ['2022', '1'],
      ]),
    )!;
    expect(grid.headers.map(({ text }) => text)).toEqual(['Year', 'Exports']);
    expect(grid.rows).toHaveLength(1);
    expect(grid.placeOf(0)).toBe('row 4');
    expect(grid.at(0, 1)).toBe('row 4, column "Exports"');
  });

  it('counts lines where it is told how', () => {
    const grid = gridOf(
      table([
        ['Year', 'Exports', ''],
        ['2022', '1', '2'],
      ]),
      (row) => `line ${row * 10}`,
    )!;
    expect(grid.at(0, 1)).toBe('line 10, column "Exports"');
    expect(grid.at(0, 2)).toBe('line 10, column 3');
  });

  it('turns a table whose periods go across, and names places as they stand in the document', () => {
    const grid = gridOf(
      table([
        ['', '2022', '2023'],
        ['Exports', '1', '2'],
        ['Imports', '3'],
      ]),
    )!;
    expect(grid.headers.map(({ text }) => text)).toEqual(['', 'Exports', 'Imports']);
    expect(grid.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      ['2022', '1', '3'],
      ['2023', '2', ''],
    ]);
    expect(grid.placeOf(1)).toBe('column "2023"');
    expect(grid.at(1, 2)).toBe('row 3, column "2023"');
  });

  it('knows the decimal sign that numbers beside the periods show', () => {
    expect(
      gridOf(
        table([
          ['Year', 'Exports'],
          ['2022', '1,5'],
        ]),
      )?.decimal,
    ).toBe(',');
    expect(
      gridOf(
        table([
          ['Year', 'Exports'],
          ['2022', '≥ 1.5 bn'],
        ]),
      )?.decimal,
    ).toBe('.');
    expect(
      gridOf(
        table([
          ['Year', 'Exports', 'Imports'],
          ['2022', '1,5', '1.5'],
        ]),
      )?.decimal,
    ).toBeUndefined();
  });

  it('survives a hundred thousand rows', () => {
    const rows = new Array<string[]>(1e5).fill(['2022', '1.5']);
    expect(gridOf(table([['Year', 'Exports'], ...rows]))?.rows).toHaveLength(1e5);
  });

  it('is none without rows', () => {
    expect(gridOf(table([['Year', 'Exports']]))).toBeUndefined();
    expect(gridOf(table([[''], [' ']]))).toBeUndefined();
  });
});
