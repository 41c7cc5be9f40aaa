import { describe, expect, it } from 'vitest';
import { spanText } from '../../src/value/span.ts';

describe('spanText', () => {
  it.each([
    ['2021', '2023', '2021/2023'],
    ['2021', undefined, '2021/..'],
    [undefined, '2023-05', '../2023-05'],
    ['2021-08/2021-09', '2022/2023', '2021-08/2023'],
    [undefined, undefined, ''],
  ])('from %s to %s is "%s"', (from, to, text) => {
    expect(spanText(from, to)).toBe(text);
  });
});
