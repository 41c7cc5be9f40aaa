import { describe, expect, it } from 'vitest';
import { PartialKeys } from '../../../src/read/sdmx/partial-keys.ts';

const at =
  (...codes: readonly string[]) =>
  (column: number) =>
    codes[column] ?? '';

describe('PartialKeys', () => {
  it('finds what is attached to some of the codes of a number, the more general first', () => {
    const keys = new PartialKeys<string>();
    expect(keys.isEmpty).toBe(true);
    keys.add(
      [
        [0, 'KZ'],
        [1, 'AF'],
      ],
      ['both'],
    );
    keys.add([[0, 'KZ']], ['reporter']);
    keys.add([], ['all']);
    keys.add([[2, 'X']], ['flow', 'flow too']);
    keys.add([[0, 'KZ']], ['again']);
    expect(keys.isEmpty).toBe(false);
    expect(keys.of(at('KZ', 'AF', 'M'))).toEqual(['all', 'reporter', 'again', 'both']);
    expect(keys.of(at('UZ', 'AF', 'X'))).toEqual(['all', 'flow', 'flow too']);
  });

  it('does not take codes apart or together', () => {
    const keys = new PartialKeys<string>();
    keys.add(
      [
        [0, 'a,b'],
        [1, 'c'],
      ],
      ['one'],
    );
    expect(keys.of(at('a', 'b,c'))).toEqual([]);
    expect(keys.of(at('a,b', 'c'))).toEqual(['one']);
  });
});
