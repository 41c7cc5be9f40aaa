import { describe, expect, it } from 'vitest';
import { chartTypeOf, type BarMark, type Mark, type RuleMark } from '@keruen/figure';
import { DARI, ENGLISH } from '../medium.ts';
import { row, rowsOf, type Part } from '../sample-rows.ts';

const { layout: growth } = await chartTypeOf('growth');

const isBar = (mark: Mark): mark is BarMark => mark.kind === 'bar';
const isRule = (mark: Mark): mark is RuleMark => mark.kind === 'rule';

const ratio = (part: Part) => row({ measure: 'trade-ratio', unit: 'ratio', flow: 'turnover', ...part });

/** “Almost twice”, as an article says, beside what the official figures give; a year of decline. */
const RATIOS = rowsOf(
  [
    ratio({
      id: 'official',
      value: 2.0814,
      nature: 'derived',
      formula: 'turnover 2022 / turnover 2021',
      conflictsWith: ['c032'],
    }),
    ratio({ id: 'c032', value: 2, nature: 'claim', qualifier: 'almost', conflictsWith: ['official'] }),
    ratio({ id: 'decline', period: '2023', value: 0.645, nature: 'derived' }),
  ],
  'ratio',
);

const wide = growth(RATIOS, { width: 800 }, ENGLISH);
const narrow = growth(RATIOS, { width: 340 }, ENGLISH);
const texts = (scene: typeof wide): string[] =>
  scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text.replace(/[\u2066-\u2069]/g, '')] : []));

describe('growth', () => {
  it('rises from one for more and hangs from it for less, in proportion to the distance from one', () => {
    const [official, claim, decline] = wide.marks.filter(isBar);
    expect([official!.toward, claim!.toward, decline!.toward]).toEqual(['up', 'up', 'down']);
    expect(official!.y + official!.height).toBe(decline!.y);
    expect(official!.height / claim!.height).toBeCloseTo(1.0814, 1);
    expect(decline!.height / claim!.height).toBeCloseTo(0.355, 1);
  });

  it('draws the base line through one', () => {
    const line = wide.marks.filter(isRule).find(({ tone }) => tone === 'axis')!;
    const one = wide.marks.find((mark) => mark.kind === 'text' && mark.text === '1');
    expect(one?.kind === 'text' && one.y - 4).toBe(line.y1);
    expect(wide.marks.filter(isBar)[2]!.y).toBe(line.y1);
  });

  it('says times, keeps “almost” and its soft end, and joins what contradicts by “≠”', () => {
    expect(texts(wide)).toEqual(expect.arrayContaining(['2.08×', '“almost 2×', 'claim']));
    expect(wide.marks.filter(isBar)[1]?.sign).toMatchObject({ fill: 'tint', end: 'wavy' });
    expect(wide.marks.filter((mark) => mark.kind === 'rule' && mark.tone === 'ink')).toHaveLength(3);
  });

  it('tells what the base line says, wide and narrow, in both languages', () => {
    for (const scene of [wide, narrow])
      expect(scene.legend.map(({ label }) => label.replace(/[\u2066-\u2069]/g, ''))).toContain(
        '1×: no change',
      );
    const dari = growth(RATIOS, { width: 800 }, DARI).legend.map(({ label }) => label);
    expect(dari.some((label) => label.includes('۱') && label.includes('بدون تغییر'))).toBe(true);
  });

  it('lies on a phone, from the same line to either side', () => {
    const [official, , decline] = narrow.marks.filter(isBar);
    expect([official!.toward, decline!.toward]).toEqual(['end', 'start']);
    expect(decline!.x + decline!.width).toBe(official!.x);
  });

  it('has no bar where nothing changed, and a label all the same', () => {
    const same = growth(
      rowsOf([ratio({ value: 1 }), ratio({ period: '2023', value: 2 })], 'ratio'),
      { width: 800 },
      ENGLISH,
    );
    expect(same.marks.filter(isBar)[0]?.height).toBe(0);
    expect(texts(same)).toContain('1×');
  });

  it('needs no scale where no ratio is known', () => {
    const none = growth(rowsOf([ratio({ value: null })], 'ratio'), { width: 800 }, ENGLISH);
    expect(none.marks.filter(isBar)).toEqual([]);
    expect(texts(none)).toContain('unknown');
  });
});
