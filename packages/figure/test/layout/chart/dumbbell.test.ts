import { parsePeriod, type Row } from '@keruen/data';
import { describe, expect, it } from 'vitest';
import { chartTypeOf, formatPeriod, type Scene } from '@keruen/figure';
import { en, fa, kk, ps, ru } from '../../locale/languages.ts';
import { boundsOf, overlaps, textBounds } from '../../../src/scene/bounds.ts';
import { faults } from '../faults.ts';
import { dotOf, isDot, isLine, isRule, isText, joints, labelsOf, textsOf } from '../kinds.ts';
import { DARI, ENGLISH, RUSSIAN } from '../medium.ts';
import { official, partnersOf, TWO_YEARS } from '../partner-years.ts';
import { realChart } from '../real-charts.ts';
import { row, rowsOf, STORY } from '../sample-rows.ts';

const { layout: dumbbell } = await chartTypeOf('dumbbell');
const draw = (rows: readonly Row[], width = 800): Scene => dumbbell(partnersOf(rows), { width }, ENGLISH);

/** Exports to two partners and imports from them. */
const FLOWS = (['ITA', 'RUS'] as const).flatMap((id, i) => [
  official(id, '2023', 12e9 - i * 2e9),
  official(id, '2023', i === 0 ? 1e9 : 17e9, { flow: 'import' }),
]);

describe('dumbbell of two flows', () => {
  const scene = draw(FLOWS);

  it('has a row for each partner, the one with the largest value first, named', () => {
    const [russia, italy] = ['RUS', 'ITA'].map((id) => dotOf(scene, `KAZ-${id}-export-2023`)!);
    expect(russia!.y).toBeLessThan(italy!.y);
    expect(dotOf(scene, 'KAZ-RUS-import-2023')!.y).toBe(russia!.y);
    expect(textsOf(scene)).toEqual(expect.arrayContaining(['Russian Federation', 'Italy']));
  });

  it('joins both values from the smaller to the larger, each in the colour of its flow', () => {
    const ends = joints(scene).map(({ points }) => points.map(([x]) => x));
    for (const [from, to] of ends) expect(to!).toBeGreaterThan(from!);
    expect(dotOf(scene, 'KAZ-ITA-export-2023')!.tone).toBe('lapis');
    expect(dotOf(scene, 'KAZ-ITA-import-2023')!.tone).toBe('saffron');
    expect(labelsOf(scene)).toEqual(['Exports', 'Imports']);
  });

  it('says the smaller value before its dot and the larger behind', () => {
    const mark = (id: string) =>
      scene.marks.filter(isText).find(({ subject }) => subject === `observation:${id}`)!;
    expect(mark('KAZ-ITA-import-2023')).toMatchObject({ anchor: 'end', text: '1bn' });
    expect(mark('KAZ-ITA-export-2023')).toMatchObject({ anchor: 'start', text: '12bn' });
    expect(mark('KAZ-RUS-export-2023').anchor).toBe('end');
  });

  it.each([
    ['en', ENGLISH],
    ['fa-AF', DARI],
    ['ru', RUSSIAN],
  ])(
    'says every number in letters twice as large on a phone (%s), over or under a dot at the edge',
    (_tag, medium) => {
      const years = ['2021', '2022', '2023'].flatMap((year, i) => [
        official('AFG', year, 978e6 - i * 181e6),
        official('AFG', year, 9.26e6 + i * 12e6, { flow: 'import' }),
      ]);
      for (const width of [130, 144, 160, 200]) {
        const scene = dumbbell(rowsOf(years), { width }, medium);
        expect(faults(scene, medium)).toEqual([]);
        for (const year of ['2021', '2022', '2023'])
          expect(textsOf(scene), `${width}`).toContain(formatPeriod(parsePeriod(year)!, medium.locale));
        // In the narrowest picture there is, the largest come first.
        for (const { observation } of years.filter(
          (one) => width > 130 || one.observation.flow === 'export',
        )) {
          const [mark, ...more] = scene.marks
            .filter(isText)
            .filter(({ subject }) => subject === `observation:${observation.id}`);
          expect(mark, `${width} ${observation.id}`).toBeDefined();
          expect(more).toEqual([]);
          const dot = dotOf(scene, observation.id)!;
          expect(Math.abs(mark!.y - 4 - dot.y)).toBeLessThan(14);
        }
      }
    },
  );

  it('says every number on a phone, whatever else is said of it: first without its nature and its currency', () => {
    const years = ['2022', '2023'].flatMap((year) => [
      official('AFG', year, 978e6),
      official('AFG', year, 9.26e6, { flow: 'import' }),
    ]);
    const claim = row({
      id: 'claim',
      period: '2022',
      value: 9e6,
      flow: 'import',
      nature: 'claim',
      qualifier: 'at-most',
    });
    const answer = rowsOf([...years, claim]);
    for (const locale of [en, fa, kk, ps, ru]) {
      const medium = { ...ENGLISH, locale };
      const phone = dumbbell(answer, { width: 288 }, medium);
      for (const { observation } of answer.rows)
        expect(textsOf(phone, observation.id), locale.tag).toHaveLength(1);
      expect(faults(phone, medium)).toEqual([]);
    }
    const russian = { ...ENGLISH, locale: ru };
    const [bare] = textsOf(dumbbell(answer, { width: 288 }, russian), 'claim');
    expect(bare).toContain('“');
    expect(bare).not.toContain('утверждение');
    expect(textsOf(dumbbell(answer, { width: 600 }, russian), 'claim')[0]).toContain('утверждение');
  });

  it.each([280, 320, 480])(
    'names every lane at %i px, in two lines where a name is wider, or cut with an ellipsis',
    (width) => {
      const names = [
        'Минералды тыңайтқыштар және химия өнеркәсібінің өнімдері',
        'Ұлттық статистика бюросының сыртқы сауда бойынша жалпы жиынтық тауарлары мен қызметтері',
        'Ұн',
      ];
      const ids = ['ITA', 'RUS', 'CHN'];
      const rows = rowsOf(
        ids.flatMap((id) => [official(id, '2023', 9e9), official(id, '2023', 1e9, { flow: 'import' })]),
      );
      const actors = ids.map((id, i) => ({
        id,
        kind: 'state' as const,
        names: { en: names[i]!, kk: names[i]! },
        sources: [],
      }));
      const medium = { ...ENGLISH, locale: kk };
      const phone = dumbbell({ ...rows, actors }, { width }, medium);
      expect(faults(phone, medium)).toEqual([]);
      const told = phone.marks.filter(isText).filter(({ tone }) => tone === 'ink');
      ids.forEach((id, i) => {
        const dot = dotOf(phone, `KAZ-${id}-export-2023`)!;
        const over = told.filter(({ y }) => y < dot.y + 5 && y > dot.y - 45).map(({ text }) => text);
        const name = over.join(' ').replace(/[\u2066-\u2069]/g, '');
        expect(name.endsWith('…') ? names[i]!.startsWith(name.slice(0, -1)) : name === names[i]!, name).toBe(
          true,
        );
      });
    },
  );

  it.each([280, 300])(
    'says a claim between two signs of contradiction at %i px, also in long words',
    async (width) => {
      for (const locale of [en, fa, kk, ps, ru]) {
        const medium = { ...ENGLISH, locale };
        const asked = { flow: ['export', 'import', 'turnover'], period: '2022/2025' } as const;
        const phone = await realChart('dumbbell', asked, width, medium);
        expect(textsOf(phone, 'c035'), locale.tag).toHaveLength(1);
        expect(faults(phone, medium)).toEqual([]);
      }
    },
  );

  it('keeps distances in proportion to values, from zero', () => {
    const zero = scene.marks.filter(isRule).find(({ tone, x1, x2 }) => tone === 'axis' && x1 === x2)!.x1;
    const at = (id: string) => dotOf(scene, id)!.x - zero;
    expect(at('KAZ-RUS-import-2023') / at('KAZ-RUS-export-2023')).toBeCloseTo(1.7, 1);
  });

  it('has rows under a heading for each partner where there are several periods', () => {
    const years = ['2022', '2023'].flatMap((year) => [
      official('ITA', year, 9e9),
      official('ITA', year, 1e9, { flow: 'import' }),
      official('RUS', year, 8e9),
    ]);
    const headings = draw(years)
      .marks.filter(isText)
      .filter(({ weight, tone }) => weight === 600 && tone === 'ink');
    expect(headings.map(({ text }) => text.replace(/[\u2066-\u2069]/g, ''))).toEqual([
      'Italy',
      'Russian Federation',
    ]);
    expect(textsOf(draw(years)).filter((text) => text === '2022')).toHaveLength(2);
    const gap = draw(
      years.filter(({ observation: { partner, period } }) => partner === 'ITA' || period === '2023'),
    );
    expect(textsOf(gap).filter((text) => text === '2022')).toHaveLength(1);
  });
});

describe('dumbbell of two periods', () => {
  const scene = draw(TWO_YEARS);

  it('joins the first and the last, the first one quiet', () => {
    expect(dotOf(scene, 'KAZ-ITA-export-2018')!.tone).toBe('axis');
    expect(dotOf(scene, 'KAZ-ITA-export-2023')!.tone).toBe('lapis');
    expect(scene.legend).toMatchObject([
      { label: '2018', tone: 'axis' },
      { label: '2023', tone: 'lapis' },
    ]);
    expect(joints(scene)).toHaveLength(4);
  });

  it('needs no legend where there is but one period', () => {
    expect(draw([official('ITA', '2023', 9e9)]).legend).toEqual([]);
  });

  it('shows who has only one of them, not joined', () => {
    expect(dotOf(scene, 'KAZ-FRA-export-2018')).toBeDefined();
    expect(textsOf(scene, 'KAZ-FRA-export-2018')).toEqual(['3.84bn']);
  });

  it('does not join two producers: a cut stands between', () => {
    const rows = [
      { ...official('ITA', '2016', 4e9), line: 'one' },
      { ...official('ITA', '2023', 8e9), line: 'another', breaksBefore: true },
    ];
    expect(joints(draw(rows))).toEqual([]);
    expect(
      draw(rows)
        .marks.filter(isRule)
        .filter(({ tone }) => tone === 'ink'),
    ).toHaveLength(2);
  });
});

describe('a lane', () => {
  it('holds a claim by itself, beneath what it contradicts, with a sign between', () => {
    const scene = dumbbell(STORY, { width: 800 }, ENGLISH);
    const [official_, claim] = [dotOf(scene, 'import-2022-statistic')!, dotOf(scene, 'c035')!];
    expect(claim.y - official_.y).toBe(26);
    const sign = scene.marks
      .filter(isRule)
      .filter(({ tone, y1 }) => tone === 'ink' && y1 > official_.y && y1 < claim.y);
    expect(sign).toHaveLength(3);
    expect(textsOf(scene, 'c035')).toEqual(['“≤ 9M claim']);
    expect(labelsOf(scene)).toContainEqual(expect.stringContaining('≠'));
  });

  it('points chevrons along the line of values', () => {
    const rows = rowsOf([
      row({ value: 5e8 }),
      row({ id: 'floor', value: 6e8, nature: 'target', qualifier: 'at-least' }),
    ]);
    const scene = dumbbell(rows, { width: 800 }, ENGLISH);
    const dot = dotOf(scene, 'floor')!;
    const chevron = scene.marks
      .filter(isLine)
      .find(({ width, points }) => width === 1.5 && points.length === 3)!;
    const xs = chevron.points.map(([x]) => x);
    expect(xs[1]).toBeGreaterThan(xs[0]!);
    expect(Math.min(...xs)).toBeGreaterThan(dot.x);
    expect(new Set(chevron.points.map(([, y]) => y)).size).toBe(3);
  });

  it('draws a range along it, and says both ends', () => {
    const scene = dumbbell(
      rowsOf([row({ value: 4e8, high: 6e8 }), row({ flow: 'import', value: 1e8 })]),
      { width: 800 },
      ENGLISH,
    );
    const [band, ...others] = scene.marks.filter((mark) => mark.kind === 'area');
    expect(others).toEqual([]);
    const xs = band!.points.map(([x]) => x);
    const caps = scene.marks.filter(isLine).filter(({ points }) => points[0]![0] === points[1]![0]);
    expect(caps.map(({ points }) => points[0]![0])).toEqual([Math.min(...xs), Math.max(...xs)]);
    expect(textsOf(scene, 'export-2022-statistic')).toEqual(['400–600M']);
  });

  it('says why a number is missing, with a tick at zero', () => {
    const scene = draw([
      official('ITA', '2023', 9e9),
      official('ITA', '2023', null, { flow: 'import', missing: 'suppressed' }),
    ]);
    expect(textsOf(scene, 'KAZ-ITA-import-2023')).toEqual(['withheld by the producer']);
    expect(joints(scene)).toEqual([]);
  });

  it('ticks a missing number behind zero', () => {
    const scene = draw([
      official('ITA', '2023', 9e9),
      official('ITA', '2023', null, { flow: 'import', missing: 'nil' }),
    ]);
    const zero = scene.marks.filter(isRule).find(({ tone, x1, x2 }) => tone === 'axis' && x1 === x2)!.x1;
    const tick = scene.marks
      .filter(isRule)
      .find(({ subject }) => subject === 'observation:KAZ-ITA-import-2023')!;
    expect([tick.x1 - zero, tick.x2 - zero]).toEqual([5, 10]);
  });

  it('lets each stop reach half way to the next dot, around the middle of its lane', () => {
    const scene = draw(FLOWS);
    const [near, far] = ['KAZ-RUS-export-2023', 'KAZ-RUS-import-2023'].map((id) => dotOf(scene, id)!);
    const stop = scene.stops.find(({ subject }) => subject === near!.subject)!;
    expect(stop.x + stop.width).toBeCloseTo((near!.x + far!.x) / 2, 0);
    expect(stop.y + stop.height / 2).toBeCloseTo(near!.y, 0);
  });

  it('shares its width among its stops', () => {
    const [a, b] = draw(FLOWS).stops;
    expect(a!.x + a!.width).toBe(b!.x);
    expect(b!.x + b!.width).toBe(800);
  });
});

describe('narrow or low', () => {
  it.each([280, 320, 420, 800])('breaks its axis and its guides where numbers stand, at %d px', (width) => {
    const years = ['2019', '2020', '2021', '2022'].flatMap((period, i) => [
      row({ id: `e${i}`, period, value: [3e8, -2e8, 1e8, 1.2e9][i]! }),
      row({ id: `i${i}`, period, value: [1.2e9, 9e8, -7e8, 1e7][i]!, flow: 'import' }),
    ]);
    const { marks } = dumbbell(rowsOf(years), { width }, DARI);
    const texts = marks.filter(isText).map((mark) => textBounds(mark, DARI.measure));
    const rules = marks.filter(isRule).filter(({ tone }) => tone === 'axis' || tone === 'grid');
    expect(rules.length).toBeGreaterThan(4);
    for (const one of rules)
      for (const text of texts) expect(overlaps(boundsOf(one, DARI.measure)!, text, 1)).toBe(false);
  });

  it.each([ENGLISH, RUSSIAN, DARI, { ...ENGLISH, locale: ps }, { ...ENGLISH, locale: kk }])(
    'says every claim, and no value far from its dot: %#',
    async (medium) => {
      for (const width of [280, 320, 360, 420, 640]) {
        const asked = { flow: ['export', 'import', 'turnover'], period: '2018/2025' } as const;
        const { marks } = await realChart('dumbbell', asked, width, medium);
        const said = marks.filter(isText).map(({ subject }) => subject);
        if (width >= 320) expect(said, `${width}`).toContain('observation:c035');
        for (const text of marks.filter(isText)) {
          const dot = marks.filter(isDot).find(({ subject }) => subject && subject === text.subject);
          if (!dot) continue;
          const { x, width: wide } = textBounds(text, medium.measure);
          expect(Math.max(x - dot.x, dot.x - x - wide), `${text.text} at ${width}`).toBeLessThanOrEqual(22);
        }
      }
    },
  );

  it('sets names above their lanes where they would leave no room', () => {
    const long = partnersOf(FLOWS);
    const actors = long.actors.map((one) => ({
      ...one,
      names: { en: `${one.names.en}, with a long second name` },
    }));
    const scene = dumbbell({ ...long, actors }, { width: 320 }, ENGLISH);
    expect(faults(scene, ENGLISH)).toEqual([]);
    const name = scene.marks.filter(isText).find(({ text }) => text.includes('long second'))!;
    expect(name.y).toBeLessThan(dotOf(scene, 'KAZ-RUS-export-2023')!.y - 8);
    const zero = scene.marks.filter(isRule).filter(({ x1, x2, tone }) => tone === 'axis' && x1 === x2);
    expect(zero).toHaveLength(2);
    for (const { y1, y2 } of zero) expect(name.y > y2 || name.y < y1).toBe(true);
  });

  it('keeps to a given height and drops words that would touch', () => {
    const many = partnersOf(
      [...new Array(50).keys()].flatMap((i) =>
        ['2022', '2023'].map((year) => official(`X${i}`, year, (i + 1) * 1e8)),
      ),
    );
    const scene = dumbbell(many, { width: 500, maxHeight: 240 }, DARI);
    expect(scene.height).toBeLessThanOrEqual(240);
    expect(faults(scene, DARI)).toEqual([]);
  });
});
