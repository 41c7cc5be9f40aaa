import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { RECORDS } from '../../schema/dataset-schema.ts';
import { placedIn } from '../../src/check/records.ts';
import { Told } from '../../src/check/told.ts';
import { LISTS } from '../../src/schema/merge.ts';
import { asJson, FULL } from '../full-records.ts';
import { mutated } from '../mutation.ts';

/** The places of which the schema itself, run by valibot, says that they are wrong. */
function byValibot(schema: v.GenericSchema, record: unknown): readonly string[] {
  const { issues = [] } = v.safeParse(schema, record);
  const paths = issues.map(({ path = [] }) => path.map(({ key }) => String(key)).join('.'));
  return [...new Set(paths)].sort();
}

/** The same by the table that is packed from it. */
function byTable(list: string, record: unknown): readonly string[] {
  const told = new Told();
  placedIn(list, [record], { told, refs: [] });
  const errors = told.issues.filter(({ severity }) => severity === 'error');
  const paths = errors.map(({ path }) => path.replace(/^\w+\[0\]\.?/, '').replace(/\[(\d+)\]/g, '.$1'));
  return [...new Set(paths)].sort();
}

const BETWEEN = ['high', 'missing'];

/** A list where an object belongs is wrong as a whole to one, and in each field to the other. */
function meets(path: string, others: readonly string[]): boolean {
  return others.some((other) => `${path}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${path}.`));
}

/** A series is judged by columns, which the table does not hold. */
const lists = LISTS.filter((list) => list !== 'series');

describe.each(lists)('records of %s', (list) => {
  const records = (asJson(FULL) as typeof FULL)[list];

  it('are wrong in the places in which the schema says so', () => {
    const one = fc.constantFrom(...records).chain((record) => mutated(record));
    fc.assert(
      fc.property(one, (record) => {
        const [expected, found] = [byValibot(RECORDS[list], record), byTable(list, record)];
        // What holds between fields is compared where each is right by itself.
        const single = expected.some((path) => !BETWEEN.includes(path));
        const wrong = (paths: readonly string[]) =>
          paths.filter((path) => !single || !BETWEEN.includes(path));
        expect(wrong(found).filter((path) => !meets(path, expected))).toEqual([]);
        expect(wrong(expected).filter((path) => !meets(path, found))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});
