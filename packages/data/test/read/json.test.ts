import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/read/index.ts';
import { datasetOf, observation } from '../fixture.ts';

describe('readJson', () => {
  it('reads a dataset', () => {
    const input = datasetOf({ observations: [observation()] });
    expect(readJson(JSON.stringify(input))).toEqual({ dataset: input, issues: [] });
  });

  it.each(['', '{', '{"format":1,}', "{'format':1}", 'undefined', 'NaN', '<html>', '[1,'])(
    'has no dataset for malformed JSON: %j',
    (text) => {
      expect(readJson(text)).toEqual({
        issues: [
          {
            code: 'malformed-json',
            path: '',
            expected: 'JSON',
            received: JSON.stringify(text).replace(/\\"/g, '"'),
            severity: 'error',
          },
        ],
      });
    },
  );

  it('judges JSON that is no dataset', () => {
    expect(readJson('[]').issues).toMatchObject([{ code: 'not-a-dataset' }]);
    expect(readJson('{"format":2}').issues).toMatchObject([{ code: 'newer-format' }]);
  });

  it('does not take numbers that JSON cannot hold', () => {
    const text = JSON.stringify(datasetOf({ observations: [observation()] })).replace('978', '1e999');
    expect(readJson(text)).toMatchObject({ dataset: { observations: [] }, issues: [{ code: 'not-finite' }] });
  });
});
