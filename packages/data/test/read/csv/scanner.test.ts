import { csvParseRows, dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvScanner } from '../../../src/read/csv/scanner.ts';

function rowsOf(text: string, delimiter = ','): string[][] {
  const csv = new CsvScanner(text, delimiter);
  const rows: string[][] = [];
  while (csv.next()) rows.push(csv.fields());
  return rows;
}

const cell = fc.string({ unit: fc.constantFrom('a', '0', '"', ',', ';', '\t', '\n', '\r', ' ', 'ж', '😀') });
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });

/** As RFC 4180 has it: quotes where they are needed, doubled inside. */
function written(rows: readonly (readonly string[])[], delimiter: string, end: string): string {
  const quoted = (text: string): string =>
    /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replace(/"/g, '""')}"` : text;
  return rows.map((cells) => cells.map(quoted).join(delimiter) + end).join('');
}

describe('CsvScanner', () => {
  it.each([
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a,,', [['a', '', '']]],
    [
      ',\n,',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['"a ""b"" c",2', [['a "b" c', '2']]],
    [
      '"a\nb",2\n3,4',
      [
        ['a\nb', '2'],
        ['3', '4'],
      ],
    ],
    ['"",""', [['', '']]],
    ['5" pipe,6', [['5" pipe', '6']]],
    ['', []],
    ['\n', [['']]],
  ])('takes %j apart', (text, expected) => {
    expect(rowsOf(text)).toEqual(expected);
  });

  it('finds what d3-dsv finds in every well-formed text', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n', '\r'), (table, end) => {
        const text = written(table, ',', end);
        expect(rowsOf(text)).toEqual(csvParseRows(text));
        expect(rowsOf(text)).toEqual(table);
      }),
    );
  });

  it('does so with every delimiter', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(';', '\t', '|'), (table, delimiter) => {
        const text = written(table, delimiter, '\n');
        expect(rowsOf(text, delimiter)).toEqual(dsvFormat(delimiter).parseRows(text));
      }),
    );
  });

  it('reads any text to its end, without a fault as d3-dsv does', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r') }), (text) => {
        const csv = new CsvScanner(text, ',');
        const found: string[][] = [];
        let faults = 0;
        while (csv.next()) {
          if (csv.fault) faults++;
          found.push(csv.fields());
        }
        if (faults === 0) expect(found).toEqual(csvParseRows(text));
      }),
    );
  });

  it('knows the line of each record, whatever line ends stand inside quotes', () => {
    const csv = new CsvScanner('a\n"b\r\nc\rd\ne"\r\n\r\nf\rg', ',');
    const lines: number[] = [];
    while (csv.next()) lines.push(csv.line);
    expect(lines).toEqual([1, 2, 6, 7, 8]);
  });

  it('tells quotes that are not closed, and what stands behind closed ones', () => {
    const csv = new CsvScanner('"a"b,1\n"a" ,2\n"c,3\n4,5', ',');
    const faults: (string | undefined)[] = [];
    while (csv.next()) faults.push(csv.fault);
    expect(faults).toEqual(['stray-quote', undefined, 'unclosed-quote']);
  });

  it('has no text for a cell that the record lacks', () => {
    const csv = new CsvScanner('a,b,c\n1', ',');
    csv.next();
    csv.next();
    expect([csv.field(0), csv.field(1), csv.field(7)]).toEqual(['1', '', '']);
  });

  it('knows an empty line from a line with cells', () => {
    const csv = new CsvScanner('\n,\n""\n ', ',');
    const empty: boolean[] = [];
    while (csv.next()) empty.push(csv.isEmpty);
    expect(empty).toEqual([true, false, true, false]);
  });
});
