import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameColumn, rowScale } from '../../../src/layout/bar/lying-rows.ts';
import { finiteRows } from '../../../src/layout/rows/value.ts';
import { anyRows } from '../arbitrary-rows.ts';
import { DARI, ENGLISH, RUSSIAN } from '../medium.ts';
import { row, rowsOf, STORY } from '../sample-rows.ts';

describe('rowScale', () => {
  it('keeps every bar and its words between start and width', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 200, max: 1600 }), (given, width) => {
        const rows = finiteRows(given);
        const { at, words, zero } = rowScale(rows, 60, width, ENGLISH);
        for (const one of rows.rows) {
          const ends = [zero, at(one.value ?? 0), at(one.high ?? 0)];
          expect(Math.min(...ends)).toBeGreaterThanOrEqual(60 - 1);
          expect(Math.max(...ends) + (words.get(one)?.room ?? 0)).toBeLessThanOrEqual(width + 1);
        }
      }),
    );
  });

  it('puts zero at the start where nothing is negative', () => {
    expect(rowScale(STORY, 60, 320, ENGLISH).zero).toBe(60);
    const both = rowsOf([row({ value: 1 }), row({ id: 'b', value: -1 })]);
    expect(rowScale(both, 60, 320, ENGLISH).zero).toBeGreaterThan(120);
  });

  it('leaves words out rather than a bar too short to see', () => {
    const rows = rowsOf([row({ value: 1e300, nature: 'target' })]);
    const scale = rowScale(rows, 0, 280, ENGLISH);
    expect(scale.words.get(rows.rows[0]!)).toMatchObject({ value: '', nature: '' });
    expect(scale.at(1e300)).toBeGreaterThan(250);
  });

  it('says a number without its currency where there is no room for both', () => {
    const said = (width: number): string[] => {
      const { words } = rowScale(STORY, 60, width, RUSSIAN);
      return STORY.rows.filter(({ value }) => value !== null).map((one) => words.get(one)!.value);
    };
    expect(said(600)[0]).toMatch(/долл/);
    const narrow = Array.from({ length: 120 }, (_, i) => said(150 + i)).find(
      ([first, ...rest]) => !/долл/.test(first!) && rest.every((one) => one !== ''),
    );
    expect(narrow?.[0]).toMatch(/\d/);
  });

  it('says the nature of a claim and not of a statistic', () => {
    const { words } = rowScale(STORY, 60, 320, DARI);
    const natures = STORY.rows.map((one) => [one.observation.nature, words.get(one)?.nature !== '']);
    for (const [nature, said] of natures)
      expect([nature, said]).toEqual([nature, nature === 'claim' || nature === 'target']);
  });
});

describe('nameColumn', () => {
  it('is as wide as the widest name and a gap', () => {
    expect(nameColumn(['ab', 'abcd'], 300, { ...ENGLISH, measure: (text, size) => text.length * size })).toBe(
      44 + 8,
    );
  });

  it('is none where names would take more than a third, or there are none', () => {
    expect(nameColumn(['a name longer than the picture is wide'], 200, ENGLISH)).toBe(0);
    expect(nameColumn(['', ''], 200, ENGLISH)).toBe(0);
  });
});
