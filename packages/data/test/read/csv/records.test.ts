import { describe, expect, it } from 'vitest';
import { nextRecord } from '../../../src/read/csv/records.ts';
import { CsvScanner } from '../../../src/read/csv/scanner.ts';
import { IssueList } from '../../../src/read/report/issue-list.ts';

function recordsOf(text: string, columns: number) {
  const csv = new CsvScanner(text, ',');
  const issues = new IssueList();
  const found: string[][] = [];
  while (nextRecord(csv, columns, issues)) found.push(csv.fields());
  return {
    found,
    told: issues.list().map(({ code, path, received, severity }) => [code, path, received, severity]),
  };
}

describe('nextRecord', () => {
  it('passes over empty lines without a word', () => {
    expect(recordsOf('\na,b\n\n\r\nc,d\n\n', 2)).toEqual({
      found: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      told: [],
    });
    expect(recordsOf('a\n\nb', 1)).toEqual({ found: [['a'], ['b']], told: [] });
    expect(recordsOf('a,b\n   \n\t\n" ",\n , \nc,d\n ', 2)).toEqual({
      found: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      told: [],
    });
  });

  it('keeps a record that is short or ends in empty cells, and leaves out a long one', () => {
    expect(recordsOf('a\nb,c, ,\nd,e,f', 2)).toEqual({
      found: [['a'], ['b', 'c', ' ', '']],
      told: [
        ['ragged-row', 'line 1', '1 cells', 'warning'],
        ['ragged-row', 'line 2', '4 cells', 'warning'],
        ['ragged-row', 'line 3', '3 cells', 'error'],
      ],
    });
  });

  it('leaves out a record whose quotes do not fit, and what stands behind one that is never closed', () => {
    expect(recordsOf('"a"b,c\nd,e\nf,"g\nh,i\n', 2)).toEqual({
      found: [['d', 'e']],
      told: [
        ['stray-quote', 'line 1', '"c"', 'error'],
        ['unclosed-quote', 'line 3', '"g\nh,i\n"', 'error'],
      ],
    });
  });
});
