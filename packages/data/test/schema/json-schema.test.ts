import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drifted } from '../../scripts/build-schema.ts';
import { jsonSchema } from '../../scripts/json-schema.ts';
import { check } from '../../src/check/check.ts';
import { LISTS } from '../../src/schema/merge.ts';
import { dataset } from '../../src/datasets/kazakhstan-afghanistan.ts';
import { shipped } from '../../src/datasets/shipped.ts';
import { asJson, FULL } from '../full-records.ts';
import { mutated } from '../mutation.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema.json', import.meta.url), 'utf8')) as object;
const accepts = new Ajv2020({ allErrors: true }).compile(schema);

/** Rules of `check()` that JSON Schema cannot say; the README names them. */
const BEYOND: Readonly<Record<string, string>> = {
  'unknown-id': 'an id leads somewhere',
  'duplicate-id': 'an id stands once',
  'wrong-length': 'columns are of one length',
  'out-of-range': 'a code is the place of a word',
  'no-such-row': 'an exception is of a row that is there',
  'inverted-range': 'the upper end is not below the lower',
  'lone-surrogate': 'half of a surrogate pair is no character',
};

/** Errors of `check()` that JSON Schema can say too. */
function errorsOf(input: unknown): readonly string[] {
  return check(input)
    .issues.filter(({ severity, code, path, received }) => {
      // That an interval begins before it ends cannot be said either, nor what a row lacks that its series might share.
      const beyond = Object.hasOwn(BEYOND, code) || (code === 'not-edtf' && /\d\/\d/.test(received));
      return severity === 'error' && !beyond && !/\.row\[/.test(path);
    })
    .map(({ code, path }) => `${code} ${path}`);
}

describe('schema.json', () => {
  it('is what the schema makes', () => {
    expect(drifted()).toEqual([]);
    expect(schema).toEqual(asJson(jsonSchema()));
  });

  it('says which draft, format and title it has, and describes every kind of object', () => {
    const { $defs, ...head } = schema as {
      readonly $defs: Readonly<Record<string, { description?: string }>>;
    };
    expect(head).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:keruen:dataset:1',
      title: 'Keruen dataset, format 1',
    });
    expect(Object.entries($defs).filter(([, { description = '' }]) => description.length < 10)).toEqual([]);
  });

  it('accepts a dataset in which every field is used', () => {
    expect(accepts(asJson(FULL)), JSON.stringify(accepts.errors)).toBe(true);
  });

  it('accepts what is shipped, whole and in parts', async () => {
    expect(accepts(asJson(dataset)), JSON.stringify(accepts.errors)).toBe(true);
    for (const load of Object.values(shipped['kazakhstan-afghanistan']!.parts))
      expect(accepts(asJson(await load())), JSON.stringify(accepts.errors)).toBe(true);
  });

  it.each([
    ['no dataset', []],
    ['another format', { ...FULL, format: 2 }],
    ['no title', { format: 1, id: 'x', licence: '' }],
    ['a list that is none', { ...FULL, actors: {} }],
  ])('refuses %s', (_, input) => {
    expect(accepts(asJson(input))).toBe(false);
  });
});

describe.each([...LISTS])('%s with something wrong', (list) => {
  const whole = asJson(FULL) as typeof FULL;

  it('are refused by the schema where check() tells an error, and accepted where it tells none', () => {
    const odd = fc
      .constantFrom(...whole[list])
      .chain((record) => mutated(record))
      .map((record) => asJson({ ...whole, [list]: [record] }));
    fc.assert(
      fc.property(odd, (input) => {
        const errors = errorsOf(input);
        const accepted = accepts(input);
        if (errors.length > 0) expect(accepted, `${errors[0]} is accepted`).toBe(false);
        if (!check(input).issues.some(({ severity }) => severity === 'error'))
          expect(accepted, JSON.stringify(accepts.errors)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
