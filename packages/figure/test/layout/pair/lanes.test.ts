import { describe, expect, it } from 'vitest';
import type { Row } from '@keruen/data';
import { lanesOf, type Pair } from '../../../src/layout/pair/lanes.ts';
import { stackPairs } from '../../../src/layout/pair/stack.ts';
import { row, type Part } from '../sample-rows.ts';

const of = (id: string, part: Part): Row => row({ id, ...part });
const pair = (rows: readonly Row[], name = 'Italy'): Pair => ({
  name,
  ends: rows.map((one) => ({ row: one, tone: 'lapis' })),
  gap: '0.75×',
});
const idsOf = (one: Pair): string[][] =>
  lanesOf(one).map(({ ends }) => ends.map(({ row: { observation } }) => observation.id));

describe('lanes of a pair', () => {
  const mixed = [
    of('large', { value: 9 }),
    of('claim', { value: 7, nature: 'claim', conflictsWith: ['small'] }),
    of('small', { value: 3 }),
    of('sum', { value: 5, nature: 'derived' }),
    of('goal', { value: 8, nature: 'target' }),
    of('none', { value: null, missing: 'nil' }),
  ];

  it('join statistics and what derives from them, from the smallest up; all else has a lane of its own', () => {
    expect(idsOf(pair(mixed))).toEqual([['small', 'sum', 'large'], ['claim'], ['goal'], ['none']]);
  });

  it('carry name and gap on the first, the gap only with what is joined', () => {
    const lanes = lanesOf(pair(mixed));
    expect(lanes.map(({ name }) => name)).toEqual(['Italy', '', '', '']);
    expect(lanes.map(({ gap }) => gap)).toEqual(['0.75×', '', '', '']);
    expect(lanesOf(pair([mixed[1]!]))[0]).toMatchObject({ name: 'Italy', gap: '' });
  });

  it('know what they contradict', () => {
    expect(lanesOf(pair(mixed)).map(({ contradicts }) => contradicts)).toEqual([false, true, false, false]);
  });
});

describe('a stack of pairs', () => {
  const groups = [
    { heading: 'First', pairs: [pair([of('a', { value: 1 })]), pair([of('b', { value: 2 })])] },
    { heading: '', pairs: [pair([of('c', { value: 3 })])] },
  ];

  it('has headings above their lanes and white space between groups', () => {
    const { groups: placed, height } = stackPairs(groups, false, { width: 300 });
    const [first, second] = placed;
    expect(first!.lanes[0]!.y - first!.start).toBe(13);
    expect(first!.top).toBe(0);
    expect(first!.start - first!.top).toBe(24);
    expect(second!.top - first!.end).toBe(12);
    expect(second!.start).toBe(second!.top);
    expect(height).toBe(second!.end);
  });

  it('leaves a line for names that stand above', () => {
    const gap = (above: boolean): number => {
      const [first] = stackPairs(groups, above, { width: 300 }).groups;
      return first!.lanes[1]!.y - first!.lanes[0]!.y;
    };
    expect(gap(true) - gap(false)).toBe(18);
  });

  it('is pressed together where it would be too high, in order and in proportion', () => {
    const free = stackPairs(groups, false, { width: 300 });
    const low = stackPairs(groups, false, { width: 300, maxHeight: free.height / 2 });
    expect(low.height).toBeLessThanOrEqual(Math.ceil(free.height / 2));
    const ys = (stack: typeof free): number[] => stack.groups.flatMap(({ lanes }) => lanes.map(({ y }) => y));
    ys(low).forEach((y, i) => expect(Math.abs(y - ys(free)[i]! / 2)).toBeLessThanOrEqual(0.5));
  });
});
