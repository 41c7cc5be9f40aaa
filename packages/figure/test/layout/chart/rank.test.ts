import type { Row, Rows } from '@keruen/data';
import { describe, expect, it } from 'vitest';
import { chartTypeOf, type Scene } from '@keruen/figure';
import { faults } from '../faults.ts';
import { dotOf, isDot, isText, joints, labelsOf, textsOf } from '../kinds.ts';
import { DARI, ENGLISH, RUSSIAN } from '../medium.ts';
import { official, partnersOf, TOP_FIVE } from '../partner-years.ts';
import { row, rowsOf } from '../sample-rows.ts';

const { layout: rank } = await chartTypeOf('rank');
const draw = (rows: readonly Row[], width = 800) => rank(partnersOf(rows), { width }, ENGLISH);

const scene = draw(TOP_FIVE);
const yOf = (partner: string, year: string): number => dotOf(scene, `KAZ-${partner}-export-${year}`)!.y;

/** The names behind the lines of a wide picture. */
const lastOf = (wide: Scene, names: ReadonlySet<string>): { readonly name: string; readonly y: number }[] =>
  wide.marks
    .filter(isText)
    .filter(({ text, x, anchor }) => names.has(text) && anchor === 'start' && x > 600)
    .map(({ text, y }) => ({ name: text, y }));

describe('rank', () => {
  it('sets each period in order of value, the largest first, one step apart', () => {
    const order = ['ITA', 'CHN', 'NLD', 'RUS', 'FRA'].map((one) => yOf(one, '2018'));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    const steps = order.slice(1).map((y, i) => y - order[i]!);
    for (const step of steps) expect(step).toBeCloseTo(24, 0);
    expect(yOf('CHN', '2020')).toBeLessThan(yOf('ITA', '2020'));
  });

  it.each([
    [ENGLISH, /in US dollars, ranked by size:/u],
    [RUSSIAN, /долл\.\sСША, по убыванию:/u],
    [DARI, /به ترتیب بزرگی/u],
  ])('says that values are put in order, and in what they are measured', (medium, words) => {
    expect(rank(partnersOf(TOP_FIVE), { width: 800 }, medium).description).toMatch(words);
  });

  it('gives one rank one height in every period', () => {
    expect(yOf('ITA', '2018')).toBe(yOf('CHN', '2020'));
    expect(yOf('FRA', '2018')).toBe(yOf('TUR', '2023'));
  });

  it('says rank and name at both ends', () => {
    expect(textsOf(scene, 'KAZ-ITA-export-2018')).toEqual(['1', 'Italy']);
    expect(textsOf(scene, 'KAZ-FRA-export-2018')).toEqual(['5', 'France']);
    expect(textsOf(scene, 'KAZ-TUR-export-2023')).toEqual(['5', 'Türkiye']);
    expect(textsOf(scene, 'KAZ-CHN-export-2020')).toEqual([]);
  });

  it('of one period begins at the left, with its words beside its rail', () => {
    const one = draw(TOP_FIVE.filter(({ period }) => period.text === '2018'));
    const xs = one.marks.filter(isDot).map(({ x }) => x);
    expect(Math.max(...xs)).toBeLessThan(60);
    expect(textsOf(one, 'KAZ-ITA-export-2018')).toEqual(['1', 'Italy']);
    expect(faults(one, ENGLISH)).toEqual([]);
  });

  it('of one period cuts names that are wider than there is room beside its rail, unless two would be one', () => {
    const ids = ['ITA', 'CHN', 'RUS'];
    const rows = partnersOf(ids.map((id, i) => official(id, '2023', (9 - i) * 1e9)));
    const named = (name: (id: string) => string): Scene => {
      const actors = ids.map((id) => ({ id, kind: 'state', names: { en: name(id) }, sources: [] }) as const);
      return rank({ ...rows, actors }, { width: 280 }, ENGLISH);
    };
    const cut = named(
      (id) => `${id}, mineral or chemical fertilisers, nitrogenous, whether or not in solution`,
    );
    expect(faults(cut, ENGLISH)).toEqual([]);
    expect(cut.legend).toEqual([]);
    expect(dotOf(cut, 'KAZ-ITA-export-2023')!.x).toBeLessThan(80);
    const told = textsOf(cut).filter((text) => text.includes('…'));
    expect(told.map((text) => text.replace(/[\u2066-\u2069]/g, '').slice(0, 3)).sort()).toEqual(
      [...ids].sort(),
    );
    const alike = named(
      (id) => `mineral or chemical fertilisers, nitrogenous, whether or not in solution, ${id}`,
    );
    expect(labelsOf(alike)).toHaveLength(3);
  });

  it('stands at the start where one value of one period is all there is', () => {
    const alone = draw([official('ITA', '2023', 9e9)]);
    expect(dotOf(alone, 'KAZ-ITA-export-2023')!.x).toBeLessThan(80);
    expect(faults(alone, ENGLISH)).toEqual([]);
  });

  it('names in the picture who is in the top only between', () => {
    expect(textsOf(scene).filter((text) => text === 'Uzbekistan')).toHaveLength(1);
  });

  it('ends a line where its partner leaves the top', () => {
    const length = (y: number) => joints(scene).find(({ points }) => points[0]![1] === y);
    const ends = joints(scene).map(({ points }) => points.at(-1)![0]);
    // Four stay for four years, France for two, Uzbekistan and Türkiye for one.
    expect(joints(scene)).toHaveLength(5);
    expect(length(yOf('ITA', '2018'))).toBeDefined();
    expect(Math.min(...ends)).toBe(dotOf(scene, 'KAZ-FRA-export-2019')!.x);
  });

  it('cuts the line of who left and came back, and names each stay that reaches no end', () => {
    const years = ['2019', '2020', '2021', '2022', '2023'];
    const rows = years.flatMap((year) => [
      official('ITA', year, 9e9),
      official('CHN', year, 8e9),
      ...(year === '2020' || year === '2022' ? [official('RUS', year, 1e9)] : [official('TUR', year, 1e9)]),
    ]);
    const drawn = draw(rows);
    expect(joints(drawn)).toHaveLength(2);
    expect(textsOf(drawn).filter((text) => text === 'Russian Federation')).toHaveLength(2);
    expect(textsOf(drawn).filter((text) => text === 'Türkiye')).toHaveLength(3);
  });

  it('leaves and reaches a dot level', () => {
    const [line] = joints(
      draw([
        ...['2022', '2023'].flatMap((year, i) => [
          official('ITA', year, 5e9),
          official('CHN', year, 4e9 + i * 2e9),
        ]),
      ]),
    );
    const [[, y0], [, y1], [, y2], [, y3]] = line!.points as [
      [number, number],
      [number, number],
      [number, number],
      [number, number],
    ];
    expect(y0).toBe(y1);
    expect(y2).toBe(y3);
    expect(y1).not.toBe(y2);
  });

  it('tells rank and value of each stop', () => {
    const stop = scene.stops.find(({ subject }) => subject === 'observation:KAZ-RUS-export-2019');
    expect(stop?.label).toMatch(/5.67 billion US dollars.*; rank 3$/);
  });

  it('does not rank what is claimed: it stands between the ranks it would be between', () => {
    const claim = row({ id: 'claim', partner: 'TUR', period: '2018', value: 9e9, nature: 'claim' });
    const with_ = draw([...TOP_FIVE.slice(0, 5), claim]);
    const y = dotOf(with_, 'claim')!.y;
    expect(y).toBeGreaterThan(dotOf(with_, 'KAZ-ITA-export-2018')!.y);
    expect(y).toBeLessThan(dotOf(with_, 'KAZ-CHN-export-2018')!.y);
    expect(textsOf(with_, 'claim')[0]).toBe('claim');
    expect(textsOf(with_, 'KAZ-CHN-export-2018')).toEqual(['2', 'China']);
  });

  it('says one rank of equal values, side by side at places of their own', () => {
    const rows = ['ITA', 'CHN', 'TUR'].map((id, i) => official(id, '2022', i < 2 ? 5e9 : 1e9));
    const drawn = draw(rows);
    expect(rows.map(({ observation: { id } }) => textsOf(drawn, id)[0])).toEqual(['1', '1', '3']);
    expect(drawn.stops.map(({ label }) => /rank (\d)$/.exec(label)?.[1]).sort()).toEqual(['1', '1', '3']);
    expect(new Set(rows.map(({ observation: { id } }) => dotOf(drawn, id)!.y)).size).toBe(3);
  });

  it('ticks the foot where a number is missing', () => {
    const rows = [official('ITA', '2022', 5e9), official('CHN', '2022', null, { missing: 'not-reported' })];
    expect(dotOf(draw(rows), 'KAZ-CHN-export-2022')).toBeUndefined();
    expect(labelsOf(draw(rows))).toContainEqual(expect.stringContaining('Gap'));
  });

  it('takes ranks as they are where the answer is one of ranks', () => {
    const ranks = (
      [
        ['ITA', 1],
        ['CHN', 3],
      ] as const
    ).map(([id, value]) => official(id, '2022', value, { measure: 'trade-rank', unit: 'rank' }));
    const drawn = rank({ ...partnersOf(ranks), unit: 'rank' } satisfies Rows, { width: 600 }, ENGLISH);
    expect(textsOf(drawn, 'KAZ-CHN-export-2022')).toEqual(['3', 'China']);
  });

  it('says which periods are left out, since one alone has no place', () => {
    const lone = ['1996', '2000'].map((text) => official('AFG', text, 1).period);
    const left = (rows: readonly Row[]) =>
      rank({ ...partnersOf(rows), lone }, { width: 500 }, ENGLISH).remarks;
    expect(left(TOP_FIVE)).toEqual(['Left out, since only one has a number there: 1996 and 2000.']);
    expect(left([])).toEqual(left(TOP_FIVE));
    expect(scene.remarks).toEqual([]);
  });

  it.each([
    ['en', ENGLISH],
    ['fa-AF', DARI],
    ['ru', RUSSIAN],
  ])('names lines over their ends where letters are twice as large on a phone (%s)', (_tag, medium) => {
    for (const width of [144, 160, 180]) {
      const drawn = rank(partnersOf(TOP_FIVE), { width }, medium);
      expect(faults(drawn, medium)).toEqual([]);
      const wide = rank(partnersOf(TOP_FIVE), { width: 800 }, medium);
      const names = new Set(textsOf(wide).filter((text) => /\p{L}/u.test(text)));
      const said = [...textsOf(drawn), ...labelsOf(drawn)];
      for (const name of names) expect(said, `${width}`).toContain(name);
      // Whoever is in the top of the last period is named in the picture.
      for (const { name, y } of lastOf(wide, names)) {
        const [mark] = drawn.marks.filter(isText).filter(({ text }) => text === name);
        expect(mark, `${width} ${name}`).toBeDefined();
        expect(mark!.anchor).toBe('end');
        const dot = drawn.marks
          .filter(isDot)
          .find((one) => one.x > width / 2 && one.y > mark!.y && one.y - mark!.y < 12);
        expect(dot, name).toBeDefined();
        expect(y).toBeGreaterThan(0);
      }
      expect(labelsOf(drawn).filter((label) => textsOf(drawn).includes(label))).toEqual([]);
    }
  });

  it('is sound for fifty partners on a phone', () => {
    const years = ['2021', '2022', '2023'];
    const many = years.flatMap((year, at) =>
      [...new Array(50).keys()].map((i) => official(`X${(i * 7 + at * 3) % 53}`, year, (i + 1) * 1e8)),
    );
    for (const width of [280, 320, 1200])
      for (const maxHeight of [undefined, 240])
        expect(faults(rank(partnersOf(many), { width, maxHeight }, DARI), DARI)).toEqual([]);
  });

  it('has one rank where there is one series', () => {
    const one = rank(
      rowsOf([official('AFG', '2022', 5e8), official('AFG', '2023', 6e8)]),
      { width: 500 },
      ENGLISH,
    );
    expect(textsOf(one, 'KAZ-AFG-export-2022')).toEqual(['1']);
  });
});
