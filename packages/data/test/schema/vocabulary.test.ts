import { describe, expect, it } from 'vitest';
import * as vocabulary from '../../src/schema/vocabulary.ts';

describe.each(Object.entries(vocabulary))('%s', (_, words) => {
  it('has each word once', () => {
    expect(new Set(words).size).toBe(words.length);
  });

  it('has words that can stand in an attribute', () => {
    for (const word of words) expect(word).toMatch(/^([a-z]+(-[a-z]+)*|FOB|CIF)$/);
  });
});
