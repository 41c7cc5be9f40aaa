import { describe, expect, it } from 'vitest';
import type { Rows } from '@keruen/data';
import { chartTypeOf, type TextMark } from '@keruen/figure';
import { faults } from '../faults.ts';
import { dotOf, isDot, isRule, isText, joints, labelsOf, textsOf } from '../kinds.ts';
import { DARI, ENGLISH } from '../medium.ts';
import { official, partnersOf, TOP_FIVE, TWO_YEARS } from '../partner-years.ts';
import { row, rowsOf, STORY } from '../sample-rows.ts';

const { layout: slope } = await chartTypeOf('slope');
const draw = (rows: Rows, width = 800) => slope(rows, { width }, ENGLISH);

const two = partnersOf(TWO_YEARS);

describe('slope', () => {
  it('joins the two values of each series, and says value and name at both ends', () => {
    const scene = draw(two);
    expect(joints(scene)).toHaveLength(4);
    expect(textsOf(scene, 'KAZ-ITA-export-2018')).toEqual(['$11.7bn', 'Italy']);
    expect(textsOf(scene, 'KAZ-ITA-export-2023')).toEqual(['14.8bn', 'Italy']);
  });

  it('says a currency once', () => {
    expect(textsOf(draw(two)).filter((text) => text.includes('$'))).toHaveLength(1);
  });

  it('has two columns of words on either side: values at their lines, names behind them', () => {
    const scene = draw(two);
    const marks = scene.marks.filter(isText).filter(({ subject }) => subject);
    const xs = (anchor: TextMark['anchor']) => [
      ...new Set(marks.filter((mark) => mark.anchor === anchor).map(({ x }) => x)),
    ];
    expect(xs('end')).toHaveLength(2);
    expect(xs('start')).toHaveLength(2);
    expect(Math.max(...xs('end'))).toBeLessThan(dotOf(scene, 'KAZ-ITA-export-2018')!.x);
    expect(Math.min(...xs('start'))).toBeGreaterThan(dotOf(scene, 'KAZ-ITA-export-2023')!.x);
  });

  it('names the periods above their rails', () => {
    const scene = draw(two);
    const year = scene.marks.filter(isText).find(({ text }) => text === '2018')!;
    expect(year.x).toBe(dotOf(scene, 'KAZ-ITA-export-2018')!.x);
    expect(year.y).toBeLessThan(dotOf(scene, 'KAZ-ITA-export-2018')!.y);
  });

  it('of one period begins at the left, with its words beside its rail', () => {
    const one = partnersOf(TWO_YEARS.filter(({ period }) => period.text === '2023'));
    for (const width of [320, 800, 1200]) {
      const scene = draw(one, width);
      const xs = scene.marks.filter(isDot).map(({ x }) => x);
      expect(Math.max(...xs)).toBeLessThan(60);
      expect(textsOf(scene, 'KAZ-ITA-export-2023')).toEqual(['$14.8bn', 'Italy']);
      expect(faults(scene, ENGLISH)).toEqual([]);
    }
  });

  it('keeps heights in proportion to values, from zero', () => {
    const scene = draw(two);
    const [a, b] = [dotOf(scene, 'KAZ-ITA-export-2018')!, dotOf(scene, 'KAZ-ITA-export-2023')!];
    const zero = scene.marks.filter(isRule).find(({ x1, x2, y1, y2 }) => y1 === y2 && x2 - x1 > 100)!.y1;
    expect((zero - b.y) / (zero - a.y)).toBeCloseTo(14833289.89 / 11734254.8, 1);
  });

  it('leaves a series that has one of the values alone: a dot without a line', () => {
    const scene = draw(two);
    expect(dotOf(scene, 'KAZ-FRA-export-2018')).toBeDefined();
    expect(textsOf(scene, 'KAZ-TUR-export-2023')).toContain('Türkiye');
  });

  it('moves words apart, with a thin leader to their line', () => {
    const near = ['ITA', 'CHN', 'RUS'].flatMap((id, i) => [
      official(id, '2022', 5e9 + i * 1e7),
      official(id, '2023', 6e9 + i * 1e7),
    ]);
    const scene = draw(partnersOf(near));
    const ys = scene.marks
      .filter(isText)
      .filter(({ anchor, weight, subject }) => subject && anchor === 'end' && weight === 600)
      .map(({ y }) => y)
      .sort((a, b) => a - b);
    expect(ys[1]! - ys[0]!).toBeGreaterThanOrEqual(14.9);
    expect(
      scene.marks.filter(isRule).filter(({ x1, x2, y1, y2 }) => x1 !== x2 && y1 !== y2).length,
    ).toBeGreaterThan(0);
  });

  it('says only values before the lines, then nothing there, where room is narrow', () => {
    expect(textsOf(draw(two, 380), 'KAZ-ITA-export-2018')).toEqual(['$11.7bn']);
    expect(textsOf(draw(two, 380), 'KAZ-ITA-export-2023')).toEqual(['14.8bn', 'Italy']);
    expect(textsOf(draw(two, 300), 'KAZ-ITA-export-2018')).toEqual([]);
    expect(textsOf(draw(two, 300), 'KAZ-ITA-export-2023')).toEqual(['14.8bn', 'Italy']);
  });

  it('names series in the legend where their names fit nowhere', () => {
    const scene = draw(two, 200);
    expect(textsOf(scene)).not.toContain('Italy');
    expect(labelsOf(scene)).toEqual(expect.arrayContaining(['Italy', 'China']));
    expect(labelsOf(draw(two))).not.toContain('Italy');
  });

  it('never joins claims and targets, and says what they are', () => {
    const rows = rowsOf([
      official('AFG', '2022', 987e6, { flow: 'turnover' }),
      row({
        id: 'c031',
        flow: 'turnover',
        period: '2022',
        value: 1e9,
        nature: 'claim',
        conflictsWith: ['KAZ-AFG-turnover-2022'],
      }),
      official('AFG', '2023', 637e6, { flow: 'turnover' }),
    ]);
    const scene = draw(rows);
    const [line, ...more] = joints(scene);
    expect(more).toEqual([]);
    expect(line!.points[0]![1]).toBeCloseTo(dotOf(scene, 'KAZ-AFG-turnover-2022')!.y, 0);
    expect(textsOf(scene, 'c031')).toEqual(['“1bn claim']);
    expect(labelsOf(scene)).toContainEqual(expect.stringContaining('≠'));
    // It stands beside the value it contradicts, towards the middle, clear of the words.
    expect(dotOf(scene, 'c031')!.x).toBeGreaterThan(dotOf(scene, 'KAZ-AFG-turnover-2022')!.x);
  });

  it('sets a claim at the last rail towards the middle as well', () => {
    const rows = rowsOf([
      official('AFG', '2022', 5e8),
      official('AFG', '2023', 9.8e8),
      row({ id: 'claim', period: '2023', value: 1e9, nature: 'claim' }),
    ]);
    const [value, claim] = ['KAZ-AFG-export-2023', 'claim'].map((id) => dotOf(draw(rows), id)!);
    expect(value!.x - claim!.x).toBeGreaterThan(15);
  });

  it('lays the first series above the others', () => {
    const drawn = draw(two);
    const tones = joints(drawn).map(({ tone }) => tone);
    expect(tones.at(-1)).toBe('lapis');
    expect(drawn.marks.filter(isDot).at(-1)!.tone).toBe('lapis');
  });

  it('does not join the values of two producers, and cuts between them', () => {
    const rows = rowsOf([
      { ...official('AFG', '2016', 4e8), line: 'one' },
      { ...official('AFG', '2023', 6e8), line: 'another', breaksBefore: true },
    ]);
    const scene = draw(rows);
    expect(joints(scene)).toEqual([]);
    expect(scene.marks.filter(isRule).filter(({ tone }) => tone === 'ink')).toHaveLength(2);
    expect(labelsOf(scene)).toContainEqual(expect.stringContaining('Cut'));
  });

  it('says why a value is missing', () => {
    const rows = rowsOf([
      official('AFG', '2022', 5e8),
      official('AFG', '2023', null, { missing: 'suppressed' }),
    ]);
    expect(textsOf(draw(rows), 'KAZ-AFG-export-2023')).toEqual(['withheld by the producer']);
    expect(labelsOf(draw(rows))).toContainEqual(expect.stringContaining('Gap'));
  });

  it('gives periods between the first and the last rails of their own', () => {
    const scene = draw(partnersOf(TOP_FIVE));
    const years = ['2018', '2019', '2020', '2023'].map((year) => dotOf(scene, `KAZ-ITA-export-${year}`)!.x);
    expect(Math.abs(years[1]! - years[0]! - (years[2]! - years[1]!))).toBeLessThanOrEqual(1);
    expect(textsOf(scene, 'KAZ-ITA-export-2019')).toEqual([]);
  });

  it('keeps to a given height, and grows for many series where none is given', () => {
    for (const maxHeight of [140, 200, 320])
      expect(slope(STORY, { width: 700, maxHeight }, ENGLISH).height).toBeLessThanOrEqual(maxHeight);
    const many = partnersOf(
      [...new Array(50).keys()].flatMap((i) =>
        ['2022', '2023'].map((year) => official(`X${i}`, year, (i + 1) * 1e8)),
      ),
    );
    const scene = draw(many);
    expect(textsOf(scene, 'KAZ-X0-export-2023')).toEqual(['100M', 'X0']);
    expect(faults(scene, ENGLISH)).toEqual([]);
    const low = slope(many, { width: 800, maxHeight: 300 }, ENGLISH);
    expect(textsOf(low, 'KAZ-X49-export-2023')).not.toEqual([]);
    expect(textsOf(low, 'KAZ-X0-export-2023')).toEqual([]);
    expect(faults(low, ENGLISH)).toEqual([]);
  });

  it('prints Dari in its own digits', () => {
    expect(textsOf(slope(two, { width: 800 }, DARI)).join(' ')).toMatch(/۲۰۱۸.*میلیارد/);
  });
});
