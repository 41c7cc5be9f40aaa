import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { query } from '../../../src/index.ts';
import { readCsv, readTable } from '../../../src/read/index.ts';
import type { ReadResult } from '../../../src/read/index.ts';
import { check } from '../../../src/check/check.ts';
import { table } from '../table-fixture.ts';

/** A table of one row, 2022, under a caption in millions of dollars. */
const under = (headers: readonly string[], caption = 'Trade, USD million'): ReadResult =>
  readTable(
    table(
      [
        ['Year', ...headers],
        ['2022', ...headers.map(() => '978')],
      ],
      { caption },
    ),
  );
const observations = ({ dataset }: ReadResult) => dataset?.observations ?? [];
const told = ({ issues }: ReadResult) => issues.map(({ code, path }) => [code, path]);

describe('the only column under a caption that says what its numbers are', () => {
  const whose = (header: string, caption: string) => {
    const result = under([header], caption);
    const [{ reporter, partner, flow, value, scale } = {}] = observations(result);
    return [[reporter, partner, flow, value, scale], told(result)];
  };
  const KNOWN = [['KAZ', 'UZB', 'export', 978, 6], []];

  it.each([
    ['Value', 'Exports of Kazakhstan to Uzbekistan, USD million'],
    ['Amount, USD million', 'Exports of Kazakhstan to Uzbekistan'],
    ['Exports', 'Exports of Kazakhstan to Uzbekistan, USD million'],
    ['Сумма', 'Экспорт Казахстана в Узбекистан, млн долл.'],
    ['Құны', 'Қазақстанның Өзбекстанға экспорты, млн АҚШ доллары'],
    ['ارزش', 'صادرات قزاقستان به ازبکستان، میلیون دالر'],
  ])('%s: is that flow of those two', (header, caption) => {
    expect(whose(header, caption)).toEqual(KNOWN);
  });

  it('is of what its own header says, where that is something else', () => {
    const caption = 'Exports of Kazakhstan to Uzbekistan, USD million';
    expect(whose('Imports', caption)).toEqual([[undefined, undefined, 'import', 978, 6], []]);
    expect(whose('Wheat', caption)).toEqual([
      ['series-1', 'UZB', 'export', 978, 6],
      [['free-series', 'column "Wheat"']],
    ]);
    expect(whose('Value', 'Exports of wheat, USD million')).toEqual([
      ['series-1', undefined, undefined, 978, 6],
      [['free-series', 'column "Value"']],
    ]);
    expect(whose('Exports to Turkey', caption)[0]).toEqual(['KAZ', 'TUR', 'export', 978, 6]);
  });
});

describe('years that are none of the calendar', () => {
  const kinds = (corner: string, periods: readonly string[], caption = 'Exports, USD million') =>
    observations(
      readTable(table([[corner, 'Exports'], ...periods.map((period) => [period, '1'])], { caption })),
    ).map(({ period, periodKind }) => [period, periodKind]);

  it.each([
    ['Fiscal year', ['2019/20', '2021'], 'fiscal'],
    ['Year', ['FY2019/20', 'FY 2021'], 'fiscal'],
    ['Year', ['FY2019/20', 'FY21'], 'fiscal'],
    ['Финансовый год', ['2019/20', '2021'], 'fiscal'],
    ['Қаржы жылы', ['2019/20', '2021'], 'fiscal'],
    ['سال مالی', ['2019/20', '2021'], 'fiscal'],
    ['مالي کال', ['2019/20', '2021'], 'fiscal'],
    ['Marketing year', ['2019/20', '2021'], 'marketing'],
  ])('are what the table calls them: %s %j', (corner, periods, kind) => {
    expect(kinds(corner, periods)).toEqual([
      ['2019/2020', kind],
      ['2021', kind],
    ]);
  });

  it('are called so by the caption too, or by each header across', () => {
    expect(kinds('Year', ['2021'], 'Exports by fiscal year, USD million')).toEqual([['2021', 'fiscal']]);
    const across = readTable(
      table([
        ['USD million', 'FY2020', 'FY2021'],
        ['Exports', '1', '2'],
      ]),
    );
    expect(observations(across)).toMatchObject([
      { period: '2020', periodKind: 'fiscal', flow: 'export' },
      { period: '2021', periodKind: 'fiscal' },
    ]);
  });

  it('are years: several, months and days stay what they are', () => {
    expect(kinds('Fiscal year', ['2015/2019', '2021-07'])).toEqual([
      ['2015/2019', 'range'],
      ['2021-07', 'month'],
    ]);
    expect(kinds('Year', ['2019/20', '2021'])).toEqual([
      ['2019/2020', 'range'],
      ['2021', 'year'],
    ]);
  });

  it('are one line of a figure', () => {
    const { dataset } = readTable(
      table(
        [
          ['Fiscal year', 'Exports'],
          ['2019/20', '1'],
          ['2020/21', '2'],
        ],
        { caption: 'USD million' },
      ),
    );
    const { rows } = query(dataset!, { measure: 'trade-value', flow: ['export'] });
    expect(new Set(rows.map(({ line }) => line)).size).toBe(1);
    expect(rows[0]!.line).toBeDefined();
  });
});

describe('the unit of a header', () => {
  it('counts before that of the caption, with how it is valued', () => {
    const read = under(['Exports (USD thousand, FOB)']);
    expect(read.issues).toEqual([]);
    expect(observations(read)).toMatchObject([{ value: 978, unit: 'USD', scale: 3, valuation: 'FOB' }]);
    expect(check(read.dataset).issues).toEqual([]);
  });

  it('is read in CSV as in a page', () => {
    const read = readCsv(
      'Year,"Exports (USD thousand, FOB)","Imports (USD thousand, CIF)"\n2022,978002.6,9267.4\n',
    );
    expect(read.issues).toEqual([]);
    expect(observations(read)).toMatchObject([
      { flow: 'export', value: 978002.6, unit: 'USD', scale: 3, valuation: 'FOB' },
      { flow: 'import', value: 9267.4, unit: 'USD', scale: 3, valuation: 'CIF' },
    ]);
  });

  it('is told where it is not understood, and that of the caption is not taken for it', () => {
    const read = under(['Exports (thousand TEU)', 'Imports']);
    expect(told(read)).toEqual([
      ['free-series', 'column "Exports (thousand TEU)"'],
      ['unknown-unit', 'column "Exports (thousand TEU)"'],
    ]);
    expect(read.issues[1]?.received).toBe('"thousand TEU"');
    expect(observations(read).map(({ unit, scale }) => [unit, scale])).toEqual([
      ['', undefined],
      ['USD', 6],
    ]);
  });

  it('is not told where attributes say it', () => {
    const header = { text: 'Exports (thousand TEU)', data: { unit: 'TEU', scale: '3', measure: 'freight' } };
    const read = readTable(
      table(
        [
          ['Year', header],
          ['2022', '978'],
        ],
        { caption: 'Trade, USD million' },
      ),
    );
    expect(read.issues).toEqual([]);
    expect(observations(read)).toMatchObject([{ unit: 'TEU', scale: 3, measure: 'freight' }]);
  });

  it('has no power of ten of another unit', () => {
    const read = under(['Exports (EUR)', 'Imports (t)']);
    // Told once, for no chart shows both.
    expect(told(read)).toEqual([['other-unit', 'row 2, column "Imports (t)"']]);
    expect(observations(read).map(({ unit, scale }) => [unit, scale])).toEqual([
      ['EUR', undefined],
      ['TNE', undefined],
    ]);
  });

  it('is told where it names none and the caption does', () => {
    const read = under(['Exports (current US$)']);
    expect(told(read)).toEqual([['ambiguous-unit', 'column "Exports (current US$)"']]);
    expect(observations(read)).toMatchObject([{ unit: 'USD', scale: 6 }]);
  });

  it('is no part of the name of a series', () => {
    const read = under(['Korea, Republic of', 'Iran (Islamic Republic of)', 'Wheat (TEU)']);
    expect(observations(read).map(({ unit }) => unit)).toEqual(['USD', 'USD', '']);
    expect(told(read).filter(([code]) => code === 'unknown-unit')).toEqual([
      ['unknown-unit', 'column "Wheat (TEU)"'],
    ]);
  });

  it('is that of the caption behind a name of which the last word stands behind a comma', () => {
    const names = ['Korea, Rep.', 'Gambia, The', 'Fish, frozen', 'Рыба, мороженая', 'Congo, Dem. Rep.'];
    const read = under(names);
    expect(told(read).filter(([code]) => code === 'unknown-unit')).toEqual([]);
    expect(observations(read).map(({ unit, scale }) => `${unit} ${scale}`)).toEqual(names.map(() => 'USD 6'));
    expect(read.dataset?.actors.map((actor) => actor.names.en)).toEqual(names);
  });

  it.each([
    'Boxes, TEU',
    'Power, GWh',
    'Cars, pieces',
    'Автомобили, шт.',
    'Скот, голов',
    'Exports, sacks',
    'Wheat (sacks)',
  ])('is not that of the caption in "%s"', (header) => {
    const read = under([header]);
    expect(observations(read).map(({ unit }) => unit)).toEqual(['']);
    expect(told(read).map(([code]) => code)).toContain('unknown-unit');
  });

  it('never is that of the caption where it says more than is understood', () => {
    const words = fc.constantFrom('USD', 'thousand', 'million', 't', 'тыс.', '$', '000', '%', 'of', 'FOB');
    const unknown = fc.constantFrom('TEU', 'per head', 'index', 'штук', 'of 2015');
    fc.assert(
      fc.property(fc.array(words), unknown, fc.array(words), (before, middle, after) => {
        const read = under([`Exports (${[...before, middle, ...after].join(' ')})`]);
        expect(observations(read)[0]).toMatchObject({ unit: '', value: 978 });
        expect(observations(read)[0]).not.toHaveProperty('scale');
        expect(told(read).map(([code]) => code)).toContain('unknown-unit');
      }),
    );
  });
});

describe('a header that says what kind of numbers stand under it', () => {
  it('says it of all of them that say nothing else', () => {
    const read = readTable(
      table([
        ['Year', 'Turnover, USD million (target)', 'Exports, USD million (provisional)'],
        ['2025', '4000', '5'],
        ['2026', '5000 (forecast)', '6 (estimate)'],
      ]),
    );
    expect(read.issues).toEqual([]);
    expect(observations(read).map(({ nature, obsStatus }) => [nature, obsStatus])).toEqual([
      ['target', undefined],
      ['statistic', ['provisional']],
      ['forecast', undefined],
      ['statistic', ['estimated']],
    ]);
  });
});

describe('the corner of a table', () => {
  it.each([
    'Показатель, млн $;2020;2021\nЭкспорт;1,5;2,5\n',
    'Год (млн $);Экспорт\n2020;1,5\n2021;2,5\n',
    'млн $;2020;2021\nЭкспорт;1,5;2,5\n',
  ])('may name the unit: %j', (text) => {
    const read = readCsv(text);
    expect(read.issues).toEqual([]);
    expect(observations(read).map(({ value, unit, scale }) => [value, unit, scale])).toEqual([
      [1.5, 'USD', 6],
      [2.5, 'USD', 6],
    ]);
  });

  it('counts before the caption and behind the header', () => {
    const read = readTable(
      table(
        [
          ['Year, USD thousand', 'Exports', 'Imports, USD bn'],
          ['2022', '1', '2'],
        ],
        {
          caption: 'Trade, USD million',
        },
      ),
    );
    expect(observations(read).map(({ scale }) => scale)).toEqual([3, 9]);
  });

  it('that is not understood leaves numbers without a unit, which is told', () => {
    expect(told(readCsv('Показатель, млн $ за год;2020\nЭкспорт;1,5\n'))).toEqual([['no-unit', '']]);
  });
});

describe('the flow of a header', () => {
  it.each([
    'Non-oil exports (USD m)',
    'Exports of services (USD m)',
    'Exports of wheat (USD m)',
    'Exports (wheat), USD m',
    'Export price index',
    'Number of exporters',
    'Important partners',
    'Importers',
    'Export growth (%)',
    'Темп роста экспорта (%)',
    'Экспорт услуг, млн $',
    'Net imports, USD m',
    'Exports to Fooland, USD m',
  ])('is none in "%s": other quantities stay series of their own, which is told', (header) => {
    const read = under([header]);
    expect(told(read)).toContainEqual(['free-series', `column "${header}"`]);
    expect(observations(read)[0]).toMatchObject({ reporter: 'series-1' });
    expect(observations(read)[0]).not.toHaveProperty('flow');
  });

  it.each(['Net exports (USD m)', 'Чистый экспорт, млн $', 'Таза экспорт, млн $'])(
    'is the balance in "%s"',
    (header) => {
      expect(observations(under([header]))[0]).toMatchObject({ flow: 'balance', scale: 6 });
    },
  );

  it('is no share where only its growth is given', () => {
    expect(observations(under(['Export growth (%)']))[0]).toMatchObject({
      measure: 'trade-ratio',
      unit: 'percent',
    });
    expect(observations(under(['Exports (%)']))[0]).toMatchObject({ measure: 'trade-share', scale: -2 });
  });

  it('may say whose it is, so that columns of several partners stay apart', () => {
    const read = under(['Exports to Afghanistan', 'Exports to Uzbekistan', 'Kazakh imports from Kyrgyzstan']);
    expect(read.issues).toEqual([]);
    expect(observations(read).map(({ flow, reporter, partner }) => [flow, reporter, partner])).toEqual([
      ['export', undefined, 'AFG'],
      ['export', undefined, 'UZB'],
      ['import', 'KAZ', 'KGZ'],
    ]);
    const actors = read.dataset?.actors ?? [];
    expect(actors.map(({ id, names }) => [id, names.en, names.ru])).toEqual([
      ['KAZ', 'Kazakhstan', 'Казахстан'],
      ['AFG', 'Afghanistan', 'Афганистан'],
      ['UZB', 'Uzbekistan', 'Узбекистан'],
      ['KGZ', 'Kyrgyzstan', 'Киргизия'],
    ]);
    expect(check(read.dataset).issues).toEqual([]);
  });

  it('counts before what is given for the whole table, and behind what is said of the column', () => {
    const cell = { text: 'Exports to Uzbekistan', data: { partner: 'TJK' } };
    const read = readTable({
      ...table([
        ['Year', 'Exports to Uzbekistan', 'Imports', cell],
        ['2022', '$1', '$2', '$3'],
      ]),
      data: { flow: 'export', partner: 'AFG' },
    });
    expect(observations(read).map(({ flow, partner }) => [flow, partner])).toEqual([
      ['export', 'UZB'],
      ['import', 'AFG'],
      ['export', 'TJK'],
    ]);
  });
});

describe('two columns of one thing', () => {
  it('are told', () => {
    const read = under(['Exports', 'Imports', 'Exports']);
    expect(read.issues).toMatchObject([
      {
        code: 'duplicate-column',
        path: 'column "Exports"',
        expected: 'other numbers than column "Exports" has',
      },
    ]);
    expect(told(under(['UZB', 'UZB'])).map(([code]) => code)).toContain('duplicate-column');
  });

  it('are two where anything tells them apart', () => {
    const read = under([
      'Exports',
      'Exports (FOB)',
      'Exports (t)',
      'Exports (forecast)',
      'Exports (estimate)',
      'Exports to AFG',
    ]);
    expect(told(read)).toEqual([['other-unit', 'row 2, column "Exports (t)"']]);
  });
});

describe('periods of a wide table', () => {
  it('are judged together: years that look like months are told and not taken', () => {
    const read = readCsv('Year,Exports (USD million)\n2009-10,100\n2010-11,110\n2011-12,120\n');
    expect(observations(read)).toEqual([]);
    expect(told(read)).toEqual([
      ['ambiguous-period', 'line 2'],
      ['ambiguous-period', 'line 3'],
      ['ambiguous-period', 'line 4'],
    ]);
  });

  it('are years beside one that is no month, down and across', () => {
    const down = readCsv('Year,Exports (USD million)\n2011-12,120\n2012-13,130\n');
    const across = readCsv('USD million,2011-12,2012-13\nExports,120,130\n');
    for (const read of [down, across]) {
      expect(read.issues).toEqual([]);
      expect(observations(read)).toMatchObject([
        { period: '2011/2012', periodKind: 'range', value: 120 },
        { period: '2012/2013', periodKind: 'range', value: 130 },
      ]);
    }
  });
});

describe('numbers of a wide text between semicolons', () => {
  const read = (rows: string) => readCsv(`Year;Exports (USD);Imports (USD)\n${rows}\n`);

  it('are told where a point may be of thousands or of decimals, as in a long text', () => {
    expect(told(read('2021;1.234;12.345'))).toEqual([
      ['ambiguous-number', 'line 2, column "Exports (USD)"'],
      ['ambiguous-number', 'line 2, column "Imports (USD)"'],
    ]);
    const long = readCsv('period;flow;value;unit\n2021;export;1.234;USD\n2021;import;12.345;USD\n');
    expect(long.issues.map(({ code }) => code)).toEqual(['ambiguous-number', 'ambiguous-number']);
    expect(observations(read('2021;1.234;12.345')).map(({ value }) => value)).toEqual([1.234, 12.345]);
  });

  it.each([
    ['2021;1.234;12,5', [1234, 12.5]],
    ['2021;1.234;12.5', [1.234, 12.5]],
    ['2021;1.234;1.234.567', [1234, 1234567]],
    ['2021;0.234;12', [0.234, 12]],
  ])('are certain where one of them shows its sign: %s', (row, values) => {
    expect(read(row).issues).toEqual([]);
    expect(observations(read(row)).map(({ value }) => value)).toEqual(values);
  });

  it('are certain between commas and tabs', () => {
    expect(readCsv('Year,Exports (USD),Imports (USD)\n2021,1.234,12.345\n').issues).toEqual([]);
    expect(readCsv('Year\tExports (USD)\tImports (USD)\n2021\t1.234\t12.345\n').issues).toEqual([]);
  });
});

describe('a period that stands twice', () => {
  it('is told, with the row before it', () => {
    const read = readCsv('Year,Exports (USD)\n2021,1\n2022,2\n2021,3\n');
    expect(read.issues).toMatchObject([
      {
        code: 'duplicate-figure',
        path: 'line 4',
        expected: 'another period than line 2 has',
        received: '"2021"',
      },
    ]);
    expect(observations(read)).toHaveLength(3);
  });
});

describe('tables as offices print them', () => {
  const said = (read: ReadResult) =>
    observations(read).map(({ period, reporter, flow, value }) => [period, reporter, flow, value]);

  it('may have two rows of headers', () => {
    const read = readCsv(
      'Year, USD m;Kazakhstan;;Kyrgyzstan;\n;Exports;Imports;Exports;Imports\n2021;1;2;3;4\n',
    );
    expect(read.issues).toEqual([]);
    expect(said(read)).toEqual([
      ['2021', 'KAZ', 'export', 1],
      ['2021', 'KAZ', 'import', 2],
      ['2021', 'KGZ', 'export', 3],
      ['2021', 'KGZ', 'import', 4],
    ]);
    expect(observations(read)[0]?.sources[0]?.at).toBe('line 3, column "Kazakhstan Exports"');
  });

  it('may have titles above their headers, with the unit among them', () => {
    const read = readCsv(
      'Внешняя торговля;;\nмлн. долл. США;;\nГод;Экспорт;Импорт\n2021 г.;1,5;2,5\n2022 г.*;5,5;6,5\n',
    );
    expect(read.issues).toEqual([]);
    expect(observations(read).map(({ period, value, unit, scale }) => [period, value, unit, scale])).toEqual([
      ['2021', 1.5, 'USD', 6],
      ['2021', 2.5, 'USD', 6],
      ['2022', 5.5, 'USD', 6],
      ['2022', 6.5, 'USD', 6],
    ]);
    const across = readCsv('Trade, USD m;;\n;2021;2022\nExports;1;2\n');
    expect(across.issues).toEqual([]);
    expect(observations(across).map(({ period, scale }) => [period, scale])).toEqual([
      ['2021', 6],
      ['2022', 6],
    ]);
  });

  it('may have a total beside the years, which is told and not read', () => {
    const read = readCsv('USD m;2021;2022;Итого\nЭкспорт;1;2;3\nИмпорт;4;5;9\n');
    expect(said(read)).toEqual([
      ['2021', undefined, 'export', 1],
      ['2021', undefined, 'import', 4],
      ['2022', undefined, 'export', 2],
      ['2022', undefined, 'import', 5],
    ]);
    expect(told(read)).toEqual([['unreadable-period', 'column "Итого"']]);
  });

  it('go down where rows begin with a period, whatever a header looks like', () => {
    const read = readCsv('Year;2022;Exports\n2021;1 t;2 t\n');
    expect(observations(read).map(({ period }) => period)).toEqual(['2021', '2021']);
  });

  it('may end in columns and rows of nothing', () => {
    const read = readCsv('Year,Exports (USD),,\n2022,1,,\n,,,\n2023,2,,\n,,,\n , ,,\n');
    expect(read.issues).toEqual([]);
    expect(observations(read).map(({ value }) => value)).toEqual([1, 2]);
  });
});

describe('ratios', () => {
  const measures = (caption: string, header: string, ...values: readonly string[]) =>
    observations(
      readTable(
        table([['Country', header], ...values.map((value, i) => [`Land ${'ABC'[i]}`, value])], { caption }),
      ),
    ).map(({ measure }) => measure);

  it.each([
    ['shares where a title says so', 'Share of countries, %', '2022', ['30', '20'], 'share'],
    ['shares in Russian', 'Доля стран, %', '2022', ['30', '20'], 'share'],
    ['shares where they make a whole', 'By country', '2022', ['30.5%', '69.5%'], 'share'],
    ['changes where one has a sign', 'Trade, %', '2022', ['+8.3', '12'], 'change'],
    ['changes where one is below zero', 'Trade, %', '2022', ['−8.3', '12'], 'change'],
    [
      'shares where a title says so, though one is below zero',
      'Share of trade, %',
      '2022',
      ['−8.3', '12'],
      'share',
    ],
    ['whatever it is of a deficit', 'Budget deficit, %', '2022', ['−8.3', '12'], 'trade-ratio'],
    ['changes where a title says so', 'Change in trade, %', '2022', ['8.3', '12'], 'change'],
    ['quotients else', 'Growth, %', '2022', ['108', '112'], 'trade-ratio'],
  ] as const)('are %s', (_, caption, header, values, measure) => {
    expect(measures(caption, header, ...values)).toEqual(values.map(() => measure));
  });
});

describe('what a period says of its numbers', () => {
  it.each([
    ['2023 (estimate)', { obsStatus: ['estimated'] }],
    ['2023 (est.)', { obsStatus: ['estimated'] }],
    ['2023 (p)', { obsStatus: ['provisional'] }],
    ['2023 (оценка)', { obsStatus: ['estimated'] }],
    ['2023, прогноз', { nature: 'forecast' }],
    ['2023 г. (предварительные данные)', { obsStatus: ['provisional'] }],
    ['۲۰۲۳ (پیش‌بینی)', { nature: 'forecast' }],
    ['2023f', { nature: 'forecast' }],
    ['2023E', { obsStatus: ['estimated'] }],
    ['2023 target', { nature: 'target' }],
    ['2023 (план)', { nature: 'target' }],
    ['Target 2023', { nature: 'target' }],
    ['(прогноз) 2023', { nature: 'forecast' }],
    ['هدف ۲۰۲۳', { nature: 'target' }],
    ['2023A', { nature: 'statistic' }],
    ['2023 (revised)', { obsStatus: ['revised'] }],
    ['2023r', { obsStatus: ['revised'] }],
    ['2023 (факт)', { nature: 'statistic' }],
  ])('is kept, down and across: %s', (head, said) => {
    const down = readTable(
      table(
        [
          ['Year', 'Exports'],
          ['2022', '1'],
          [head, '2'],
        ],
        { caption: 'USD' },
      ),
    );
    const across = readTable(
      table(
        [
          ['', '2022', head],
          ['Exports', '1', '2'],
        ],
        { caption: 'USD' },
      ),
    );
    for (const one of [down, across]) {
      expect(observations(one)[0]).toMatchObject({ period: '2022', nature: 'statistic', value: 1 });
      expect(observations(one)[1]).toMatchObject({ period: '2023', value: 2, ...said });
    }
  });

  it('is nothing where the words are others', () => {
    const read = readTable(
      table(
        [
          ['Year', 'Exports'],
          ['2023 (see note)', '2'],
        ],
        { caption: 'USD' },
      ),
    );
    expect(told(read)).toContainEqual(['unreadable-period', 'row 2']);
  });
});

it('reads a bracketed number as below zero in a balance alone', () => {
  const read = readTable(
    table(
      [
        ['Year', 'Exports', 'Balance'],
        ['2022', '500', '(9 260,5)'],
        ['2023', '(500)', '12'],
      ],
      { caption: 'USD' },
    ),
  );
  expect(observations(read).map(({ value }) => value)).toEqual([500, -9260.5, null, 12]);
});

describe('sums, empty rows and kinds over years', () => {
  const read = (caption: string, ...rows: readonly string[]) =>
    readTable(
      table(
        rows.map((row) => row.split('|').map((cell) => cell.trim())),
        { caption },
      ),
    );
  const reporters = (result: ReturnType<typeof readTable>) => [
    ...new Set(observations(result).map(({ reporter }) => reporter)),
  ];

  it.each([
    ['EU, total', ['total', 'series-2', 'series-3']],
    ['ЕАЭС, всего', ['total', 'series-2', 'series-3']],
    ['Всего по странам', ['total', 'series-2', 'series-3']],
    ['Total goods sold', ['series-1', 'series-2', 'series-3']],
  ])('"%s" beside its parts is %j', (name, ids) => {
    expect(reporters(read('', 'Who | 2022 | 2023', `${name} | 8 | 9`, 'A | 5 | 7', 'B | 3 | 2'))).toEqual(
      ids,
    );
  });

  it('are no sums where several are called so, of something each', () => {
    const ids = reporters(read('', 'Who | 2022', 'EU, total | 8', 'CIS, total | 9', 'Peru | 3'));
    expect(ids).toEqual(['series-1', 'series-2', 'series-3']);
  });

  it('make no series of a row without numbers, and tell nothing of it', () => {
    const result = read('USD', 'Who | 2022 | 2023', 'A | 5 | 7', 'of which: | | ', 'B | 3 | 2');
    expect(reporters(result)).toEqual(['series-1', 'series-3']);
    expect(told(result).filter(([code]) => code === 'no-numbers')).toEqual([]);
  });

  it('have the unit that stands over their years, not behind the name', () => {
    const result = read(
      '',
      'Who | USD million | | In % of all | ',
      '| 2022 | 2023 | 2022 | 2023',
      'A | 5 | 7 | 40 | 50',
    );
    expect(observations(result).filter(({ unit }) => unit === 'USD')).toMatchObject([
      { value: 5, scale: 6 },
      { value: 7, scale: 6 },
    ]);
    const names = result.dataset!.actors.map(({ names: { en } }) => en);
    expect(names).toContain('A');
  });

  it('keep every country under flows, whether or not it is known by its name', () => {
    const result = read(
      '',
      'Who | Exports, USD m | | Imports, USD m | ',
      '| 2022 | 2023 | 2022 | 2023',
      'China | 1 | 2 | 3 | 4',
      'Peru | 5 | 6 | 7 | 8',
    );
    expect(
      observations(result)
        .map(({ flow, value, unit }) => `${flow} ${value} ${unit}`)
        .sort(),
    ).toEqual(
      ['export 1', 'export 2', 'export 5', 'export 6', 'import 3', 'import 4', 'import 7', 'import 8'].map(
        (each) => `${each} USD`,
      ),
    );
    expect(reporters(result)).toHaveLength(2);
    expect(result.dataset!.actors.map(({ names: { en } }) => en)).toEqual(['China', 'Peru']);
  });

  it('have a unit behind a colon with a space before it, and headers with a mark of a note', () => {
    const result = read('List, Unit : US Dollar thousand', 'Year | Exports[1]', '2022 | 5');
    expect(observations(result)).toMatchObject([{ flow: 'export', unit: 'USD', scale: 3 }]);
  });

  it.each([
    [
      'a cell',
      (text: string) => [
        [text, '5'],
        ['2022', '6'],
      ],
    ],
    [
      'words between dashes',
      (text: string) => [
        [text.replaceAll(' ', ' - '), '5'],
        ['2022', '6'],
      ],
    ],
  ])('of %s of thousands of periods is read at once', (_, rows) => {
    const months = Array.from({ length: 5000 }, (__, i) => `${1600 + Math.floor(i / 12)}-${(i % 12) + 1}`);
    const begun = performance.now();
    readTable(table([['Year', 'Exports'], ...rows(months.join(' '))]));
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it.each(['5*', '5 †', '5¹', '5 [1]', '5[b]', '5 a)', '5 1)', '≥ 5 bn*'])(
    'have a number behind which the mark of a note stands, which is told: %s',
    (cell) => {
      const result = read('USD', 'Year | Exports[a]', `2022 | ${cell}`);
      expect(observations(result)).toMatchObject([{ flow: 'export', value: 5 }]);
      expect(result.issues).toMatchObject([{ code: 'note-mark', severity: 'warning' }]);
    },
  );

  it.each(['5 x', '51)', '5 (a)', '10⁶', '*', '[1]'])('make no number of %s', (cell) => {
    const [first] = observations(read('USD', 'Year | Exports', `2022 | ${cell}`));
    expect(first).not.toMatchObject({ value: 5 });
    expect(first).not.toMatchObject({ value: 10 });
  });

  it('never take a flag for a billion where the table names its power of ten elsewhere', () => {
    const result = read('million euro', 'Country | 2021 | 2022', 'Italy | 4.5 b | 5.6 p');
    expect(observations(result)).toMatchObject([
      { period: '2021', value: null },
      { period: '2022', value: 5.6, scale: 6, obsStatus: ['provisional'] },
    ]);
    expect(observations(read('euro', 'Year | Exports', '2022 | 4.5 b'))).toMatchObject([
      { value: 4.5, scale: 9 },
    ]);
  });

  it('have codes and words beside names, as the World Bank gives them', () => {
    const result = read(
      'Exports (current US$)',
      'Country Name | Country Code | Indicator Name | Indicator Code | 2021 [YR2021] | 2022 [YR2022]',
      'Kazakhstan | KAZ | Exports | NE.EXP | 66 | 93',
      'Afghanistan | AFG | Exports | NE.EXP | 2 | ..',
    );
    expect(observations(result).map(({ period, value, unit }) => [period, value, unit].join(' '))).toEqual([
      '2021 66 USD',
      '2021 2 USD',
      '2022 93 USD',
      '2022  USD',
    ]);
  });

  it('have a quantity beside a value of one time, and what has no time beside both', () => {
    const result = read(
      'Экспорт по странам, млн долл.',
      'Страна | Январь–декабрь 2023 г. | Январь–декабрь 2023 г. | В процентах к 2022 г.',
      'Страна | тонн | тыс. долл. США | В процентах к 2022 г.',
      'Китай | 1 000 | 14 000 | 112,3',
      'Иран | 2 000 | 700 | 98,1',
    );
    expect(
      observations(result).map(({ period, value, unit, scale = 0 }) =>
        [period, value, unit, scale].join(' '),
      ),
    ).toEqual(['2023 1000 TNE 0', '2023 14000 USD 3', '2023 2000 TNE 0', '2023 700 USD 3']);
    expect(result.issues.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'unreadable-period', path: 'column "В процентах к 2022 г."' },
    ]);
  });

  it('are read at once under a caption as long as an article', () => {
    const begun = performance.now();
    const result = read('million '.repeat(5000), 'Year | Exports', '2022 | 5');
    expect(observations(result)).toHaveLength(1);
    // More than a minute where each word is looked for behind each.
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it('are no months under years, and leave these months', () => {
    const result = read(
      'Exports, USD',
      'Month | 2022 | 2023',
      'Jan | 5 | 6',
      'Feb | 6 | 7',
      'Total | 11 | 13',
    );
    expect(observations(result).map(({ period, value }) => `${period} ${value}`)).toEqual([
      '2022-01 5',
      '2022-02 6',
      '2023-01 6',
      '2023-02 7',
    ]);
  });

  it('take thousands in lakhs', () => {
    expect(observations(read('USD', 'Year | Exports', '2022 | 29,31,300'))[0]!.value).toBe(2_931_300);
  });
});

describe('a letter alone in a header', () => {
  it('is the name of goods, and no power of ten; the sign of a unit is one', () => {
    const scales = observations(under(['A', 'B', 'M', 't'])).map(({ value, unit, scale }) => [
      value,
      unit,
      scale,
    ]);
    expect(scales).toEqual([
      [978, 'USD', 6],
      [978, 'USD', 6],
      [978, 'USD', 6],
      [978, 'TNE', undefined],
    ]);
  });
});
