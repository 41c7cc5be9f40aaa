import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '@keruen/data';
import { chartSeries } from '../../src/layout/chart-series.ts';
import { LANE, targetGroups, type TargetGroup } from '../../src/layout/target-lanes.ts';
import { targetRoom } from '../../src/layout/target-room.ts';
import { anyRows } from './arbitrary-rows.ts';
import { ENGLISH } from './medium.ts';
import { row, rowsOf, STORY } from './sample-rows.ts';

const groupsOf = (rows: readonly Row[], above = false): readonly TargetGroup[] =>
  targetGroups(chartSeries(rowsOf(rows), ENGLISH.locale), above)[0];

const goal = row({ id: 'goal', nature: 'target', value: 4e9, period: '2025' });
const before = row({ id: 'before', value: 1e9, period: '2022' });
const latest = row({ id: 'latest', value: 2e9, period: '2023' });
const claim = row({ id: 'claim', nature: 'claim', value: 3e9, period: '2023', conflictsWith: ['latest'] });

const told = (groups: readonly TargetGroup[]): string[] =>
  groups.flatMap(({ lanes }) =>
    lanes.map(({ row: one, reached }) =>
      [one, reached]
        .map((is) => is?.observation.id)
        .join(' ')
        .trim(),
    ),
  );

describe('targetGroups', () => {
  it('puts goals first, each with the latest official value', () => {
    expect(told(groupsOf([before, latest, claim, goal]))).toEqual(['goal latest', 'before', 'claim']);
  });

  it('stands rows alone where there is no goal, or nothing is reached', () => {
    expect(told(groupsOf([before, latest]))).toEqual(['before', 'latest']);
    expect(told(groupsOf([goal, claim]))).toEqual(['goal', 'claim']);
  });

  it('says what cannot hold beside a row above, the value under a goal among them', () => {
    const [group] = groupsOf([latest, claim, goal]);
    expect(group!.lanes.map(({ contradicts }) => contradicts)).toEqual([false, true]);
  });

  it('heads series that have names, with white space between', () => {
    const [exports, imports] = groupsOf([latest, row({ id: 'i', flow: 'import', value: 1 })]);
    expect([exports!.name, imports!.name]).toEqual(['Exports', 'Imports']);
    expect(exports!.lanes[0]!.y).toBeGreaterThan(0);
    expect(imports!.top).toBeGreaterThan(exports!.lanes[0]!.y + LANE);
    expect(groupsOf([latest])[0]!.lanes[0]!.y).toBe(0);
  });

  it('keeps a line for names above lanes', () => {
    expect(groupsOf([latest], true)[0]!.lanes[0]!.y).toBeGreaterThan(0);
  });

  it('loses no row, and lays no lane on another', () => {
    fc.assert(
      fc.property(anyRows, fc.boolean(), (rows, above) => {
        const series = chartSeries(rows, ENGLISH.locale);
        const [groups, height] = targetGroups(series, above);
        const lanes = groups.flatMap((group) => group.lanes);
        const shown = lanes.flatMap(({ row: one, reached }) => (reached ? [one, reached] : [one]));
        expect(new Set(shown)).toEqual(new Set(rows.rows));
        lanes.forEach(({ y }, i) => {
          const earlier = lanes[i - 1];
          expect(y).toBeGreaterThanOrEqual(earlier ? earlier.y + earlier.height : 0);
        });
        const last = lanes.at(-1)!;
        expect(last.y + last.height).toBe(height);
      }),
    );
  });
});

describe('targetRoom', () => {
  const roomAt = (width: number) => {
    const lanes = targetGroups(chartSeries(STORY, ENGLISH.locale), false)[0].flatMap((group) => group.lanes);
    return { lanes, ...targetRoom(lanes, STORY, 0, width, ENGLISH) };
  };

  it('says a currency once, with the first value on show', () => {
    const { lanes, say } = roomAt(800);
    const words = lanes.map((lane) => say(lane.row));
    expect(words.filter((text) => text.includes('$'))).toHaveLength(1);
    expect(words[0]).toContain('$');
  });

  it('holds every bar within the width, from a zero inside it', () => {
    for (const width of [280, 400, 800, 1600]) {
      const { at, zero } = roomAt(width);
      expect(zero).toBe(Math.round(at(0)));
      expect(zero).toBeGreaterThanOrEqual(0);
      expect(at(4e9)).toBeLessThanOrEqual(width);
      expect(at(4e9) - zero).toBeGreaterThan(width / 5);
    }
  });
});
