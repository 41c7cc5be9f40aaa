import { describe, expect, it } from 'vitest';
import { unfolded, type TradeQuery } from '@keruen/data';
import { dataset as whole } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { accountOf, chartTypeOf, type ChartTypeName, type ChartVariant } from '@keruen/figure';
import { locale as kk } from '../../src/locale/languages/kk.ts';
import { DARI, ENGLISH } from './medium.ts';

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

  it('leaves a type of its own question as it is', async () => {
    const [plain, asked] = [await chartTypeOf('growth'), await chartTypeOf('growth', { relative: 'gdp' })];
    expect('ask' in asked && 'ask' in plain && asked.ask === plain.ask).toBe(true);
  });
});
