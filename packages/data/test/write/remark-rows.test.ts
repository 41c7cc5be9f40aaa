import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvParseRows } from 'd3-dsv';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { withRemarks, writeClaims } from '../../src/write/index.ts';

const claims = writeClaims({
  ...dataset,
  observations: [],
  statements: [],
  relations: [],
  events: [],
  actors: [],
});

describe('withRemarks', () => {
  it('adds a row for each, in the columns of the file, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (remarks) => {
        const [head, ...rows] = csvParseRows(withRemarks(claims, remarks)) as [string[], ...string[][]];
        const added = rows.slice(rows.length - remarks.length);
        expect(rows).toHaveLength(csvParseRows(claims).length - 1 + remarks.length);
        for (const [i, row] of added.entries()) {
          expect(row).toHaveLength(head.length);
          expect(row[head.indexOf('kind')]).toBe('remark');
          expect(row[head.indexOf('text')]!.replace(/\r\n?/g, '\n')).toBe(
            remarks[i]!.replace(/\r\n?/g, '\n'),
          );
          expect(row.filter((cell) => cell !== '')).toHaveLength(2);
        }
      }),
    );
  });

  it('leaves what has none as it was', () => {
    expect(withRemarks(claims, [])).toBe(claims);
  });
});
