import { describe, expect, it } from 'vitest';
import {
  chartTypeOf,
  type DotMark,
  type LineMark,
  type Mark,
  type RuleMark,
  type TextMark,
} from '@keruen/figure';
import { along } from '../../../src/label/crossed.ts';
import { boundsOf, overlaps, textBounds } from '../../../src/scene/bounds.ts';
import { DARI, ENGLISH } from '../medium.ts';
import { row, rowsOf, STORY, type Part } from '../sample-rows.ts';

const { layout: lines } = await chartTypeOf('lines');

const isLine = (mark: Mark): mark is LineMark => mark.kind === 'line';
const isDot = (mark: Mark): mark is DotMark => mark.kind === 'dot';
const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';
const isRule = (mark: Mark): mark is RuleMark => mark.kind === 'rule';

const scene = (rows: Parameters<typeof lines>[0], width = 800) => lines(rows, { width }, ENGLISH);

/** Rows of one producer, joined: one a year. */
const joined = (values: readonly (number | null)[], part: Part = {}) =>
  values.map((value, i) => ({
    ...row({
      id: `j${i}`,
      period: String(2018 + i),
      value,
      ...(value === null ? { missing: 'not-reported' } : {}),
      ...part,
    }),
    line: 'kaz-bns',
  }));

const strokes = (marks: readonly Mark[]): LineMark[] =>
  marks.filter(isLine).filter(({ width, stroke }) => width === 2 && stroke === 'solid');

describe('lines', () => {
  it('joins statistics of one producer by one stroke through all their dots', () => {
    const { marks } = scene(rowsOf(joined([1e8, 3e8, 2e8])));
    const [stroke, ...more] = strokes(marks);
    expect(more).toEqual([]);
    expect(stroke?.points).toEqual(marks.filter(isDot).map(({ x, y }) => [x, y]));
  });

  it('says a value right above its dot, also at the top of the plot, and leaves a sign its room', () => {
    const above = (text: string, part: Part = {}) => {
      const { marks } = scene(rowsOf(joined([3.1e8, 1e8, 2e8], part)));
      const label = marks.filter(isText).find((one) => one.subject && one.text.includes(text))!;
      const dot = marks.filter(isDot).find(({ subject }) => subject === label.subject)!;
      expect([label.x, label.anchor]).toEqual([dot.x, 'middle']);
      return dot.y - label.y;
    };
    expect(above('310M')).toBeLessThan(12);
    expect(above('200M')).toBeLessThan(12);
    expect(above('200M', { qualifier: 'approx' })).toBeGreaterThan(14);
  });

  it('is cut where a number is missing, with a tick at the foot', () => {
    const { marks } = scene(rowsOf(joined([1e8, 3e8, null, 2e8, 1e8])));
    expect(strokes(marks).map(({ points }) => points.length)).toEqual([2, 2]);
    const tick = marks.filter(isRule).find(({ subject }) => subject === 'observation:j2');
    expect(tick?.x1).toBe(tick?.x2);
  });

  it('never joins a claim or a target, and gives each its sign', () => {
    const { marks } = scene(STORY);
    expect(strokes(marks)).toEqual([]);
    const signs = new Map(marks.filter(isDot).map(({ subject, sign }) => [subject, sign]));
    expect(signs.get('observation:c031')).toMatchObject({ fill: 'tint', outline: 'solid' });
    expect(signs.get('observation:c037')).toMatchObject({ fill: 'hollow', outline: 'dashed', end: 'onward' });
  });

  it('draws a target for two years as a dashed level line over both', () => {
    const level = scene(STORY)
      .marks.filter(isLine)
      .find(({ stroke }) => stroke === 'dashed')!;
    const [[x1, y1], [x2, y2]] = level.points as [[number, number], [number, number]];
    expect(y1).toBe(y2);
    const dots = scene(STORY).marks.filter(isDot);
    const of = (id: string): number => dots.find(({ subject }) => subject === `observation:${id}`)!.x;
    const year = of('export-2019-statistic') - of('export-2018-statistic');
    expect(x2 - x1).toBeCloseTo(2 * year - 4, -1);
  });

  describe('level lines', () => {
    const levels = ({ marks }: ReturnType<typeof scene>) =>
      marks.filter(isLine).filter(({ points: [a, b] }) => a![1] === b![1]);
    const told = (periods: readonly string[], periodKind: Part['periodKind']) =>
      periods.map((period, i) => row({ id: period, period, periodKind, value: 1e8 * (i + 1) }));
    const quarters = told(['2022-01/2022-03', '2022-04/2022-06', '2022-07/2022-09'], 'range');

    it.each([
      ['quarters', quarters],
      ['fiscal years', told(['2020/2021', '2021/2022', '2022/2023'], 'fiscal')],
      ['fiscal years with months', told(['2020-07/2021-06', '2021-07/2022-06'], 'fiscal')],
      ['years of another calendar', told(['2022-03-21/2023-03-20', '2023-03-21/2024-03-19'], 'year')],
      ['pairs of years', told(['2020/2021', '2022/2023'], 'range')],
      [
        'calendar years beside fiscal ones',
        [...told(['2020', '2021'], 'year'), ...told(['2021/2022'], 'fiscal')],
      ],
    ] as const)('are not drawn where all periods are as long as each other: %s', (_, rows) => {
      expect(levels(scene(rowsOf(rows)))).toEqual([]);
    });

    it('say which period is longer than most on show, or has no end', () => {
      for (const period of ['2022', '2022-01/2022-06', '2022/..'])
        expect(levels(scene(rowsOf([...quarters, row({ id: 'l', period, value: 9e8 })])))).toHaveLength(1);
    });
  });

  it('places a fiscal year as one year, half in each of the two it is told by', () => {
    const fiscal = ['2020/2021', '2021/2022', '2022/2023'];
    const { marks, time } = scene(
      rowsOf(
        fiscal.map((period, i) => row({ id: period, period, periodKind: 'fiscal', value: 1e8 * (i + 1) })),
      ),
    );
    const xs = marks.filter(isDot).map(({ x }) => x);
    const { x1, x2 } = time!.periods[0]!;
    expect(Math.abs(x2 - x1 - (xs[1]! - xs[0]!))).toBeLessThan(2);
    expect(Math.abs(xs[0]! - (x1 + x2) / 2)).toBeLessThan(2);
    const named = marks.filter(isText).filter(({ text }) => /20\d\d.20\d\d/.test(text));
    expect(named).toHaveLength(3);
    named.forEach(({ x }, i) => expect(Math.abs(x - xs[i]!)).toBeLessThan(2));
    // No second rule under the axis.
    expect(marks.filter(isRule).filter(({ tone }) => tone === 'axis')).toHaveLength(1);
  });

  it('sets a claim beside the value it contradicts, with a sign between, where they would touch', () => {
    const { marks } = scene(STORY);
    const at = (id: string): DotMark =>
      marks.filter(isDot).find(({ subject }) => subject === `observation:${id}`)!;
    const [official, claim] = [at('turnover-2022-derived'), at('c031')];
    expect(claim.x - official.x).toBeGreaterThan(15);
    const between = marks
      .filter(isRule)
      .filter(({ tone, x1 }) => tone === 'ink' && x1 > official.x && x1 < claim.x);
    expect(between.length).toBeGreaterThanOrEqual(2);
  });

  it('sets no claim beside the last values on the names of their lines', () => {
    const claim = row({ id: 'c', period: '2023', value: 1.71e8, nature: 'claim' });
    const other = joined([4e8, 5e8, 6e8, 7e8, 8e8, 9e8], { flow: 'import' });
    const { marks } = scene(rowsOf([...joined([1e8, 3e8, 2e8, 1.5e8, 1.6e8, 1.7e8]), claim, ...other]), 320);
    const names = marks.filter(isText).filter(({ weight }) => weight === 600);
    expect(names).toHaveLength(2);
    const last = Math.max(...marks.filter(isDot).map(({ x }) => x));
    expect(names[0]!.x - last).toBeGreaterThanOrEqual(9);
  });

  it('places time truly: four years apart is four times as far as one', () => {
    const rows = rowsOf(
      ['2008', '2012', '2013'].map((period, i) => row({ id: `t${i}`, period, value: 1e8 })),
    );
    const [a, b, c] = scene(rows)
      .marks.filter(isDot)
      .map(({ x }) => x);
    expect((b! - a!) / (c! - b!)).toBeCloseTo(4, 1);
  });

  it('marks where another producer begins', () => {
    const [first, ...rest] = joined([1e8, 2e8, 3e8]);
    const broken = rest.map((one, i) => ({ ...one, line: 'other', breaksBefore: i === 0 }));
    const dotted = scene(rowsOf([first!, ...broken]))
      .marks.filter(isRule)
      .find(({ stroke }) => stroke === 'dotted');
    expect(dotted).toBeDefined();
    expect(strokes(scene(rowsOf([first!, ...broken])).marks)).toHaveLength(1);
  });

  it('writes names at the ends of lines where there is room, else in the legend', () => {
    const named = (width: number) => {
      const { marks, legend } = scene(STORY, width);
      const texts = marks.filter(isText).map(({ text }) => text);
      return { texts, legend: legend.map(({ label }) => label) };
    };
    expect(named(800).texts).toEqual(expect.arrayContaining(['Exports', 'Imports', 'Turnover']));
    expect(named(800).legend).not.toContain('Exports');
    expect(named(200).legend).toContain('Exports');
  });

  describe('names', () => {
    const early = joined([2e8, 3e8, 2.5e8], { flow: 'import' });
    const late = joined([8e8, 9e8, 7e8, 8e8, 9e8, 8.5e8, 9e8, 8e8, 9e8, 1e9, 8e8, 9e8]);
    const nameIn = ({ marks }: ReturnType<typeof scene>, text: string) =>
      marks.filter(isText).find((mark) => mark.text.includes(text))!;

    it.each([280, 320, 480, 800, 1600])('stand behind the last points of their lines, at %d px', (width) => {
      const { marks, legend } = scene(rowsOf([...early, ...late]), width);
      const [name, other] = [nameIn({ marks } as never, 'Imports'), nameIn({ marks } as never, 'Exports')];
      const lastOf = (flow: string) =>
        marks
          .filter(isDot)
          .filter(({ tone }) => tone === flow)
          .at(-1)!;
      for (const [one, dot] of [
        [name, lastOf(name.tone)],
        [other, lastOf(other.tone)],
      ] as const) {
        expect(one.x - dot.x).toBeGreaterThan(dot.radius);
        expect(one.x - dot.x).toBeLessThanOrEqual(38);
        expect(Math.abs(one.y - 4 - dot.y)).toBeLessThanOrEqual(15);
      }
      expect(legend).toEqual([]);
    });

    it('stand behind official values where a target follows years later, with no margin kept for them', () => {
      const target = row({ id: 't', period: '2035', value: 2e9, nature: 'target' });
      const { marks } = scene(rowsOf([...early, ...late, target]));
      const [name] = marks.filter(isText).filter(({ text }) => text.includes('Exports'));
      const dots = marks.filter(isDot).filter(({ tone }) => tone === name!.tone);
      expect(name!.x - dots.at(-2)!.x).toBeLessThanOrEqual(16);
      expect(dots.at(-1)!.x).toBeGreaterThan(760);
    });

    it('touch no line, dot, or word, and stay in the picture', () => {
      for (const width of [280, 360, 640, 1000])
        for (const lift of [0, 1e8, 4e8, 5.5e8]) {
          const raised = early.map((one) => ({ ...one, value: one.value! + lift }));
          const { marks } = scene(rowsOf([...raised, ...late]), width);
          const name = nameIn({ marks } as never, 'Imports') as TextMark | undefined;
          if (!name) continue;
          const box = textBounds(name, ENGLISH.measure);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          const others = [
            ...strokes(marks).flatMap(along),
            ...marks.filter((mark) => mark !== name && (isDot(mark) || isText(mark))),
          ].map((one) => ('kind' in one ? boundsOf(one, ENGLISH.measure)! : one));
          expect(others.filter((other) => overlaps(box, other))).toEqual([]);
        }
    });

    it.each([320, 640, 1000])(
      'stand beside zero where their lines end about it, and break it, at %d px',
      (width) => {
        const low = joined([9e8, -8e8, 2e8, -4e7], { flow: 'import' });
        const { marks, legend } = scene(rowsOf([...joined([-2e8, 9e8, 1e8, -3e7]), ...low]), width);
        expect(legend).toEqual([]);
        const words = marks.filter(isText).filter(({ subject, weight }) => subject ?? weight === 600);
        const rules = marks
          .filter(isRule)
          .filter(({ tone, y1, y2 }) => (tone === 'axis' || tone === 'grid') && y1 === y2);
        const last = marks.filter(isDot).at(-1)!.x;
        for (const word of words) {
          if (word.weight === 600) expect(word.x).toBeGreaterThan(last);
          const box = textBounds(word, ENGLISH.measure);
          for (const one of rules) expect(overlaps(boundsOf(one, ENGLISH.measure)!, box, 1)).toBe(false);
        }
      },
    );

    it('go to the legend where they have no room, alone', () => {
      const level = (partner: string, value: number, years: number) =>
        joined(new Array<number>(years).fill(value), { partner }).map((one, i) => ({
          ...one,
          observation: { ...one.observation, id: `${partner}${i}` },
          line: partner,
        }));
      const all = ['USA', 'CHN', 'IRN', 'IND', 'PAK', 'UZB'].flatMap((partner, i) =>
        level(partner, (i + 1) * 1e8, 12),
      );
      const rows = rowsOf([...all, ...level('TJK', 3.5e8, 6)]);
      const { marks, legend } = lines(rows, { width: 640, maxHeight: 150 }, ENGLISH);
      expect(legend.map(({ label }) => label)).toEqual([expect.stringContaining('TJK')]);
      const texts = marks.filter(isText).map(({ text }) => text);
      expect(texts.filter((text) => /USA|CHN|IRN|IND|PAK|UZB/.test(text))).toHaveLength(6);
    });

    it('are led to where they are moved from their lines', () => {
      const near = ['USA', 'CHN', 'IRN'].flatMap((partner, k) =>
        late.map((one, i) => ({
          ...one,
          observation: { ...one.observation, id: `${partner}${i}`, partner },
          line: partner,
          value: one.value! + k * 1e6,
        })),
      );
      const { marks } = scene(rowsOf(near), 800);
      const slanted = marks.filter(isRule).filter(({ y1, y2, x1, x2 }) => y1 !== y2 && x1 !== x2);
      expect(slanted).toHaveLength(2);
    });
  });

  it('says value and nature of what stands apart', () => {
    const texts = scene(STORY)
      .marks.filter(isText)
      .map(({ text }) => text.replace(/[\u2066-\u2069]/g, ''));
    expect(texts).toContain('≥ $4bn\u00a0target');
    expect(texts.find((text) => text.includes('1bn'))).toContain('“');
  });

  it('has a stop per row where its dot is, in the group of its flow', () => {
    const { stops, marks } = scene(STORY);
    for (const dot of marks.filter(isDot)) {
      const stop = stops.find(({ subject }) => subject === dot.subject)!;
      expect(dot.x).toBeGreaterThanOrEqual(stop.x);
      expect(dot.x).toBeLessThanOrEqual(stop.x + stop.width);
      expect(Math.abs(dot.y - (stop.y + stop.height / 2))).toBeLessThanOrEqual(stop.height / 2);
    }
  });

  it('keeps 50 series sound: the largest in colour, the rest quiet', () => {
    const rows = rowsOf(
      [...new Array(50).keys()].flatMap((i) =>
        ['2021', '2022'].map((period) => ({
          ...row({ id: `${i}-${period}`, partner: `P${i}`, period, value: i * 1e6 }),
          line: `P${i}`,
        })),
      ),
    );
    const drawn = scene(rows).marks.filter(isLine);
    expect(drawn.filter(({ width }) => width === 2)).toHaveLength(5);
    expect(drawn.filter(({ width, tone }) => width === 1 && tone === 'axis')).toHaveLength(45);
  });

  it('writes Dari names and digits', () => {
    const texts = lines(STORY, { width: 800 }, DARI)
      .marks.filter(isText)
      .map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['صادرات', '۲۰۲۲']));
  });
});
