import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row, Rows } from '@keruen/data';
import { facetPanels } from '../../../src/layout/facet/panels.ts';
import { tableOf, type RowFacet, type Table, type TableEntry } from '@keruen/figure';
import { withDivisor } from '../../../src/locale/amount.ts';
import type { Panel } from '../../../src/layout/rows/panel.ts';
import { locale as en } from '../../../src/locale/languages/en.ts';
import { locale as fa } from '../../../src/locale/languages/fa-AF.ts';
import { anyRows } from '../arbitrary-rows.ts';
import { CHANGES } from '../partner-rows.ts';
import { row, rowsOf, STORY } from '../sample-rows.ts';

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

const entriesOf = ({ lines }: Table): TableEntry[] => lines.flatMap(({ cells }) => cells.flat());

const entry = (table: Table, id: string): TableEntry =>
  entriesOf(table).find(({ subject }) => subject === `observation:${id}`)!;

/** `Period | Exports, …`, then a line for each line, values of a cell parted by `+`. */
const printed = ({ columns, lines }: Table): string[] => [
  columns.map(plain).join(' | '),
  ...lines.map(({ head, cells }) =>
    [head, ...cells.map((cell) => cell.map(({ text }) => text).join(' + '))].map(plain).join(' | '),
  ),
];

describe('a table of one pair', () => {
  const table = tableOf(STORY, en);

  it('has periods down and flows across, the unit in the heads', () => {
    expect(printed(table)[0]).toBe(
      'Period | Exports, US dollars | Imports, US dollars | Turnover, US dollars',
    );
    expect(printed(table)[1]).toBe('2018 | 517,578,600 | 4,174,400 | 521,753,000');
  });

  it('keeps what contradicts each other in one cell', () => {
    expect(printed(table)[5]).toBe(
      '2022 | 978,002,617 | 9,262,826 + ≤ 9,000,000 | 987,265,443 + 1,000,000,000',
    );
  });

  it('leaves a cell empty where nothing is asserted', () => {
    expect(printed(table).at(-1)).toBe('2024–2025 |  |  | ≥ 4,000,000,000');
  });

  it('draws a sign for what is no exact statistic, and says it in a word', () => {
    expect(entry(table, 'export-2022-statistic')).toMatchObject({ said: '', against: '', missing: false });
    expect(entry(table, 'export-2022-statistic').sign).toBeUndefined();
    expect(entry(table, 'c031')).toMatchObject({ said: 'claim', sign: { fill: 'tint' }, tone: 'turquoise' });
    expect(entry(table, 'c037')).toMatchObject({
      said: 'target',
      sign: { outline: 'dashed', end: 'onward' },
    });
    expect(entry(table, 'turnover-2022-derived')).toMatchObject({
      said: 'derived value',
      sign: { fill: 'hatch' },
    });
  });

  it('names what a value contradicts', () => {
    expect(plain(entry(table, 'c031').against)).toBe('contradicts 987 million US dollars (derived value)');
    expect(plain(entry(table, 'turnover-2022-derived').against)).toBe(
      'contradicts 1 billion US dollars (claim)',
    );
  });

  it('explains the signs on show and no others', () => {
    const labels = table.legend.map(({ label }) => plain(label));
    expect(labels).toContain('Claim');
    expect(labels.some((label) => label.startsWith('≠'))).toBe(true);
    expect(labels.some((label) => label.startsWith('Gap'))).toBe(false);
  });

  it('is captioned by the sentence that is spoken of the picture', () => {
    expect(plain(table.caption)).toMatch(
      /^Exports, imports and turnover of Kazakhstan with Afghanistan.*contradicted\.$/,
    );
  });

  it('speaks Dari', () => {
    const dari = tableOf(STORY, fa);
    expect(plain(dari.columns[0]!)).toBe('دوره');
    expect(plain(dari.lines[0]!.head)).toBe('۲۰۱۸');
    expect(entry(dari, 'c031').said).toBe('ادعا');
  });
});

describe('what is missing, broken or late', () => {
  const table = tableOf(
    rowsOf([
      row({ id: 'a', period: '2016', value: null, missing: 'suppressed' }),
      row({ id: 'b', period: '2018', value: 5, breaksBefore: true, obsStatus: ['provisional'] }),
      { ...row({ id: 'c', period: '2019', value: 6 }), publishedLater: '2024-07' },
    ]),
    en,
  );

  it('says why there is no number', () => {
    expect(entry(table, 'a')).toMatchObject({
      text: 'withheld by the producer',
      missing: 'suppressed',
      broken: false,
    });
  });

  it('marks where another producer begins', () => {
    expect(entry(table, 'b')).toMatchObject({ broken: true, said: 'provisional' });
    expect(entry(table, 'c').broken).toBe(false);
  });

  it('says of which kind its years are, unless all are of one, which stands over the table', () => {
    const fiscal = row({ id: 'f', period: '2020', value: 7, periodKind: 'fiscal' });
    expect(entry(tableOf(rowsOf([row({ id: 'y', period: '2019', value: 6 }), fiscal]), en), 'f').said).toBe(
      'by fiscal year',
    );
    const alone = tableOf(rowsOf([fiscal]), en);
    expect(entry(alone, 'f').said).toBe('');
    expect(alone.caption).toContain(', by fiscal year');
  });

  it('says what was published later', () => {
    expect(plain(entry(table, 'c').said)).toBe('published later (July 2024)');
  });
});

describe('a table of many names', () => {
  const partners = (count: number, periods: readonly string[]) =>
    rowsOf(
      periods.flatMap((period) =>
        [...new Array(count).keys()].map((i) =>
          row({ id: `P${i}-${period}`, partner: `P${i}`, period, value: (i * 7) % count }),
        ),
      ),
    );

  it('is read by period while its series are few', () => {
    expect(printed(tableOf(partners(3, ['2021', '2022']), en))[0]).toMatch(/^Period \| P/);
  });

  it('has a line for each partner, the largest first, and periods across', () => {
    const [head, first] = printed(tableOf(partners(30, ['2021', '2022']), en));
    expect(head).toBe('Partner | 2021, US dollars | 2022, US dollars');
    expect(first).toBe('P17 | 29 | 29');
  });

  it('says the unit in its heads while these are few, and tells of none of its many lines', () => {
    const years = ['2018', '2019', '2020', '2021', '2022'];
    const table = tableOf(partners(30, years), en);
    expect(printed(table)[0]).toBe('Partner | 2018 | 2019 | 2020 | 2021 | 2022');
    expect(plain(table.caption)).toBe('Exports of Kazakhstan to Afghanistan, 2018–2022, in US dollars.');
  });

  it('has one column where there is one period', () => {
    expect(printed(tableOf(partners(30, ['2022']), en))[0]).toBe('Partner | Exports, US dollars');
  });

  it('has a line for each partner and period where periods are too many', () => {
    const years = [...new Array(20).keys()].map((i) => String(2000 + i));
    const [head, first, second] = printed(tableOf(partners(10, years), en));
    expect(head).toBe('Partner, period | Exports, US dollars');
    expect([first, second]).toEqual(['P7, 2000 | 9', 'P7, 2001 | 9']);
  });

  it('names products', () => {
    const rows = [...new Array(8).keys()].map((i) => row({ id: `${i}`, product: `HS0${i}`, value: i }));
    const named = {
      ...rowsOf(rows),
      products: [{ id: 'HS07', edition: 'HS2022', names: { en: 'Edible vegetables' } }],
    };
    expect(printed(tableOf(named, en)).slice(0, 3)).toEqual([
      'Product | Exports, US dollars',
      'Edible vegetables | 7',
      'HS06 | 6',
    ]);
  });

  it('names what is measured where there is no flow', () => {
    const table = tableOf(
      rowsOf([row({ flow: undefined, measure: 'count', unit: 'persons', value: 3 })], 'persons'),
      en,
    );
    expect(printed(table)).toEqual(['Period | Count, persons', '2022 | 3']);
  });
});

it('holds every row once, whatever the rows', () => {
  fc.assert(
    fc.property(anyRows, fc.boolean(), (rows, dari) => {
      const table = tableOf(rows, dari ? fa : en);
      const subjects = entriesOf(table).map(({ subject }) => subject);
      expect(subjects.sort()).toEqual(
        rows.rows.map(({ observation }) => `observation:${observation.id}`).sort(),
      );
      for (const { cells } of table.lines) expect(cells).toHaveLength(table.columns.length - 1);
      for (const { text, against } of entriesOf(table)) {
        expect(text).not.toBe('');
        expect(against).not.toMatch(/undefined|NaN/);
      }
    }),
    { numRuns: 100 },
  );
});

it('is empty where nothing is asked', () => {
  expect(tableOf(rowsOf([]), en)).toMatchObject({ lines: [], legend: [] });
});

describe('a table in groups', () => {
  const rowsAbout = (partners: number): Row[] =>
    ['AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'FFF', 'GGG', 'HHH']
      .slice(0, partners)
      .flatMap((partner, i) =>
        ['2021', '2022'].flatMap((period) =>
          (['export', 'import'] as const).map((flow) =>
            row({ id: `${partner}-${flow}-${period}`, partner, period, flow, value: (9 - i) * 1e6 }),
          ),
        ),
      );
  const inGroups = (rows: Rows, by: RowFacet): Panel => ({
    ...rows,
    among: {
      rows: rows.rows,
      by,
      groups: (shown, locale) =>
        facetPanels(shown, by, locale).map(({ name, panel }) => ({ name, rows: panel.rows })),
    },
  });
  const groupedBy = (by: RowFacet, partners: number, locale = en): string[] => {
    const rows = rowsOf(rowsAbout(partners));
    const answer = { ...rows, query: { ...rows.query, flow: ['export', 'import'] as const } };
    return printed(tableOf(inGroups(answer, by), locale));
  };

  it('names the partner, or the flow, before the period, and not again in the heads', () => {
    expect(groupedBy('partner', 2)).toEqual([
      'Partner, period | Exports, US dollars | Imports, US dollars',
      'AAA, 2021 | 9,000,000 | 9,000,000',
      'AAA, 2022 | 9,000,000 | 9,000,000',
      'BBB, 2021 | 8,000,000 | 8,000,000',
      'BBB, 2022 | 8,000,000 | 8,000,000',
    ]);
    expect(groupedBy('flow', 2)).toEqual([
      'Period | AAA, US dollars | BBB, US dollars',
      'Exports, 2021 | 9,000,000 | 8,000,000',
      'Exports, 2022 | 9,000,000 | 8,000,000',
      'Imports, 2021 | 9,000,000 | 8,000,000',
      'Imports, 2022 | 9,000,000 | 8,000,000',
    ]);
  });

  it('has a line for each period once, by whatever it is grouped', () => {
    expect(
      groupedBy('period', 2)
        .slice(1)
        .map((line) => line.split(' | ')[0]),
    ).toEqual(['2021', '2022']);
  });

  it('groups the lines of many names as well', () => {
    const byFlow = groupedBy('flow', 8);
    expect(byFlow[0]).toBe('Partner | 2021, US dollars | 2022, US dollars');
    expect(byFlow).toHaveLength(17);
    expect(byFlow.slice(1, 3)).toEqual([
      'Exports, AAA | 9,000,000 | 9,000,000',
      'Exports, BBB | 8,000,000 | 8,000,000',
    ]);
    expect(byFlow[9]).toBe('Imports, AAA | 9,000,000 | 9,000,000');
    const byPeriod = groupedBy('period', 8);
    expect(byPeriod[0]).toBe('Period, partner | Exports, US dollars | Imports, US dollars');
    expect(byPeriod[1]).toBe('2021, AAA | 9,000,000 | 9,000,000');
    expect(byPeriod[9]).toBe('2022, AAA | 9,000,000 | 9,000,000');
  });

  it('speaks Dari', () => {
    expect(groupedBy('flow', 2, fa)[1]).toMatch(/^صادرات،\u200f ۲۰۲۱/);
  });

  it('loses no value and invents none, whatever it is grouped by', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom<RowFacet>('partner', 'product', 'flow', 'period'), (rows, by) => {
        const ids = entriesOf(tableOf(inGroups(rows, by), en)).map(({ subject }) => subject);
        expect(ids.sort()).toEqual(
          rows.rows.map(({ observation }) => `observation:${observation.id}`).sort(),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('a table of what was divided', () => {
  const ratio = (nature: 'derived' | 'statistic') => {
    const one = row({ nature, measure: 'trade-ratio', unit: 'ratio', value: 2 / 3 });
    return entriesOf(tableOf({ ...STORY, unit: 'ratio', rows: [one] }, en))[0]!;
  };

  it('says over its columns by what', () => {
    const one = row({ nature: 'derived', per: 'persons', value: 5 });
    expect(tableOf({ ...STORY, rows: [one] }, en).columns).toEqual([
      'Period',
      'Exports, US dollars per person',
    ]);
    expect(tableOf({ ...STORY, rows: [one] }, fa).columns[1]).toContain(
      withDivisor('دالر امریکایی', 'persons', fa),
    );
  });

  it('has no digits that nobody published, and is sorted by all of them', () => {
    expect(ratio('derived')).toMatchObject({ text: '0.6667', value: 2 / 3 });
    expect(ratio('statistic').text).toBe('0.666666666666667');
  });
});

describe('a table of changes', () => {
  const table = tableOf(CHANGES, en);

  it('says of a change that it is one, with its sign', () => {
    expect(entry(table, 'ITA-change').said).toBe('change, derived value');
    expect(plain(entry(table, 'ITA-change').text)).toBe('+979,563,036');
    expect(plain(entry(table, 'TUR-change').text)).toBe('−807,674,423');
    expect(entry(tableOf(CHANGES, fa), 'ITA-change').said).toContain('تغییر');
  });

  it('says so of no level, and of nothing else that is derived', () => {
    for (const { said } of entriesOf(tableOf(STORY, en))) expect(said).not.toContain('change');
    for (const { subject, said } of entriesOf(table))
      expect(said.includes('change')).toBe(subject.endsWith('-change'));
  });
});
