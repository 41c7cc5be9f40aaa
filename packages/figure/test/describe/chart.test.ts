import type { Observation } from '@keruen/data';
import { describe, expect, test } from 'vitest';
import { describeChart } from '../../src/describe/chart.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { en, fa, faLatin, kk, LANGUAGES, ru } from '../locale/languages.ts';
import { observation, rowById, rowOf, trade, withRows, years } from './trade-fixture.ts';

const said = (rows: Parameters<typeof describeChart>[0], locale = en) =>
  withoutMarks(describeChart(rows, locale)).replaceAll('\u00a0', ' ');

/** A line of one producer, a value a year from 2018 on. */
const line = (values: readonly number[], flow: 'export' | 'import' | 'turnover' = 'export') =>
  values.map((value, place) => {
    const record = observation({ id: `${flow}-${place}`, nature: 'statistic', flow, value });
    return rowOf(record, years(2018 + place), { line: `one-${flow}` });
  });

describe('the first chart', () => {
  test('is one sentence in English', () => {
    expect(said(trade)).toBe(
      'Exports, imports and turnover of Kazakhstan with Afghanistan, 2018–2025, in US dollars: ' +
        'turnover rose from $522M in 2018 to $987M in 2022, then fell to $637M in 2023; ' +
        'shown apart: at least $4bn (target, turnover, 2024–2025), $1bn (claim, turnover, 2022), ' +
        'at most $9M (claim, imports, 2022) and 1 more; 4 values are contradicted.',
    );
  });

  test('is one sentence in Dari', () => {
    expect(said(trade, fa)).toBe(
      'صادرات، واردات، و مجموع تجارت قزاقستان با افغانستان، ۲۰۱۸ تا ۲۰۲۵، به دالر امریکایی: ' +
        'مجموع تجارت از ۵۲۲ میلیون دالر در ۲۰۱۸ به ۹۸۷ میلیون دالر در ۲۰۲۲ افزایش یافت، ' +
        'سپس در ۲۰۲۳ به ۶۳۷ میلیون دالر کاهش یافت؛ ' +
        'حداقل ۴ میلیارد دالر (هدف، مجموع تجارت، ۲۰۲۴ تا ۲۰۲۵)، ۱ میلیارد دالر (ادعا، مجموع تجارت، ۲۰۲۲)، ' +
        'حداکثر ۹ میلیون دالر (ادعا، واردات، ۲۰۲۲)، و ۱ مورد دیگر جداگانه نشان داده شده است؛ ' +
        '۴ رقم با رقم دیگری در تضاد است.',
    );
  });

  test('is one sentence in Kazakh, with its verb', () => {
    expect(said(trade, kk)).toBe(
      'Ауғанстанмен Қазақстан бойынша экспорт, импорт, тауар айналымы, 2018–2025, АҚШ доллары: ' +
        'тауар айналымы 522 млн доллар (2018) деңгейінен 987 млн доллар (2022) деңгейіне дейін өсті, ' +
        'кейін 637 млн доллар (2023) деңгейіне дейін төмендеді; ' +
        'бөлек көрсетілген: кемінде 4 млрд доллар (нысаналы көрсеткіш, тауар айналымы, 2024–2025), ' +
        '1 млрд доллар (мәлімдеме, тауар айналымы, 2022), ең көбі 9 млн доллар (мәлімдеме, импорт, 2022), тағы 1; ' +
        '4 мән қайшы келеді.',
    );
  });

  test('is one sentence in Russian', () => {
    expect(said(trade, ru)).toBe(
      'Экспорт, импорт и товарооборот Казахстана с Афганистаном, 2018–2025, долл. США: ' +
        'товарооборот: рост с 522 млн долл. (2018) до 987 млн долл. (2022), затем снижение до 637 млн долл. (2023); ' +
        'отдельно показано: не менее 4 млрд долл. (целевой показатель, товарооборот, 2024–2025), ' +
        '1 млрд долл. (утверждение, товарооборот, 2022), не более 9 млн долл. (утверждение, импорт, 2022) и ещё 1; ' +
        'противоречивых значений: 4.',
    );
  });

  test('keeps Latin digits where the page asks for them', () => {
    expect(said(trade, faLatin)).toContain('از 522 میلیون دالر در 2018 به 987 میلیون دالر در 2022');
    expect(said(trade, faLatin)).not.toMatch(/[۰-۹]/);
  });
});

describe('the movement', () => {
  test('is told of turnover, else of the first flow asked', () => {
    const both = [...line([100, 200]), ...line([300, 150], 'import')];
    expect(said(withRows(both, { flow: ['import', 'export'] }))).toContain(
      'imports fell from $300 in 2018 to $150 in 2019',
    );
    expect(
      said(withRows([...both, ...line([400, 350], 'turnover')], { flow: ['import', 'turnover'] })),
    ).toContain('turnover fell from $400 in 2018 to $350 in 2019');
  });

  test('is told of the largest where all partners were asked for, and of the first where they were named', () => {
    const to = (partner: string, values: readonly number[]) =>
      line(values).map((row) => ({
        ...row,
        line: `to-${partner}`,
        observation: { ...row.observation, id: `${partner}-${row.observation.id}`, partner },
      }));
    const rows = [...to('AFG', [1e6, 2e6]), ...to('ITA', [8e6, 9e6]), ...to('CHN', [7e6, 8e6])];
    const asked = (partner: string) => {
      const found = withRows(rows);
      return said({ ...found, query: { ...found.query, flow: ['export'], partner } });
    };
    expect(asked('*')).toMatch(/from \$8M in 2018 to \$9M in 2019/);
    expect(asked('AFG ITA CHN')).toMatch(/from \$1M in 2018 to \$2M in 2019/);
  });

  test('is a rise, a fall or neither', () => {
    const flow = ['export'] as const;
    expect(said(withRows(line([100, 200]), { flow }))).toContain(
      'exports rose from $100 in 2018 to $200 in 2019',
    );
    expect(said(withRows(line([100, 101]), { flow }))).toContain(
      'exports stayed near $101 from 2018 to 2019',
    );
    expect(said(withRows(line([100, 20, 21]), { flow }))).toContain(
      'exports fell from $100 in 2018 to $21 in 2020',
    );
    expect(said(withRows(line([100, 300, 20]), { flow }))).toContain(
      'exports rose from $100 in 2018 to $300 in 2019, then fell to $20 in 2020',
    );
  });

  test('is a plain value where there is but one', () => {
    expect(said(withRows(line([100]), { flow: ['export'] }))).toMatch(/: exports in 2018: \$100\.$/);
  });

  test('never takes in claims, targets or what another producer counts', () => {
    const rows = [
      ...line([100, 200, 300]),
      rowOf(observation({ id: 'other', nature: 'statistic', flow: 'export', value: 9e9 }), years(2021), {
        line: 'two',
      }),
      rowOf(observation({ id: 'claim', nature: 'claim', flow: 'export', value: 8e9 }), years(2022)),
    ];
    expect(said(withRows(rows, { flow: ['export'] }))).toContain(
      'exports rose from $100 in 2018 to $300 in 2020;',
    );
  });

  const withGap = (missing: 'not-reported' | 'nil'): string => {
    const [first, , third] = line([100, 0, 300]);
    const gap = rowOf(observation({ id: 'gap', nature: 'statistic', flow: 'export', missing }), years(2019), {
      line: 'one-export',
    });
    return said(withRows([first!, gap, third!], { flow: ['export'] }));
  };

  test('skips years without a number', () => {
    expect(withGap('not-reported')).toContain('exports rose from $100 in 2018 to $300 in 2020');
    expect(withGap('not-reported')).toContain('1 value is missing');
  });

  test('misses nothing where nothing was reported', () => {
    expect(withGap('nil')).toContain('exports rose from $100 in 2018 to $300 in 2020');
    expect(withGap('nil')).not.toContain('missing');
  });

  test('is left away where nothing may be joined', () => {
    expect(said(withRows([rowById('c037')], { flow: ['turnover'] }))).toBe(
      'Turnover of Kazakhstan with Afghanistan, 2018–2025, in US dollars: ' +
        'shown apart: at least $4bn (target, turnover, 2024–2025).',
    );
  });

  test('is that of the measure where rows have no flow', () => {
    const rows = [1, 2].map((value, place) => {
      const record = observation({
        id: `r${place}`,
        nature: 'statistic',
        measure: 'trade-ratio',
        unit: 'ratio',
        value,
      });
      return rowOf(record, years(2021 + place), { line: 'ratio' });
    });
    const ratios = { ...withRows(rows, { measure: 'trade-ratio', flow: [] }), unit: 'ratio' };
    expect(said(ratios)).toContain('change in trade rose from 1× in 2021 to 2× in 2022');
  });

  test('rises to the first rank, and falls from it', () => {
    const ranked = (...values: number[]) => {
      const rows = values.map((value, place) => {
        const rank = { measure: 'trade-rank', unit: 'rank', nature: 'statistic', flow: 'export' } as const;
        return rowOf(observation({ ...rank, id: `k${place}`, value }), years(2021 + place), { line: 'rank' });
      });
      return said({ ...withRows(rows, { measure: 'trade-rank', flow: ['export'] }), unit: 'rank' });
    };
    expect(ranked(3, 1)).toContain('rose from no. 3 in 2021 to no. 1 in 2022');
    expect(ranked(1, 9, 3)).toContain('fell from no. 1 in 2021 to no. 9 in 2022, then rose to no. 3 in 2023');
  });

  test('is that of the largest where nobody named one', () => {
    const row = (partner: string, value: number) =>
      rowOf(observation({ id: partner, nature: 'statistic', flow: 'export', partner, value }), years(2022), {
        line: partner,
      });
    const query = { flow: ['export'], partner: undefined, reporter: 'KAZ' } as const;
    expect(said(withRows([row('AFG', 1), row('UZB', 2)], query))).toContain('exports to UZB');
    expect(said(withRows([row('AFG', 1), row('UZB', 2)], { ...query, partner: 'AFG UZB' }))).toContain(
      'exports to Afghanistan',
    );
  });

  test('names the goods it is told of where others are on show too', () => {
    const row = (product: string, value: number) =>
      rowOf(observation({ id: product, nature: 'statistic', flow: 'export', product, value }), years(2022), {
        line: product,
      });
    const shown = {
      ...withRows([row('HS10', 1), row('HS11', 2)], { flow: ['export'], product: ['HS10', 'HS11'] }),
    };
    const products = ['HS10', 'HS11'].map((id) => ({ id, edition: 'HS2022', names: { en: `goods ${id}` } }));
    expect(said({ ...shown, products })).toContain(': exports (goods HS10) in 2022: $1.');
    const one = withRows([row('HS10', 1)], { flow: ['export'], product: ['HS10'] });
    expect(said({ ...one, products })).toContain(': exports in 2022: $1.');
  });

  test('says where a producer broke its series, for what is compared across that', () => {
    const values = [1, 2, 3].map((value, place) => {
      const record = observation({
        id: `b${place}`,
        nature: 'statistic',
        flow: 'export',
        value,
        ...(value === 2 && { obsStatus: ['break'] }),
      });
      return rowOf(record, years(2021 + place), { line: 'one', breaksBefore: value === 2 });
    });
    const rows = withRows(values, { flow: ['export'] });
    expect(said(rows)).toContain('rose from $1 in 2021 to $3 in 2023, break in series: 2022.');
  });

  test('is that of the measure with the flow where it is no value of trade: twice as much exports are no fall', () => {
    const rows = [3, 2].map((value, place) => {
      const record = observation({
        id: `r${place}`,
        nature: 'statistic',
        measure: 'trade-ratio',
        flow: 'export',
        unit: 'ratio',
        value,
      });
      return rowOf(record, years(2021 + place), { line: 'ratio' });
    });
    const ratios = { ...withRows(rows, { measure: 'trade-ratio', flow: ['export'] }), unit: 'ratio' };
    expect(said(ratios)).toContain(': change in trade (exports) fell from 3× in 2021 to 2× in 2022');
  });
});

describe('what is uncertain', () => {
  test('counts values that a note contradicts', () => {
    const rows = withRows([rowById('KAZ-AFG-export-2022-kaz-bns')], { flow: ['export'] });
    const note = { ...trade.notes[0]!, contradicts: ['KAZ-AFG-export-2022-kaz-bns'] };
    expect(said(rows)).not.toContain('contradicted');
    expect(said({ ...rows, notes: [note] })).toContain('1 value is contradicted');
  });

  test('names forecasts too', () => {
    const rows = [2026, 2027].map((year) =>
      rowOf(observation({ id: `f${year}`, nature: 'forecast', flow: 'export', value: 5 }), years(year)),
    );
    expect(said(withRows(rows))).toContain(
      'shown apart: $5 (forecast, exports, 2026) and $5 (forecast, exports, 2027).',
    );
    expect(said(withRows(rows), fa)).toContain('۵ دالر (پیش‌بینی، صادرات، ۲۰۲۷) جداگانه نشان داده شده است');
  });

  test.each(LANGUAGES)('says what is aimed at in %s', (_, locale) => {
    const { flow, nature, qualified } = locale.words;
    const text = said(withRows([rowById('c037')], { flow: ['turnover'] }), locale);
    const [before, after] = qualified['at-least']('|').split('|');
    for (const part of [before, after, nature.target, flow.turnover]) expect(text).toContain(part);
    expect(text).toMatch(/[4۴]/);
  });

  test('names goals first, then what is contradicted, then the rest, and no more than three', () => {
    const apart = (id: string, nature: Observation['nature'], value: number, conflicts: string[] = []) => ({
      ...rowOf(observation({ id, nature, flow: 'export', value }), years(2022)),
      conflicts,
    });
    const rows = [
      apart('f', 'forecast', 1),
      apart('c', 'claim', 2),
      apart('against', 'claim', 3, ['x']),
      apart('t', 'target', 4),
    ];
    expect(said(withRows(rows))).toContain(
      'shown apart: $4 (target, exports, 2022), $3 (claim, exports, 2022), $2 (claim, exports, 2022) and 1 more; 1 value is contradicted.',
    );
    expect(said(withRows(rows.slice(1)))).toContain(
      '$3 (claim, exports, 2022) and $2 (claim, exports, 2022);',
    );
  });

  test('says both ends of a range, and why there is no number', () => {
    const range = rowOf(observation({ id: 'r', nature: 'claim', flow: 'export', value: 2e6 }), years(2022), {
      high: 3e6,
    });
    const none = rowOf(
      observation({ id: 'n', nature: 'target', flow: 'export', missing: 'suppressed' }),
      years(2030),
    );
    expect(said(withRows([range]))).toContain('shown apart: $2–3M (claim, exports, 2022).');
    expect(said(withRows([none]))).toContain(
      'shown apart: withheld by the producer (target, exports, 2030); 1 value is missing.',
    );
  });

  test('says whose a claim is where several are on show', () => {
    const rows = [rowById('c037')].map((row) => ({
      ...row,
      observation: { ...row.observation, partner: 'UZB' },
    }));
    expect(said(withRows(rows, { partner: '*' }))).toContain('(target, turnover with UZB, 2024–2025)');
  });

  test('says calmly where there is nothing to show', () => {
    expect(describeChart(withRows([]), en)).toBe('No data for this selection.');
    expect(describeChart(withRows([]), fa)).toBe(fa.words.frame.noData);
  });
});

describe('a chart of several', () => {
  const to = (partner: string, reporter = 'KAZ') =>
    line([1e9, 2e9]).map((row) => ({ ...row, observation: { ...row.observation, partner, reporter } }));

  test('says whose trade its line is of', () => {
    expect(said(withRows(to('AFG'), { partner: '*' }))).toContain(
      'exports to Afghanistan rose from $1bn in 2018 to $2bn in 2019',
    );
    expect(said(withRows(to('AFG'), { partner: '*' }), fa)).toContain(
      'صادرات به افغانستان از ۱ میلیارد دالر',
    );
  });

  test('says what the topic has said already no second time', () => {
    expect(said(withRows(to('AFG')))).toContain(': exports rose from');
  });

  test('names the side that reports where it is not the one that was asked for', () => {
    expect(said(withRows(to('KAZ', 'AFG')))).toContain('exports of Afghanistan to Kazakhstan rose from');
  });
});
