import type { Row } from '@keruen/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingWords, reachedWords } from '../../../src/layout/target/words.ts';
import { valueLabel } from '../../../src/layout/rows/value.ts';
import { ENGLISH } from '../medium.ts';
import { row, type Part } from '../sample-rows.ts';

const { locale } = ENGLISH;
const say = (one: Row): string => valueLabel(one, 'USD', locale).replace(/\u00a0/g, ' ');
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').replace(/\u00a0/g, ' ');

const goal = (part: Part = {}): Row =>
  row({ id: 'goal', nature: 'target', period: '2025', value: 4e9, ...part });
const reached = (part: Part = {}): Row => row({ id: 'now', period: '2023', value: 1e9, ...part });

const full = (a: Part = {}, b: Part = {}): string => plain(reachedWords(goal(a), reached(b), say, locale)[0]);
const missing = (a: Part = {}, b: Part = {}): string => plain(missingWords(goal(a), reached(b), say, locale));

describe('words for what is reached', () => {
  it('are the value, its own period, and its part of the goal', () => {
    expect(full()).toBe('$1bn, 2023, 25% of the target');
    expect(plain(reachedWords(goal(), reached(), say, locale)[1])).toBe('$1bn, 2023');
  });

  it('turn a bound around: of at least four, one is at most a quarter', () => {
    expect(full({ qualifier: 'at-least' })).toContain('≤ 25%');
    expect(full({ qualifier: 'over' })).toContain('< 25%');
    expect(full({ qualifier: 'at-most' })).toContain('≥ 25%');
    expect(full({ qualifier: 'under' })).toContain('> 25%');
  });

  it('give both ends for a goal between two', () => {
    expect(full({ high: 5e9 })).toMatch(/20%?–25%/);
  });

  it('leave the part out where either is no plain amount', () => {
    for (const part of [{ qualifier: 'approx' }, { high: 2e9 }, { value: -1e9 }] as const)
      expect(full({}, part)).not.toContain('%');
    for (const value of [0, -4e9]) expect(full({ value })).not.toContain('%');
  });

  it('say more than all where more is reached', () => {
    expect(full({}, { value: 6e9 })).toContain('150%');
  });
});

describe('words for what is missing', () => {
  it('are the rest, as the goal is worded', () => {
    expect(missing()).toBe('$3bn missing');
    expect(missing({ qualifier: 'at-least' })).toBe('≥ $3bn missing');
    expect(missing({ qualifier: 'over' })).toBe('> $3bn missing');
    expect(missing({ qualifier: 'approx' })).toBe('≈ $3bn missing');
  });

  it('are a range for a goal between two', () => {
    expect(missing({ high: 5e9 })).toMatch(/3.*–.*4bn missing/);
  });

  it('are none of a limit that must not be reached', () => {
    for (const qualifier of ['at-most', 'under'] as const) expect(missing({ qualifier })).toBe('');
  });

  it('are none where the goal is reached, or what is reached is not known to the dollar', () => {
    expect(missing({}, { value: 4e9 })).toBe('');
    expect(missing({}, { value: 5e9 })).toBe('');
    expect(missing({}, { qualifier: 'approx' })).toBe('');
    expect(missing({}, { high: 2e9 })).toBe('');
  });

  it('are there exactly where something is missing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 2e6 }), (of, is) => {
        expect(missing({ value: of * 1e3 }, { value: is * 1e3 }) !== '').toBe(is < of);
      }),
    );
  });

  it('leave the goal itself as it was', () => {
    const one = goal({ qualifier: 'at-least' });
    const before = structuredClone(one);
    missingWords(one, reached(), say, locale);
    expect(one).toEqual(before);
  });
});
