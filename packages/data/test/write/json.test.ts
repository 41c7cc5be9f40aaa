import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { dataset } from '../../src/datasets/kazakhstan-afghanistan.ts';
import { readJson } from '../../src/read/json.ts';
import { writeJson } from '../../src/write/json.ts';
import { datasetOf, observation } from '../fixture.ts';
import { FULL } from '../full-records.ts';
import { mutated } from '../mutation.ts';

describe('dataset JSON', () => {
  it('gives a dataset back in which every field is used', () => {
    expect(readJson(writeJson(FULL))).toEqual({ dataset: FULL, issues: [] });
  });

  it('gives the shipped dataset back', () => {
    expect(readJson(writeJson(dataset)).dataset).toEqual(check(dataset).dataset);
  });

  it('has a record on a line and no list without records', () => {
    const text = writeJson(datasetOf({ observations: [observation({ id: 'a' }), observation({ id: 'b' })] }));
    expect(text.split('\n').filter((line) => /^\{"id":"[ab]"/.test(line))).toHaveLength(2);
    expect(text).not.toContain('"corridors"');
    expect(text).toMatch(/^\{\n"format":1,\n"id":"test",/);
    expect(text.endsWith('\n}\n')).toBe(true);
  });

  it('has null for what is no number, and the numbers as they are', () => {
    const value = Float64Array.of(0.1, NaN, 1e21, -5e-324);
    const text = writeJson({ ...FULL, series: [{ ...FULL.series[1]!, words: {}, numbers: { value } }] });
    expect(text).toContain('"numbers":{"value":[0.1,null,1e+21,-5e-324]}');
  });

  it('gives back whatever check() lets through', () => {
    fc.assert(
      fc.property(mutated(FULL), (input) => {
        const { dataset: sound } = check(input);
        if (!sound) return;
        const { dataset: back } = readJson(writeJson(sound));
        expect(back).toEqual(sound);
      }),
      { numRuns: 300 },
    );
  });
});
