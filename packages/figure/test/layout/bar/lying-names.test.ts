import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartBands, type Banded } from '../../../src/layout/rows/chart-bands.ts';
import { headings, lineOf, naming, rowNames } from '../../../src/layout/bar/lying-names.ts';
import { ROW, stack } from '../../../src/layout/bar/lying-stack.ts';
import { textBounds } from '../../../src/scene/bounds.ts';
import { ENGLISH } from '../medium.ts';
import { LONG_NAMES, manyOf, ONE_YEAR, TWO_YEARS, unnamed } from '../partner-rows.ts';
import { row, rowsOf, STORY } from '../sample-rows.ts';

const { locale, measure } = ENGLISH;
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
const banded = (rows: typeof STORY): Banded => chartBands(rows, locale);
const headsOf = (rows: typeof STORY, width: number): string => naming(banded(rows), width, ENGLISH).heads;

describe('naming', () => {
  it('names partners of one period beside their rows, or over them where names are long', () => {
    expect(headsOf(ONE_YEAR, 400)).toBe('beside');
    expect(headsOf(LONG_NAMES, 320)).toBe('single');
    expect(naming(banded(LONG_NAMES), 320, ENGLISH).column).toBe(0);
  });

  it('names single periods beside their rows', () => {
    const years = rowsOf([row({ period: '2022', value: 1 }), row({ period: '2023', value: 2 })]);
    expect(headsOf(years, 320)).toBe('beside');
    expect(headsOf(years, 40)).toBe('headed');
  });

  it('heads periods of several rows, which series name', () => {
    expect(headsOf(STORY, 320)).toBe('headed');
    expect(headsOf(TWO_YEARS, 320)).toBe('headed');
    expect(naming(banded(TWO_YEARS), 600, ENGLISH).column).toBeGreaterThan(0);
  });

  it('names every row of more series than colours and patterns tell apart, however narrow', () => {
    for (const [count, told] of [
      [15, false],
      [16, false],
      [17, true],
      [50, true],
    ] as const) {
      const many = banded(manyOf(unnamed(count, ['2022', '2023']).rows));
      expect(naming(many, 20, ENGLISH).column > 0, `${count}`).toBe(told);
    }
  });

  it('never takes so much for names that nothing is left for bars', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(STORY, ONE_YEAR, TWO_YEARS, LONG_NAMES),
        fc.integer({ min: 140, max: 1600 }),
        (rows, width) => {
          expect(naming(banded(rows), width, ENGLISH).column).toBeLessThanOrEqual(0.42 * width + 9);
        },
      ),
    );
  });
});

describe('rowNames', () => {
  it('call rows by their series under a heading, by their band elsewhere', () => {
    const years = banded(TWO_YEARS);
    const [groups] = stack(years.bands, 'headed');
    expect(
      rowNames(groups, years, 'headed', 5, 200, ENGLISH)
        .map(({ text }) => bare(text))
        .slice(0, 2),
    ).toEqual(['Italy', 'China']);
    const one = banded(ONE_YEAR);
    const [single] = stack(one.bands, 'beside');
    const marks = rowNames(single, one, 'beside', 5, 200, ENGLISH);
    expect(marks).toHaveLength(8);
    expect(bare(marks[0]!.text)).toBe('Italy');
    expect(new Set(marks.map(({ x }) => x))).toEqual(new Set([5]));
  });

  it('are cut where they are wider than their column, with an ellipsis', () => {
    const years = banded(TWO_YEARS);
    const [groups] = stack(years.bands, 'headed');
    const marks = rowNames(groups, years, 'headed', 0, 60, ENGLISH);
    for (const mark of marks) expect(textBounds(mark, measure).width).toBeLessThanOrEqual(60);
    expect(marks.map(({ text }) => bare(text))).toContain('Italy');
    expect(marks.some(({ text }) => bare(text).endsWith('…'))).toBe(true);
  });

  it('stand in the middle of their rows', () => {
    const mark = { ...lineOf(48), x: 0, text: 'Italy', tone: 'ink' } as const;
    const { y, height } = textBounds(mark, measure);
    expect(Math.abs(y + height / 2 - (48 + ROW / 2))).toBeLessThan(2);
  });
});

describe('headings', () => {
  it('are cut where a name is longer than the picture is wide', () => {
    const long = banded(LONG_NAMES);
    const [groups] = stack(long.bands, 'single');
    const marks = headings(groups, long, 'single', 320, ENGLISH);
    expect(bare(marks[0]!.text)).toBe('Mineral products');
    expect(marks.at(-1)!.text).toContain('…');
    for (const mark of marks) expect(textBounds(mark, measure).width).toBeLessThanOrEqual(320);
  });
});
