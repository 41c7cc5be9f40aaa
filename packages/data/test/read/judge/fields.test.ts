import { describe, expect, it } from 'vitest';
import {
  areLong,
  fieldNamed,
  FIELDS,
  isNumberField,
  isRecordField,
  isRemarkField,
} from '../../../src/read/judge/fields.ts';
import { namedColumns } from '../../../src/read/csv/headers.ts';
import { CsvScanner } from '../../../src/read/csv/scanner.ts';
import { IssueList } from '../../../src/read/report/issue-list.ts';

describe('headers', () => {
  it('are known in any case, without spaces around them', () => {
    expect(['OBSSTATUS', ' Period ', 'asof', 'Sources', 'value'].map(fieldNamed)).toEqual([
      'obsStatus',
      'period',
      'asOf',
      'source',
      'value',
    ]);
    expect(['', 'values', 'year', '__proto__', 'constructor'].map(fieldNamed)).toEqual(
      new Array(5).fill(undefined),
    );
  });

  it('are long with a period and a value among them', () => {
    expect(areLong(['value', 'x', 'PERIOD'])).toBe(true);
    expect(areLong(['period', 'Exports'])).toBe(false);
    expect(areLong([])).toBe(false);
  });

  it('are each of one kind', () => {
    for (const field of FIELDS)
      expect(
        [isNumberField, isRemarkField, isRecordField].filter((is) => is(field)).length,
      ).toBeLessThanOrEqual(1);
  });
});

describe('namedColumns', () => {
  it('takes the first column of a field, and tells the others', () => {
    const csv = new CsvScanner('\n\nperiod,colour,,Period,value\n', ',');
    while (csv.next() && csv.isEmpty);
    const issues = new IssueList();
    expect(namedColumns(csv.fields(), csv, issues)).toEqual([
      { column: 0, field: 'period' },
      { column: 4, field: 'value' },
    ]);
    expect(issues.list().map(({ code, path, severity }) => [code, path, severity])).toEqual([
      ['unknown-field', 'line 3, column "colour"', 'warning'],
      ['unknown-field', 'line 3, column 3', 'warning'],
      ['duplicate-field', 'line 3, column "Period"', 'warning'],
    ]);
  });
});
