import { describe, expect, it } from 'vitest';
import { chartTypeOf, type BarMark, type Scene, type Subject, type TextMark } from '@keruen/figure';
import { DARI, ENGLISH } from '../medium.ts';
import { manyOf, unnamed } from '../partner-rows.ts';
import { row, rowsOf, STORY } from '../sample-rows.ts';

const { layout: columns } = await chartTypeOf('columns');
const wide = columns(STORY, { width: 960 }, ENGLISH);
const narrow = columns(STORY, { width: 320 }, ENGLISH);

const barOf = (scene: Scene, id: string): BarMark | undefined =>
  scene.marks.find((mark): mark is BarMark => mark.kind === 'bar' && mark.subject === `observation:${id}`);
const textsOf = (scene: Scene, subject?: Subject): string[] =>
  scene.marks
    .filter((mark): mark is TextMark => mark.kind === 'text' && (!subject || mark.subject === subject))
    .map(({ text }) => text.replace(/[\u2066-\u2069]/g, ''));

describe('the first chart, wide', () => {
  it('tells the five values of 2022 and the target apart by colour, shape and label', () => {
    const ids = ['export-2022-statistic', 'import-2022-statistic', 'turnover-2022-derived', 'c031', 'c037'];
    const looks = ids.map((id) => {
      const bar = barOf(wide, id);
      return `${bar?.tone} ${bar?.sign.fill} ${bar?.sign.outline} ${bar?.sign.end}`;
    });
    expect(new Set(looks).size).toBe(ids.length);
    expect(ids.map((id) => textsOf(wide, `observation:${id}`))).toEqual([
      ['978M'],
      ['9.26M'],
      ['987M'],
      ['“1bn', 'claim'],
      ['≥ 4bn', 'target'],
    ]);
  });

  it('keeps lengths in proportion to values from a zero line', () => {
    const target = barOf(wide, 'c037')!;
    const exports = barOf(wide, 'export-2022-statistic')!;
    expect(target.height / exports.height).toBeCloseTo(4e9 / 978002617, 1);
    expect(target.y + target.height).toBe(exports.y + exports.height);
  });

  it('keeps a bar of 2 million beside one of 4 billion visible', () => {
    expect(barOf(wide, 'import-2020-statistic')?.height).toBeGreaterThanOrEqual(1.5);
    expect(textsOf(wide, 'observation:import-2020-statistic')).toEqual(['1.85M']);
  });

  it('labels every bar at this width', () => {
    for (const { observation } of STORY.rows) {
      expect(textsOf(wide, `observation:${observation.id}`).length).toBeGreaterThan(0);
    }
  });

  it('says the unit once', () => {
    expect(textsOf(wide).filter((text) => text.includes('$'))).toEqual(['$4bn']);
  });

  it('has at most five ticks and labels every period', () => {
    expect(wide.marks.filter((mark) => mark.kind === 'rule' && mark.tone === 'grid')).toHaveLength(4);
    expect(textsOf(wide)).toEqual(expect.arrayContaining(['2018', '2024', '2024–2025']));
  });

  it('sets the range on a quiet ground of its own', () => {
    const [ground] = wide.marks.filter((mark) => mark.kind === 'region');
    const target = barOf(wide, 'c037')!;
    expect(ground?.x).toBeLessThan(target.x);
    expect((ground?.x ?? 0) + (ground?.width ?? 0)).toBeGreaterThan(target.x + target.width);
  });

  it('joins contradicting values by two drawn signs', () => {
    const ink = wide.marks.filter((mark) => mark.kind === 'rule' && mark.tone === 'ink');
    expect(ink).toHaveLength(2 * 3);
  });

  it('names in its legend what is on show and nothing else', () => {
    expect(wide.legend.map(({ label }) => label)).toEqual([
      'Exports',
      'Imports',
      'Turnover',
      'Derived: exports + imports',
      'Claim',
      'Target',
      expect.stringContaining('at most'),
      expect.stringContaining('at least'),
      expect.stringContaining('≠'),
    ]);
    const one = columns(rowsOf([row({ value: 1e6 })]), { width: 640 }, ENGLISH);
    expect(one.legend).toEqual([{ label: 'Exports', tone: 'lapis' }]);
  });

  it('is a calm landscape', () => {
    expect(wide.height / wide.width).toBeGreaterThan(0.4);
    expect(wide.height).toBeLessThanOrEqual(460);
  });

  it('costs few nodes: at most 70 for 20 bars', () => {
    const years = STORY.rows.filter((one) => one.observation.flow !== 'turnover').slice(0, 10);
    const later = years.map((one) =>
      row({ ...one.observation, id: `${one.observation.id}-b`, period: '2030' }),
    );
    const scene = columns(rowsOf([...years, ...later]), { width: 960 }, ENGLISH);
    expect(scene.marks.filter((mark) => mark.kind === 'bar')).toHaveLength(20);
    expect(scene.marks.length).toBeLessThanOrEqual(70);
  });
});

describe('the first chart, narrow', () => {
  it('lies: bars grow along the line of reading, a year is a heading', () => {
    expect(barOf(narrow, 'export-2022-statistic')?.toward).toBe('end');
    expect(barOf(wide, 'export-2022-statistic')?.toward).toBe('up');
    const headings = narrow.marks.filter(
      (mark) => mark.kind === 'text' && mark.weight === 600 && mark.tone === 'ink',
    );
    expect(headings).toHaveLength(8);
  });

  it('labels every value, and names its flow', () => {
    expect(textsOf(narrow, 'observation:export-2018-statistic')).toEqual(['$518M']);
    expect(textsOf(narrow, 'observation:c035')).toEqual(['“≤ 9M', 'claim']);
    expect(textsOf(narrow, 'observation:c037')).toEqual(['≥ 4bn', 'target']);
    expect(textsOf(narrow).filter((text) => text === 'Imports')).toHaveLength(7);
  });

  it('gives the longest bar room worth looking at', () => {
    expect(barOf(narrow, 'c037')?.width).toBeGreaterThan(120);
    const dari = columns(STORY, { width: 320 }, DARI);
    expect(barOf(dari, 'c037')?.width).toBeGreaterThan(60);
  });

  it('turns at 480 px', () => {
    const toward = (width: number) => barOf(columns(STORY, { width }, ENGLISH), 'c037')?.toward;
    expect([toward(479), toward(480)]).toEqual(['end', 'up']);
  });

  it('stands up again where rows do not fit a given height', () => {
    const low = columns(STORY, { width: 320, maxHeight: 240 }, ENGLISH);
    expect(barOf(low, 'c037')?.toward).toBe('up');
    expect(low.height).toBeLessThanOrEqual(240);
  });
});

describe('columns', () => {
  it('keeps to a given height', () => {
    for (const maxHeight of [140, 180, 260, 500]) {
      expect(columns(STORY, { width: 900, maxHeight }, ENGLISH).height).toBeLessThanOrEqual(maxHeight);
    }
  });

  it('draws negative values below zero, with their labels beneath', () => {
    const scene = columns(
      rowsOf([row({ value: 3e8 }), row({ flow: 'balance', value: -4e8 })]),
      { width: 640 },
      ENGLISH,
    );
    const [up, down] = [barOf(scene, 'export-2022-statistic')!, barOf(scene, 'balance-2022-statistic')!];
    expect(down.toward).toBe('down');
    expect(down.y).toBe(up.y + up.height);
    const label = scene.marks.find(
      (mark) => mark.kind === 'text' && mark.subject === 'observation:balance-2022-statistic',
    );
    expect(label?.kind === 'text' && label.y).toBeGreaterThan(down.y + down.height);
  });

  it('draws a gap with a tick for a missing number, and says why', () => {
    const scene = columns(
      rowsOf([row({ value: 3e8 }), row({ period: '2023', value: null, missing: 'not-reported' })]),
      { width: 640 },
      ENGLISH,
    );
    expect(barOf(scene, 'export-2023-statistic')).toBeUndefined();
    expect(textsOf(scene, 'observation:export-2023-statistic')).toEqual(['not reported']);
    expect(
      scene.marks.some(
        (mark) => mark.kind === 'rule' && mark.subject === 'observation:export-2023-statistic',
      ),
    ).toBe(true);
  });

  it('has no scale where nothing has a number', () => {
    const scene = columns(rowsOf([row({ value: null, missing: 'unknown' })]), { width: 640 }, ENGLISH);
    expect(scene.marks.filter((mark) => mark.kind === 'rule' && mark.tone === 'grid')).toEqual([]);
    expect(textsOf(scene)).toEqual(['unknown', '2022']);
  });

  it('draws a range as a band to its upper end, on a quiet ground', () => {
    const scene = columns(rowsOf([row({ value: 4e8, high: 6e8 })]), { width: 640 }, ENGLISH);
    const bars = scene.marks.filter((mark) => mark.kind === 'bar');
    expect(bars.map(({ tone, sign }) => [tone, sign.end])).toEqual([
      ['grid', 'flat'],
      ['lapis', 'band'],
    ]);
    expect(bars[1]!.y + bars[1]!.height).toBe(bars[0]!.y);
    expect(textsOf(scene, 'observation:export-2022-statistic')).toEqual(['400–600M']);
  });

  it('cuts the axis where another series begins', () => {
    const years = [
      row({ period: '2016', value: 4e8 }),
      row({ period: '2018', value: 5e8, breaksBefore: true }),
    ];
    const scene = columns(rowsOf(years), { width: 640 }, ENGLISH);
    const cut = scene.marks.filter((mark) => mark.kind === 'rule' && mark.tone === 'ink');
    const [before, after] = [barOf(scene, 'export-2016-statistic')!, barOf(scene, 'export-2018-statistic')!];
    expect(cut).toHaveLength(2);
    for (const mark of cut) {
      if (mark.kind !== 'rule') continue;
      expect(mark.x1).toBeGreaterThan(before.x + before.width);
      expect(mark.x2).toBeLessThan(after.x);
    }
    expect(scene.legend.map(({ label }) => label)).toContainEqual(expect.stringContaining('Cut'));
  });

  it('names a row by its period where each period has but one', () => {
    const years = ['2019', '2020', '2021'].map((period) => row({ period, value: 4e8 }));
    const scene = columns(rowsOf(years), { width: 320 }, ENGLISH);
    expect(scene.height).toBeLessThan(90);
    expect(textsOf(scene)).toEqual(expect.arrayContaining(['2019', '2020', '2021']));
    expect(scene.legend).toEqual([{ label: 'Exports', tone: 'lapis' }]);
  });

  it('labels of many bars only what matters', () => {
    const years = [...new Array(50).keys()].map((i) =>
      row({ period: String(1975 + i), value: (i % 7) * 1e8 + 1e8 }),
    );
    const claim = row({ id: 'claim', period: '2000', value: 9e8, nature: 'claim' });
    const scene = columns(rowsOf([...years, claim]), { width: 900 }, ENGLISH);
    const labelled = new Set(
      scene.marks.flatMap((mark) => (mark.kind === 'text' && mark.subject ? [mark.subject] : [])),
    );
    expect([...labelled]).toContain('observation:claim');
    expect(labelled.size).toBeLessThan(12);
  });

  it('says each unit that is not a currency beside its value', () => {
    const scene = columns(rowsOf([row({ value: 1.3e6, unit: 'TNE' })], 'TNE'), { width: 640 }, ENGLISH);
    expect(textsOf(scene, 'observation:export-2022-statistic')).toEqual([expect.stringMatching(/1\.3M.t/)]);
  });

  it('prints Dari in its own digits and years of the Gregorian calendar', () => {
    const scene = columns(STORY, { width: 960 }, DARI);
    expect(textsOf(scene)).toContain('۲۰۲۲');
    expect(textsOf(scene).join('')).not.toMatch(/۱۴۰۰|۱۴۰۱/);
  });
});

describe('columns of more series than colours and patterns tell apart', () => {
  it.each([320, 640])('lie at %i px, each row by its name, without a key that tells nothing', (width) => {
    const many = columns(manyOf(unnamed(50, ['2022', '2023']).rows), { width }, ENGLISH);
    expect(many.legend).toEqual([]);
    const told = textsOf(many);
    for (let i = 0; i < 50; i++) expect(told.filter((text) => text === `X${i}`)).toHaveLength(2);
  });
});
