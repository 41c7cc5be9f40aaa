import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/read/index.ts';
import { datasetOf, observation } from '../fixture.ts';

const SOUND = JSON.stringify(datasetOf({ observations: [observation()] }));

/** Whether the engine's own parser, the oracle, takes the text as a whole. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('readJson', () => {
  it('says of a second document where it begins, and takes no part of the first', () => {
    for (const [text, path] of [
      [`${SOUND}\n${SOUND}`, 'line 2, column 1'],
      [`${SOUND}${SOUND}`, `line 1, column ${SOUND.length + 1}`],
      ['{}\n[', 'line 2, column 1'],
    ] as const)
      expect(readJson(text)).toEqual({
        issues: [
          expect.objectContaining({
            code: 'malformed-json',
            path,
            expected: 'JSON: one document; here another begins',
          }),
        ],
      });
    expect(readJson('{"a": {}[').issues).toMatchObject([{ expected: 'JSON' }]);
    expect(readJson(`${SOUND} x`).issues).toMatchObject([{ expected: 'JSON' }]);
  });

  it('reads a dataset, also behind a byte order mark', () => {
    const input = datasetOf({ observations: [observation()] });
    expect(readJson(SOUND)).toEqual({ dataset: input, issues: [] });
    expect(readJson(`\ufeff${SOUND}`)).toEqual({ dataset: input, issues: [] });
  });

  it.each([
    '',
    '{',
    '{"format":1,}',
    "{'format':1}",
    'undefined',
    'NaN',
    '<html>',
    '[1,',
    SOUND.slice(0, -1),
  ])('has no dataset for malformed JSON: %j', (text) => {
    const { dataset, issues } = readJson(text);
    expect(dataset).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'malformed-json', expected: 'JSON', severity: 'error' }]);
  });

  it('says where malformed JSON stops being JSON', () => {
    expect(readJson('{"format": 1,\n "id": }').issues[0]?.path).toBe('line 2, column 8');
    expect(readJson('{"format": 1,\n').issues[0]?.path).toBe('line 2, column 1');
  });

  it('judges JSON that is no dataset', () => {
    expect(readJson('[]').issues).toMatchObject([{ code: 'not-a-dataset' }]);
    expect(readJson('{"format":2}').issues).toMatchObject([{ code: 'newer-format' }]);
  });

  it('does not take numbers that JSON cannot hold', () => {
    const text = SOUND.replace('978', '1e999');
    expect(readJson(text)).toMatchObject({ dataset: { observations: [] }, issues: [{ code: 'not-finite' }] });
  });

  it('tells a key that stands twice in one object, with its path', () => {
    const text = SOUND.replace('"value":978', '"value":978,"unit":"EUR","v\\u0061lue":979');
    const { dataset, issues } = readJson(text);
    expect(issues).toMatchObject([
      { code: 'repeated-key', path: 'observations[0].value', severity: 'warning' },
      { code: 'repeated-key', path: 'observations[0].unit' },
    ]);
    expect(dataset?.observations[0]).toMatchObject({ value: 979 });
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'takes the key %s for what it is: no field',
    (key) => {
      const hostile = `{"polluted":true,"unit":"polluted"}`;
      const text = SOUND.replace('"value":978', `"value":978,${JSON.stringify(key)}:${hostile}`).replace(
        '"format":1',
        `"format":1,${JSON.stringify(key)}:${hostile}`,
      );
      const { dataset } = readJson(text);
      expect(dataset?.observations[0]).toMatchObject({ value: 978, unit: 'USD' });
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
      expect(Object.getPrototypeOf(dataset)).toBe(Object.prototype);
      expect(Object.getPrototypeOf(dataset?.observations[0])).toBe(Object.prototype);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  it.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
  ])('survives 10^5 levels of %s', (_, open, close) => {
    const deep = `${open.repeat(1e5)}1${close.repeat(1e5)}`;
    expect(readJson(deep).dataset).toBeUndefined();
    const { dataset, issues } = readJson(SOUND.replace('"value":978', `"value":978,"nested":${deep}`));
    expect(dataset?.observations[0]).toMatchObject({ value: 978 });
    expect(issues).toMatchObject([{ code: 'unknown-field', path: 'observations[0].nested' }]);
  });

  it.each([[undefined], [null], [7], [{}], [Symbol('x')]])('survives %s', (given) => {
    expect(readJson(given as never).issues).toMatchObject([{ severity: 'error' }]);
  });

  it('never takes a part of a text that was cut or broken', () => {
    fc.assert(
      fc.property(fc.nat(SOUND.length - 1), fc.string({ maxLength: 2 }), (at, put) => {
        const text = SOUND.slice(0, at) + put;
        // What was put may end the text soundly, as `}` does behind `{"format":1`: then nothing is cut.
        if (!isJson(text)) expect(readJson(text).dataset).toBeUndefined();
        readJson(SOUND.slice(0, at) + put + SOUND.slice(at + 1));
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readJson(text).issues.length > 0));
  });
});
