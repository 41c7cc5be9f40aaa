import { describe, expect, it } from 'vitest';
import { dialectOf } from '../../../src/read/csv/dialect.ts';
import { fieldNamed } from '../../../src/read/judge/fields.ts';
import { IssueList } from '../../../src/read/report/issue-list.ts';

function found(text: string) {
  const issues = new IssueList();
  const dialect = dialectOf(text, (header) => fieldNamed(header) !== undefined, issues);
  return { ...dialect, codes: issues.list().map(({ code }) => code) };
}

describe('dialectOf', () => {
  it.each([
    ['commas', 'period,value\n2022,978.0\n', ','],
    ['semicolons with decimal commas', 'period;value\n2022;978,0\n2023;615,1\n', ';'],
    ['tabs', 'period\tvalue\n2022\t978,0\n', '\t'],
    ['bars', 'period|value\n2022|978\n', '|'],
    [
      'a wide table whose headers hold commas',
      'Year;Exports, USD million;Imports, USD million\n2022;978,0;9,26\n',
      ';',
    ],
    ['a table whose periods go across', 'Flow;2022;2023\nExports, USD million;978,0;615,1\n', ';'],
    ['commas inside quotes', 'period;value;note\n2022;978;"a, b, c"\n', ';'],
    ['one column', 'period\n2022\n', ','],
    ['nothing', '', ','],
  ])('finds %s', (_, text, delimiter) => {
    expect(found(text)).toMatchObject({ delimiter, start: 0, line: 1, codes: [] });
  });

  it('passes over a byte order mark, and over a line that names the delimiter', () => {
    expect(found('\ufeffperiod,value\n')).toMatchObject({ delimiter: ',', start: 1, line: 1 });
    expect(found('sep=;\r\nperiod;value\r\n')).toMatchObject({ delimiter: ';', start: 7, line: 2 });
    expect(found('\ufeffsep=|\na|b')).toMatchObject({ delimiter: '|', start: 7, line: 2 });
  });

  it('tells where two delimiters make the same sense', () => {
    expect(found('a,b;c\nd,e;f\n')).toMatchObject({ delimiter: ',', codes: ['ambiguous-delimiter'] });
  });
});
