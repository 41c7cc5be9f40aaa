import { describe, expect, it } from 'vitest';
import { groupRules, heading, ROW, stack, zeroLines } from '../../../src/layout/bar/lying-stack.ts';
import { periodBands } from '../../../src/layout/rows/period-bands.ts';
import { row, rowsOf } from '../sample-rows.ts';

const bands = periodBands(
  rowsOf([
    row({ period: '2018', value: 1 }),
    row({ period: '2018', flow: 'import', value: 1 }),
    row({ period: '2019', value: 1 }),
    row({ period: '2020', value: 1, breaksBefore: true }),
    row({ period: '2024/2025', value: 1 }),
  ]),
);

describe('stack', () => {
  it('puts rows under headings, groups apart', () => {
    const [groups, height] = stack(bands, 'headed');
    const [first, second] = groups;
    expect(first?.lanes.map(({ y }) => y)).toEqual([22, 22 + ROW]);
    expect(second?.top).toBe(22 + 2 * ROW + 12);
    expect(second?.lanes[0]?.y).toBe((second?.top ?? 0) + 22);
    expect(height).toBe((groups[3]?.y ?? 0) + ROW);
  });

  it('sets only breaks and ranges apart where there are no headings', () => {
    const [groups] = stack(bands, 'beside');
    const tops = groups.map(({ top, y }) => [top, y]);
    expect(tops).toEqual([
      [0, 0],
      [2 * ROW, 2 * ROW],
      [3 * ROW + 12, 3 * ROW + 12],
      [4 * ROW + 24, 4 * ROW + 24],
    ]);
  });
});

describe('groupRules', () => {
  it('draws a rule between groups and cuts it where a series begins', () => {
    const [groups] = stack(bands, 'headed');
    const rules = groupRules(groups, 'headed', 300);
    expect(rules.filter(({ tone }) => tone === 'grid')).toHaveLength(1 + 2 + 1);
    expect(rules.filter(({ tone }) => tone === 'ink')).toHaveLength(2);
  });

  it('draws rules without headings only at breaks and ranges', () => {
    const [groups] = stack(bands, 'beside');
    expect(groupRules(groups, 'beside', 300).filter(({ tone }) => tone === 'grid')).toHaveLength(2 + 1);
  });

  it('lies in the white space before its group', () => {
    const [groups] = stack(bands, 'headed');
    for (const { y1 } of groupRules(groups, 'headed', 300).filter(({ tone }) => tone === 'grid')) {
      for (const { y, lanes, top } of groups) expect(y1 >= top && y1 <= y + lanes.length * ROW).toBe(false);
    }
  });
});

describe('single rows under their names', () => {
  it('stand close, with rules only at breaks and ranges', () => {
    const [groups] = stack(bands, 'single');
    expect(groups[1]!.top - groups[0]!.y - 2 * ROW).toBe(5);
    expect(groupRules(groups, 'single', 300).filter(({ tone }) => tone === 'grid')).toHaveLength(2 + 1);
    expect(heading(groups[1]!, 'Mineral products', 'single')).toMatchObject({
      y: groups[1]!.y - 4,
      size: 11,
      text: 'Mineral products',
    });
  });
});

describe('heading and zero line', () => {
  it('stand over and beside the rows', () => {
    const [groups] = stack(bands, 'headed');
    const [group] = groups;
    expect(heading(group!, '2018')).toMatchObject({ x: 0, y: 15, text: '2018', weight: 600 });
    expect(zeroLines(groups, 80)[0]).toMatchObject({ x1: 80, x2: 80, y1: 22, y2: 22 + 2 * ROW });
  });
});
