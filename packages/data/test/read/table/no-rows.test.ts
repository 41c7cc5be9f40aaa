import { describe, expect, it } from 'vitest';
import { read } from '../../../src/read/read.ts';
import { readCsv } from '../../../src/read/csv.ts';
import { insteadOfRows } from '../../../src/read/table/no-rows.ts';
import { readTable } from '../../../src/read/table.ts';

const HEADERS = /headers, and nothing below/;

const received = (text: string): string | undefined =>
  readCsv(text).issues.at(-1)?.received.replace(/^"|"$/g, '');

const tableOf = (...rows: readonly (readonly string[])[]) =>
  readTable({ rows: rows.map((cells) => cells.map((text) => ({ text }))) })
    .issues.at(-1)
    ?.received.replace(/^"|"$/g, '');

describe('a text without rows of numbers', () => {
  it.each(['', '\ufeff', '\n\n', '  \r\n'])('that holds nothing, %j, says so', (text) => {
    expect(received(text)).toBe('nothing');
    expect(read(text).issues).toMatchObject([
      { code: 'not-a-table', received: expect.stringContaining('nothing') },
    ]);
  });

  it.each(['period,value', 'period,value\n', 'period;value\r\n;\r\n', 'Year,Export\n', 'Год;Экспорт\n\n'])(
    'that has headers alone, %j, says so',
    (text) => {
      expect(received(text)).toMatch(HEADERS);
    },
  );

  it('whose rows were left out has more than headers', () => {
    expect(received('Year,Export\n2022,1,2,3\n')).toBe('no such rows');
  });
});

describe('a table without rows of numbers', () => {
  it('is empty, has headers alone, or rows of something else', () => {
    expect(tableOf()).toBe('nothing');
    expect(tableOf(['', ' '])).toBe('nothing');
    expect(tableOf(['Year', 'Export'])).toMatch(HEADERS);
    expect(insteadOfRows(2)).toBe('no such rows');
  });
});
