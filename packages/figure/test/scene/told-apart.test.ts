import { describe, expect, it } from 'vitest';
import { barEnd, CUT, dashesOf, GAP, type LegendEntry, type Mark } from '@keruen/figure';
import { barMarks } from '../../src/layout/bar/bar-marks.ts';
import { cutMarks, footMarks } from '../../src/layout/bar/column-foot.ts';
import { signLegend } from '../../src/layout/rows/legend.ts';
import { lyingPoint } from '../../src/layout/line/lying-point.ts';
import { pointMarks } from '../../src/layout/line/point-marks.ts';
import { columns } from '../../src/layout/chart/columns.ts';
import { lines } from '../../src/layout/chart/lines.ts';
import { tableOf } from '../../src/layout/table/table-of.ts';
import { keyMarks } from '../../src/sheet/legend-keys.ts';
import { ENGLISH } from '../layout/medium.ts';
import { row, rowsOf, type Part } from '../layout/sample-rows.ts';

/** The signs of values, by the name of their line in the design. */
const VALUES = {
  statistic: {},
  claim: { nature: 'claim' },
  target: { nature: 'target' },
  forecast: { nature: 'forecast' },
  derived: { nature: 'derived' },
  'at least': { qualifier: 'at-least' },
  'at most': { qualifier: 'at-most' },
  about: { qualifier: 'approx' },
  range: { high: 9e8 },
} as const satisfies Readonly<Record<string, Part>>;

const at = (value: number): number => 200 - value / 1e7;

const cellOf = (part: Part): Mark[] => {
  const [line] = tableOf(rowsOf([row(part)]), ENGLISH.locale).lines;
  const [entry] = line!.cells.flat();
  return entry!.sign ? [...keyMarks({ label: '', sign: entry!.sign, tone: entry!.tone }, 0, 0)] : [];
};

const keyOf = (part: Part): Mark[] => {
  const [entry] = signLegend(rowsOf([row(part)]), false, ENGLISH.locale);
  return entry ? [...keyMarks(entry, 0, 0)] : [];
};

/** What draws a value. A cell and a legend draw nothing for an exact statistic. */
const KINDS: Readonly<Record<string, (part: Part) => readonly Mark[]>> = {
  column: (part) => barMarks(row(part), { start: 0, size: 20, at, upright: true }),
  bar: (part) => barMarks(row(part), { start: 0, size: 20, at: (value) => -at(value), upright: false }),
  point: (part) => pointMarks(row(part), 50, at, 'lapis', 2),
  'lying point': (part) => lyingPoint(row(part), 50, at, 'lapis', 2),
  cell: cellOf,
  legend: keyOf,
};

/** What a sign looks like, whatever draws it: its ground, the dashes around it, and how many strokes stand at its ends. */
function lookOf(marks: readonly Mark[]): string {
  const bars = marks.filter((mark) => mark.kind === 'bar');
  const bar = bars.at(-1);
  if (bar) {
    const { fill, outline } = bar.sign;
    return `${fill} ${dashesOf(outline) ?? 'plain'} ${barEnd(bar).split('M').length - 1}`;
  }
  const ground = marks.find((mark) => mark.kind === 'dot' || mark.kind === 'area');
  if (!ground) return 'nothing';
  const strokes = marks.filter((mark) => mark.kind === 'line').length;
  const fill = ground.kind === 'dot' ? ground.sign!.fill : ground.fill;
  return `${fill} ${(ground.kind === 'dot' && dashesOf(ground.sign!.outline)) || 'plain'} ${strokes}`;
}

const value = (part: Part): Part => ({ value: 6e8, ...part });

describe.each(Object.entries(KINDS))('the signs of a %s', (_, draw) => {
  it('are told apart', () => {
    const drawn = Object.values(VALUES).map((part) => {
      const marks = draw(value(part));
      // Words and subjects tell them apart as well; what counts here is what is seen.
      return JSON.stringify(
        marks.map((mark) => [
          { ...mark, subject: '', sign: '' },
          'sign' in mark && mark.sign && [mark.sign.fill, mark.sign.outline],
          mark.kind === 'bar' && barEnd(mark),
          'sign' in mark && mark.sign?.end === 'wavy',
        ]),
      );
    });
    expect(new Set(drawn).size).toBe(drawn.length);
  });
});

describe.each(Object.entries(VALUES))('the sign of %s', (name, part) => {
  it('is alike in bars, points, cells and the legend', () => {
    const looks = Object.entries(KINDS).map(([kind, draw]) => [kind, lookOf(draw(value(part)))] as const);
    const shown = looks.filter(([, look]) => look !== 'nothing');
    expect(shown.length).toBe(name === 'statistic' ? 4 : 6);
    // A wave is the end of a bar itself; beside a dot it is a stroke.
    const same = shown.map(([kind, look]) =>
      name === 'about' && kind.includes('point') ? look.replace(/1$/, '0') : look,
    );
    // In the legend an end is that of a statistic.
    expect(new Set(same).size).toBe(1);
  });
});

describe('a range', () => {
  it.each(['claim', 'target', 'forecast', 'derived'] as const)('of a %s keeps its surface', (nature) => {
    for (const kind of ['column', 'bar', 'cell'] as const) {
      const bar = KINDS[kind]!(value({ nature, high: 9e8 })).findLast((mark) => mark.kind === 'bar');
      expect(bar?.sign).toMatchObject({ nature, end: 'band' });
    }
  });

  it('never looks like a claim', () => {
    for (const draw of Object.values(KINDS))
      expect(lookOf(draw(value({ high: 9e8 })))).not.toBe(lookOf(draw(value({ nature: 'claim' }))));
  });
});

const legendOf = (part: Part): readonly LegendEntry[] =>
  signLegend(rowsOf([row(part)]), false, ENGLISH.locale);

describe('a missing number', () => {
  const gap = row({ value: null, period: '2020', missing: 'suppressed' });
  const rows = rowsOf([row({ value: 4e8, period: '2018' }), gap, row({ value: 5e8, period: '2022' })]);

  it.each([
    ['columns', columns],
    ['lines', lines],
  ] as const)('is a tick with its reason in words among %s', (_, layout) => {
    const { marks } = layout(rows, { width: 640 }, ENGLISH);
    const own = marks.filter(({ subject }) => subject === `observation:${gap.observation.id}`);
    expect(own.map(({ kind }) => kind).sort()).toEqual(['rule', 'text']);
    expect(own).toContainEqual(expect.objectContaining({ text: 'withheld by the producer', tone: 'muted' }));
  });

  it('is the same tick in the legend', () => {
    expect(
      footMarks({ slot: { row: gap, x: 0, width: 9, hangs: false } as never, bars: [] }, 9),
    ).toHaveLength(1);
    expect(legendOf({ value: null })).toMatchObject([{ d: GAP }]);
  });
});

describe('a break in a series', () => {
  it('is two strokes through the axis, and through the line of its key', () => {
    expect(cutMarks({ x: 5 }, 9, 0).filter(({ tone }) => tone === 'ink')).toHaveLength(2);
    expect(legendOf({ value: 1, breaksBefore: true })).toMatchObject([{ d: CUT, tone: 'ink' }]);
  });
});
