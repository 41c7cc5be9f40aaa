import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repeatedKeys } from '../../../src/read/json-text/repeated-keys.ts';

const paths = (text: string) => repeatedKeys(text).map(({ path }) => path);

describe('repeatedKeys', () => {
  it.each([
    ['{"a":1,"a":2}', ['a']],
    ['{"a":1,"b":{"a":2,"b":3}}', []],
    ['[{"a":1},{"a":1,"a":2}]', ['[1].a']],
    ['{"a":[1,[2,{"x":0,"x":0,"x":0}]]}', ['a[1][1].x', 'a[1][1].x']],
    ['{"a":"a\\",\\"a","b":"a"}', []],
    ['{"a\\"b":1,"a\\u0022b":2}', ['a"b']],
    ['{"":1,"":2}', ['']],
    ['"a"', []],
    [' { "a" : 1 , "a" : 2 } ', ['a']],
    ['{"a":{"b":1},"c":[{"b":1},{}],"a":0}', ['a']],
  ])('finds in %s those at %j', (text, expected) => {
    expect(paths(text)).toEqual(expected);
  });

  it('finds none in what was written from values', () => {
    fc.assert(fc.property(fc.json(), (text) => repeatedKeys(text).length === 0));
  });

  it('finds one that was put anywhere', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(value, value, fc.string(), (outer, inner, key) => {
        const name = JSON.stringify(key);
        const twice = `{${name}:${JSON.stringify(inner)},"other":[0],${name}:1}`;
        const found = repeatedKeys(`[${JSON.stringify(outer)},${twice}]`);
        const expected = key === 'other' ? ['[1].other', '[1].other'] : [`[1].${key}`];
        expect(found.map(({ path }) => path)).toEqual(expected);
      }),
    );
  });

  it('does not recurse, and shortens paths that nobody can read', () => {
    const deep = `${'['.repeat(1e5)}{"a":1,"a":2}${']'.repeat(1e5)}`;
    expect(repeatedKeys(deep)).toMatchObject([{ key: 'a', path: `${'[0]'.repeat(12)}…` }]);
  });
});
