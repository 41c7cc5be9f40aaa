import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panelsOf, periodRows, scaleRows, type Panel } from '../../src/layout/panel.ts';
import { anyRows } from './arbitrary-rows.ts';
import { exportTo, manyOf } from './partner-rows.ts';

const all = manyOf([
  exportTo('ITA', '2022', 2e9),
  exportTo('CHN', '2022', 1e9),
  exportTo('ITA', '2023', 4e9),
]);
const [italy, china] = all.rows;
const panel: Panel = { ...all, rows: [china!], among: { rows: all.rows, by: 'partner' } };

const BY = ['partner', 'product', 'flow', 'period'] as const;

describe('a panel', () => {
  it('has the scales of all panels, and of its own rows where it stands alone', () => {
    expect(scaleRows(panel)).toBe(all.rows);
    expect(scaleRows({ rows: [italy!] })).toEqual([italy]);
  });

  it('has the periods of all panels, but its own where periods are what tells panels apart', () => {
    expect(periodRows(panel)).toBe(all.rows);
    expect(periodRows({ ...panel, among: { rows: all.rows, by: 'period' } })).toEqual([china]);
    expect(periodRows(all)).toBe(all.rows);
  });
});

describe('panelsOf', () => {
  it('is the answer itself where it is no panel', () => {
    expect(panelsOf(all)).toEqual([all]);
  });

  it('gathers rows by what tells panels apart, in the order in which they come', () => {
    const ids = panelsOf(panel).map(({ rows }) => rows.map(({ observation }) => observation.id));
    expect(ids).toEqual([
      ['ITA-export-2022-statistic', 'ITA-export-2023-statistic'],
      ['CHN-export-2022-statistic'],
    ]);
  });

  it('keeps every row once, and every panel among all', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...BY), (answer, by) => {
        const panels = panelsOf({ ...answer, among: { rows: answer.rows, by } });
        const rows = panels.flatMap((one) => one.rows);
        expect(rows).toHaveLength(answer.rows.length);
        expect(new Set(rows)).toEqual(new Set(answer.rows));
        for (const one of panels) {
          expect(new Set(one.rows.map(({ observation }) => observation[by])).size).toBe(1);
          expect(one.among).toEqual({ rows: answer.rows, by });
        }
      }),
    );
  });
});
