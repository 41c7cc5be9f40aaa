import { describe, expect, it } from 'vitest';
import { unfolded, type TradeQuery } from '@keruen/data';
import { dataset as whole } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { accountOf, chartTypeOf, tableOf, type ChartTypeName, type ChartVariant } from '@keruen/figure';
import { locale as kk } from '../../../src/locale/languages/kk.ts';
import { DARI, ENGLISH } from '../medium.ts';

const dataset = unfolded(whole);

const ASKED: TradeQuery = {
  measure: 'trade-value',
  reporter: 'KAZ',
  partner: 'AFG',
  flow: ['export', 'import'],
  period: '2018/2023',
};

const account = async (name: ChartTypeName, variant: ChartVariant, asked: TradeQuery = ASKED) =>
  accountOf(await chartTypeOf(name, variant), dataset, asked);

const rowsOf = async (...asked: Parameters<typeof account>) => {
  const { table } = await account(...asked);
  return typeof table === 'function' ? [] : table.rows;
};

describe('trade measured by the size of a state', () => {
  it('is exports of 978 million dollars for 20 million inhabitants: 49 dollars each', async () => {
    const rows = await rowsOf('columns', { relative: 'population' });
    const found = rows.find(
      ({ observation: { flow }, period }) => flow === 'export' && period.text === '2022',
    );
    expect(found?.value).toBeGreaterThan(45);
    expect(found?.value).toBeLessThan(52);
    expect(found?.observation).toMatchObject({ nature: 'derived', unit: 'USD', per: 'persons' });
  });

  it('says its unit with the divisor above the picture, in the words of the language', async () => {
    const person = await account('columns', { relative: 'population', wide: true });
    const gdp = await account('columns', { relative: 'gdp', wide: true });
    expect(person.topic(ENGLISH.locale)).toContain('in US dollars per person');
    expect(gdp.topic(ENGLISH.locale)).toContain('in per cent of GDP');
    expect(gdp.topic(DARI.locale)).toContain('فیصد تولید ناخالص داخلی');
    expect(gdp.topic(kk)).toContain('жалпы ішкі өнімге шаққанда пайыз');
  });

  it('says the divisor neither at each bar nor at the axis, and always aloud', async () => {
    const { draw } = await account('columns', { relative: 'population', wide: true });
    const scene = draw!({ width: 800 }, ENGLISH);
    const drawn = scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(drawn.join()).not.toContain('per person');
    expect(scene.stops.every(({ label }) => /per person|unknown|not reported/.test(label))).toBe(true);
  });

  it('joins lines, as trade and people are counted by the same two in each year', async () => {
    const { draw } = await account('lines', { relative: 'population' });
    const { marks } = draw!({ width: 800 }, ENGLISH);
    expect(marks.filter(({ kind }) => kind === 'line').length).toBeGreaterThanOrEqual(2);
  });

  it('keeps the largest partners and the sum of all others', async () => {
    const rows = await rowsOf(
      'bars',
      { relative: 'gdp', parts: true },
      { ...ASKED, partner: '*', top: 3, flow: ['export'], period: '2022' },
    );
    expect(rows).toHaveLength(4);
    for (const { observation } of rows) expect(observation).toMatchObject({ unit: 'percent', per: 'gdp' });
  });

  it.each(['slope', 'dumbbell', 'rank', 'table'] as const)(
    'is measured by a %s as by columns',
    async (name) => {
      for (const [relative, per] of [
        ['population', 'persons'],
        ['gdp', 'gdp'],
      ] as const) {
        const rows = await rowsOf(name, { relative });
        const known = new Map(
          (await rowsOf('columns', { relative })).map((row) => [row.observation.id, row.value]),
        );
        if (name === 'rank') expect(rows.length).toBeGreaterThan(0);
        else expect(rows.every(({ observation: { id }, value }) => known.get(id) === value)).toBe(true);
        expect(rows.filter(({ observation }) => observation.per === per)).toHaveLength(rows.length);
      }
    },
  );

  it('lets a slope end where the size of a state is known for the last time', async () => {
    const short = {
      ...dataset,
      observations: dataset.observations.filter(
        ({ measure, period }) => measure !== 'population' || period! < '2022',
      ),
    };
    const type = await chartTypeOf('slope', { relative: 'population' });
    const { table } = accountOf(type, short, { ...ASKED, flow: ['export'] });
    expect(typeof table === 'function' ? [] : table.rows.map(({ period }) => period.text)).toEqual([
      '2018',
      '2021',
    ]);
  });

  it('ranks states by what is left of each when it is divided: the largest for each inhabitant come first', async () => {
    const rows = await rowsOf(
      'rank',
      { relative: 'population' },
      {
        ...ASKED,
        partner: '*',
        top: 3,
        flow: ['export'],
        period: '2022',
      },
    );
    expect(rows).toHaveLength(3);
    const all = await rowsOf(
      'columns',
      { relative: 'population' },
      { ...ASKED, partner: '*', flow: ['export'], period: '2022' },
    );
    const sorted = all.map(({ value }) => value ?? -1).sort((a, b) => b - a);
    expect(rows.map(({ value }) => value).sort((a, b) => b! - a!)).toEqual(sorted.slice(0, 3));
  });

  it('says quotients in a table with as many digits as mean something', async () => {
    const { table } = await account('table', { relative: 'population' });
    if (typeof table === 'function') throw new Error('a table of rows');
    const said = tableOf(table, ENGLISH.locale).lines.flatMap(({ cells }) =>
      cells.flat().map(({ text }) => text),
    );
    expect(said).toContain('48.82');
    for (const text of said)
      expect(text.replace(/^[0.]+/, '').replace('.', '').length).toBeLessThanOrEqual(4);
  });

  it.each(['treemap', 'flows', 'waterfall', 'growth', 'target', 'mirror-statistics', 'timeline'] as const)(
    'makes nothing of a %s, which does not say that it can be measured so',
    async (name) => {
      const type = await chartTypeOf(name, { relative: 'gdp' });
      expect(type.sized).toBeFalsy();
    },
  );

  it('leaves a type of its own question as it is', async () => {
    const [plain, asked] = [await chartTypeOf('growth'), await chartTypeOf('growth', { relative: 'gdp' })];
    expect('ask' in asked && 'ask' in plain && asked.ask === plain.ask).toBe(true);
  });
});
