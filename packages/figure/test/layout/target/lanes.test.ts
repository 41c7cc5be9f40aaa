import type { Row } from '@keruen/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartSeries } from '../../../src/layout/rows/chart-series.ts';
import { targetGroups, type TargetGroup } from '../../../src/layout/target/lanes.ts';
import { row, type Part } from '../sample-rows.ts';

const series = (rows: readonly Row[], name = ''): ChartSeries => ({
  name,
  tone: 'turquoise',
  coloured: true,
  ground: { tone: 'turquoise' },
  rows,
});
const of = (id: string, period: string, value: number | null, part: Part = {}): Row =>
  row({ id, period, value, ...part });

const OLD = of('old', '2022', 1e9);
const NEW = of('new', '2023', 2e9);
const GOAL = of('goal', '2025', 4e9, { nature: 'target' });
const PLEDGE = of('pledge', '2026', 5e9, { nature: 'target' });
const CLAIM = of('claim', '2024', 9e9, { nature: 'claim', conflictsWith: ['new'] });

const shown = ({ lanes }: TargetGroup): string[] =>
  lanes.map(({ row: one, reached }) =>
    [one, ...(reached ? [reached] : [])].map(({ observation }) => observation.id).join(' < '),
  );
const lanes = (rows: readonly Row[]): string[] => shown(targetGroups([series(rows)], false)[0][0]!);

describe('lanes of goals', () => {
  it('begin with each goal and the latest official value, and go on in order of time', () => {
    expect(lanes([OLD, NEW, CLAIM, GOAL, PLEDGE])).toEqual(['goal < new', 'pledge < new', 'old', 'claim']);
  });

  it('take a number derived from official ones, never a claim, for what is reached', () => {
    const sum = of('sum', '2024', 3e9, { nature: 'derived' });
    expect(lanes([NEW, sum, GOAL])).toEqual(['goal < sum', 'new']);
    expect(lanes([CLAIM, GOAL])).toEqual(['claim', 'goal']);
  });

  it('do not take a missing number for what is reached, and show it', () => {
    const none = of('none', '2024', null, { missing: 'not-reported' });
    expect(lanes([NEW, none, GOAL])).toEqual(['goal < new', 'none']);
  });

  it('take no month for what is reached of a year, but a year for what is reached by a month', () => {
    const month = of('month', '2024-01', 1e8);
    expect(lanes([NEW, month, GOAL])).toEqual(['goal < new', 'month']);
    expect(lanes([month, GOAL])).toEqual(['month', 'goal']);
    expect(lanes([month, of('soon', '2025-06', 4e8, { nature: 'target' })])).toEqual(['soon < month']);
    expect(lanes([of('whole', '2023-01/2023-12', 2e9), GOAL])).toEqual(['goal < whole']);
  });

  it('are values one by one where there is no goal, or one without a number', () => {
    expect(lanes([OLD, NEW])).toEqual(['old', 'new']);
    const vague = of('vague', '2025', null, { nature: 'target', missing: 'unknown' });
    expect(lanes([NEW, vague])).toEqual(['new', 'vague']);
  });

  it('know what contradicts a row above them, or what is reached of it', () => {
    const [[group]] = targetGroups([series([NEW, CLAIM, GOAL])], false) as [[TargetGroup], number];
    expect(group.lanes.map(({ contradicts }) => contradicts)).toEqual([false, true]);
  });

  it('hold every row of a series', () => {
    fc.assert(
      fc.property(fc.subarray([OLD, NEW, CLAIM, GOAL, PLEDGE]), (rows) => {
        const [[group]] = targetGroups([series(rows)], false) as [[TargetGroup], number];
        const held = group.lanes.flatMap(({ row: one, reached }) => [one, ...(reached ? [reached] : [])]);
        expect(new Set(held)).toEqual(new Set(rows));
      }),
    );
  });
});

describe('groups of goals', () => {
  const both = [series([NEW, GOAL], 'Exports'), series([OLD], 'Imports')];

  it('stand under each other without touching, and end where the last lane does', () => {
    for (const above of [true, false]) {
      const [groups, height] = targetGroups(both, above);
      const all = groups.flatMap((group) => group.lanes);
      all.slice(1).forEach((lane, i) => {
        expect(lane.y).toBeGreaterThanOrEqual(all[i]!.y + all[i]!.height);
      });
      expect(height).toBe(all.at(-1)!.y + all.at(-1)!.height);
      expect(groups[1]!.top).toBeGreaterThan(all[0]!.y + all[0]!.height);
    }
  });

  it('leave a line for a heading only where they are named', () => {
    const first = (name: string): number => targetGroups([series([OLD], name)], false)[0][0]!.lanes[0]!.y;
    expect(first('')).toBe(0);
    expect(first('Exports')).toBe(22);
  });

  it('leave a line above every lane that is named there', () => {
    const [, beside] = targetGroups(both, false);
    const [, above] = targetGroups(both, true);
    expect(above - beside).toBe(2 * 15);
  });
});
