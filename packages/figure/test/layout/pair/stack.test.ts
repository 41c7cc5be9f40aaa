import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pair, PairGroup } from '../../../src/layout/pair/lanes.ts';
import type { InLines } from '../../../src/label/lines-in.ts';
import type { Box } from '../../../src/layout/layout.ts';
import {
  HEADING_LINE,
  LANE,
  NAME_LINE,
  stackPairs as stack,
  type Stack,
} from '../../../src/layout/pair/stack.ts';
import { row } from '../sample-rows.ts';

const pair = (name: string, ...values: number[]): Pair => ({
  name,
  ends: values.map((value, i) => ({ row: row({ id: `${name}-${i}`, value }), tone: 'lapis' })),
});

const alone: PairGroup = { heading: '', pairs: [pair('Italy', 1, 2), pair('China', 3, 4)] };
const free = { width: 600 };

/** Headings by words, two to a line. */
const inLines: InLines = (heading, most) =>
  most === 1 ? [heading] : (heading.match(/\S+( \S+)?/g) ?? []).slice(0, most);
const stackPairs = (groups: readonly PairGroup[], above: boolean, box: Box): Stack =>
  stack(groups, above, box, inLines);

describe('stackPairs', () => {
  it('lays one lane for each pair, under each other', () => {
    const { groups, height, pitch } = stackPairs([alone], false, free);
    expect(groups[0]!.lanes.map(({ name, y }) => `${name} ${y}`)).toEqual(['Italy 13', 'China 39']);
    expect([height, pitch]).toEqual([2 * LANE, LANE]);
  });

  it('keeps room for names above their lanes', () => {
    const beside = stackPairs([alone], false, free);
    const above = stackPairs([alone], true, free);
    expect(above.height).toBeGreaterThan(beside.height);
    expect(above.groups[0]!.lanes[0]!.y).toBeGreaterThan(beside.groups[0]!.lanes[0]!.y);
    const nameless = stackPairs([{ heading: '', pairs: [pair('', 1, 2)] }], true, free);
    expect(nameless.height).toBe(LANE);
  });

  it('keeps room for headings, and white space between groups', () => {
    const { groups } = stackPairs(
      [
        { ...alone, heading: '2022' },
        { ...alone, heading: '2023' },
      ],
      false,
      free,
    );
    for (const { top, start, lanes } of groups) {
      expect(start).toBeGreaterThan(top);
      expect(lanes[0]!.y).toBeGreaterThan(start);
    }
    expect(groups[0]!.top).toBe(0);
    expect(groups[1]!.top).toBeGreaterThan(groups[0]!.end);
  });

  it('keeps room for every line of a heading, and for one where it is pressed together', () => {
    const group = { ...alone, heading: 'Exports of Kazakhstan to Kyrgyzstan' };
    const starts = (box: Box): number[] => stackPairs([group], false, box).groups.map(({ start }) => start);
    const short = stackPairs([{ ...alone, heading: 'Exports' }], false, free);
    expect(stackPairs([group], false, free).groups[0]!.heading).toEqual([
      'Exports of',
      'Kazakhstan to',
      'Kyrgyzstan',
    ]);
    expect(starts(free)).toEqual([short.groups[0]!.start + 2 * HEADING_LINE]);
    const low = stackPairs([group], false, { width: 600, maxHeight: short.height });
    expect(low.groups[0]!.heading).toEqual([group.heading]);
    expect(low.pitch).toBe(LANE);
  });

  it('keeps room for every line of a name over its lane, and for one where it is pressed together', () => {
    const long = { heading: '', pairs: [pair('Mineral or chemical fertilisers', 1, 2), pair('Coal', 3, 4)] };
    const [short] = stackPairs(
      [{ ...long, pairs: [pair('Coal', 1, 2), pair('Coal', 3, 4)] }],
      true,
      free,
    ).groups;
    const named = (above: boolean, box: Box = free) =>
      stack([long], above, box, inLines, inLines).groups[0]!.lanes;
    expect(named(true).map(({ lines }) => lines)).toEqual([['Mineral or', 'chemical fertilisers'], ['Coal']]);
    expect(named(true).map(({ y }) => y)).toEqual(short!.lanes.map(({ y }) => y + NAME_LINE));
    expect(named(false)[0]!.lines).toEqual(['Mineral or chemical fertilisers']);
    expect(named(true, { width: 600, maxHeight: short!.end }).map(({ y }) => y)).toEqual(
      short!.lanes.map(({ y }) => y),
    );
  });

  it('is pressed together where it would be too high, and never below a lane', () => {
    const low = stackPairs([alone], false, { width: 600, maxHeight: 40 });
    expect(low.height).toBe(40);
    expect(low.pitch).toBe(20);
    expect(stackPairs([alone], false, { width: 600, maxHeight: 4 }).height).toBe(LANE);
    expect(stackPairs([alone], false, { width: 600, maxHeight: 400 }).pitch).toBe(LANE);
  });

  it('is not a px higher than it may be, however the press is rounded', () => {
    const four = { heading: '', pairs: [...alone.pairs, ...alone.pairs] };
    expect(stackPairs([four], false, { width: 600, maxHeight: 54 }).height).toBe(54);
    expect(stackPairs([four], false, { width: 600, maxHeight: 54.5 }).height).toBe(54);
  });

  it('keeps lanes in order and inside the picture, whatever the groups', () => {
    const group = fc.record({
      heading: fc.constantFrom('', '2022'),
      pairs: fc.array(fc.constantFrom(pair('Italy', 1, 2), pair('', 3)), { minLength: 1, maxLength: 6 }),
    });
    const most = fc.option(fc.integer({ min: 60, max: 900 }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(group, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        most,
        (given, above, maxHeight) => {
          const { groups, height } = stackPairs(given, above, { width: 600, maxHeight });
          expect(height).toBeLessThanOrEqual(maxHeight ?? Infinity);
          const ys = groups.flatMap(({ lanes }) => lanes.map(({ y }) => y));
          ys.forEach((y, i) => expect(y).toBeGreaterThanOrEqual(ys[i - 1] ?? 0));
          expect(ys.at(-1)!).toBeLessThan(height);
        },
      ),
    );
  });
});
