import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingWords, reachedWords } from '../../src/layout/target-words.ts';
import { valueLabel } from '../../src/layout/value.ts';
import { DARI, ENGLISH } from './medium.ts';
import { row, type Part } from './sample-rows.ts';

const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').replace(/\u00a0/g, ' ');
const goal = (part: Part) => row({ id: 'goal', nature: 'target', period: '2025', ...part });
const reached = (part: Part) => row({ period: '2023', ...part });

const said = (of: Part, by: Part, { locale } = ENGLISH): string[] =>
  reachedWords(goal(of), reached(by), (one) => valueLabel(one, '', locale), locale).map(bare);
const missing = (of: Part, by: Part, { locale } = ENGLISH): string =>
  bare(missingWords(goal(of), reached(by), (one) => valueLabel(one, '', locale), locale));

describe('reachedWords', () => {
  it('say the value, its period and the share of the goal, and the same without the share', () => {
    expect(said({ value: 4e9 }, { value: 1e9 })).toEqual(['1bn, 2023, 25% of the target', '1bn, 2023']);
    expect(said({ value: 4e9 }, { value: 1e9 }, DARI)[0]).toContain('۲۵');
  });

  it('turn the bound of a goal round: of at least so much it is at most that share', () => {
    expect(said({ value: 4e9, qualifier: 'at-least' }, { value: 1e9 })[0]).toContain('≤ 25%');
    expect(said({ value: 4e9, qualifier: 'at-most' }, { value: 1e9 })[0]).toContain('≥ 25%');
  });

  it('say a range of shares under a goal that is a range', () => {
    expect(said({ value: 4e9, high: 5e9 }, { value: 1e9 })[0]).toContain('20–25%');
  });

  it('say no share of what is no plain amount above zero', () => {
    const plain = ['1bn, 2023', '1bn, 2023'];
    expect(said({ value: 0 }, { value: 1e9 })).toEqual(plain);
    expect(said({ value: -1e9 }, { value: 1e9 })).toEqual(plain);
    for (const by of [{ qualifier: 'approx' }, { high: 2e9 }] as const) {
      const [full, short] = said({ value: 4e9 }, { value: 1e9, ...by });
      expect(full).toBe(short);
    }
    expect(said({ value: 4e9 }, { value: -1e9 })[0]).not.toContain('%');
  });
});

describe('missingWords', () => {
  it('say what is missing, in the words of the goal', () => {
    expect(missing({ value: 4e9 }, { value: 1e9 })).toContain('3bn');
    expect(missing({ value: 4e9, qualifier: 'at-least' }, { value: 1e9 })).toMatch(/≥ 3bn/);
    expect(missing({ value: 4e9, high: 5e9 }, { value: 1e9 })).toContain('3–4bn');
  });

  it('say nothing of a goal that is reached, or that is a limit', () => {
    expect(missing({ value: 1e9 }, { value: 1e9 })).toBe('');
    expect(missing({ value: 1e9 }, { value: 2e9 })).toBe('');
    for (const qualifier of ['at-most', 'under'] as const)
      expect(missing({ value: 4e9, qualifier }, { value: 1e9 })).toBe('');
  });

  it('say nothing where what is reached is not exact', () => {
    expect(missing({ value: 4e9 }, { value: 1e9, qualifier: 'approx' })).toBe('');
    expect(missing({ value: 4e9 }, { value: 1e9, high: 2e9 })).toBe('');
  });

  it('are there exactly where a plain goal is above what is reached', () => {
    const amount = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(amount, amount, (aim, value) => {
        expect(missing({ value: aim }, { value }) !== '').toBe(aim > value);
      }),
    );
  });
});
