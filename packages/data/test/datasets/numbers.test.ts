import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { load, numbers } from '../../src/datasets/numbers.ts';
import { load as loadAny, shipped } from '../../src/datasets/shipped.ts';
import { MEASURES } from '../../src/index.ts';

const ID = 'kazakhstan-afghanistan';

describe('the numbers of shipped datasets', () => {
  it('are those of every dataset, by the same loaders', () => {
    expect(Object.keys(numbers)).toEqual(Object.keys(shipped));
    const { parts } = numbers[ID]!;
    expect(shipped[ID]!.parts).toMatchObject(parts);
    expect(Object.keys(parts)).toContain('partners-u-z');
    expect(Object.keys(parts).filter((name) => /^(?:actor|corridor|toward|assert)/.test(name))).toEqual([]);
  });

  it('are all that a question about numbers needs, whatever an author may write', () => {
    const actor = fc.constantFrom('KAZ', 'AFG', 'KGZ', 'RUS', 'PER', 'WLD', '*', 'atlantis', '-', '^', '');
    const actors = fc.option(
      fc.array(fc.oneof(actor, fc.string()), { maxLength: 4 }).map((words) => words.join(' ')),
      { nil: undefined },
    );
    const questions = fc.record({
      measure: fc.option(fc.oneof(fc.constantFrom(...MEASURES), fc.string()), { nil: undefined }),
      reporter: actors,
      partner: actors,
      product: fc.option(fc.subarray(['HS1101', 'HSV', '*', 'silk']), { nil: undefined }),
    });
    fc.assert(
      fc.property(questions, (question) => {
        const { parts, partsFor } = numbers[ID]!;
        const names = partsFor(question);
        expect(names).toEqual(shipped[ID]!.partsFor(question));
        for (const name of names) expect(Object.hasOwn(parts, name)).toBe(true);
      }),
    );
  });

  it('are loaded as any part is', async () => {
    const question = { measure: 'trade-value', reporter: 'KAZ', partner: 'RUS KGZ AFG' };
    const loaded = await load(ID, question);
    expect(loaded).toEqual(await loadAny(ID, question));
    expect((await load(ID, { ...question })).dataset).toBe(loaded.dataset);
    expect(await load('atlantis', question)).toEqual(await loadAny('atlantis', question));
  });
});
