import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { query } from '../../src/index.ts';
import { readTable } from '../../src/read/index.ts';
import type { TableLike } from '../../src/read/index.ts';
import { check } from '../../src/check/check.ts';
import { table } from './table-fixture.ts';

const TRADE = table(
  [
    ['Year', 'Exports', 'Imports', 'Turnover'],
    ['2022', '978.0', '9.26', '987.3'],
    ['2023', '615.1', '21.4', '636.5'],
    ['2024/2025', '', '', '≥ 4 bn (target)'],
  ],
  { caption: 'Kazakhstan–Afghanistan trade, USD million' },
);

const observations = (given: TableLike) => readTable(given).dataset?.observations ?? [];
const codes = (given: TableLike) => readTable(given).issues.map(({ code, path }) => [code, path]);

describe('a wide table', () => {
  it('has an observation per cell, with the period of its row and the flow of its column', () => {
    expect(readTable(TRADE).issues).toEqual([]);
    expect(observations(TRADE).map(({ period, flow, value }) => [period, flow, value])).toEqual([
      ['2022', 'export', 978],
      ['2022', 'import', 9.26],
      ['2022', 'turnover', 987.3],
      ['2023', 'export', 615.1],
      ['2023', 'import', 21.4],
      ['2023', 'turnover', 636.5],
      ['2024/2025', 'export', null],
      ['2024/2025', 'import', null],
      ['2024/2025', 'turnover', 4],
    ]);
  });

  it('makes whole observations of its cells', () => {
    expect(observations(TRADE).at(-1)).toEqual({
      id: 'table-4-4',
      nature: 'target',
      qualifier: 'at-least',
      period: '2024/2025',
      periodKind: 'range',
      sources: [{ source: 'table', at: 'row 4, column "Turnover"' }],
      measure: 'trade-value',
      flow: 'turnover',
      value: 4,
      unit: 'USD',
      scale: 9,
      decimals: 0,
    });
  });

  it('is a dataset in which check finds nothing wrong', () => {
    expect(check(readTable(TRADE).dataset).issues).toEqual([]);
  });

  it.each([
    ['t', 'TNE', undefined],
    ['thousand tonnes', 'TNE', 3],
    ['USD million', 'USD', 6],
    ['млн долл. США', 'USD', 6],
    ['هزار تن', 'TNE', 3],
    ['TNE', 'TNE', undefined],
    ['MWH', 'MWH', undefined],
    ['TEU', 'TEU', undefined],
  ])('takes a unit that its author writes in an attribute as words or a code: %s', (unit, code, scale) => {
    const [first] = observations({
      ...table([
        ['Year', 'Exports'],
        ['2022', '5'],
      ]),
      data: { unit },
    });
    expect([first?.unit, first?.scale]).toEqual([code, scale]);
  });

  it('counts the power of ten of an attribute before that of a unit in words', () => {
    const [first] = observations({
      ...table([
        ['Year', 'Exports'],
        ['2022', '5'],
      ]),
      data: { unit: 'USD million', scale: '9' },
    });
    expect([first?.unit, first?.scale]).toEqual(['USD', 9]);
  });

  it('calls a series by its header without the unit, and nothing else without a part of it', () => {
    const headers = [
      ['Wheat, t', 'Wheat', 'TNE'],
      ['Machines, vehicles (USD million)', 'Machines, vehicles', 'USD'],
      ['Пшеница, тыс. тонн', 'Пшеница', 'TNE'],
      ['گندم، هزار تن', 'گندم', 'TNE'],
      ['Wheat (durum)', 'Wheat (durum)', ''],
      ['Iron, steel', 'Iron, steel', ''],
      ['USD million', 'USD million', 'USD'],
    ] as const;
    for (const [header, name, unit] of headers) {
      const { dataset } = readTable(
        table([
          ['Year', header],
          ['2022', '5'],
        ]),
      );
      expect([dataset?.actors[0]?.names.en, dataset?.observations[0]?.unit], header).toEqual([name, unit]);
    }
  });

  it('is called after its caption, and is its own source', () => {
    const { dataset } = readTable(TRADE);
    expect(dataset?.title).toBe('Kazakhstan–Afghanistan trade, USD million');
    expect(dataset?.sources).toEqual([
      {
        id: 'table',
        title: 'Kazakhstan–Afghanistan trade, USD million',
        publisher: 'this page',
        names: {
          en: 'this page',
          ru: 'эта страница',
          kk: 'осы бет',
          'fa-AF': 'همین صفحه',
          ps: 'همدا پاڼه',
        },
        seen: 'page',
      },
    ]);
    expect(
      readTable(
        table([
          ['Year', 'Exports'],
          ['2022', '1'],
        ]),
      ).dataset?.sources[0]?.title,
    ).toBe('this page');
  });

  it('can be asked like any dataset, also by a reporter that it does not name', () => {
    const { dataset } = readTable(TRADE);
    const rows = query(dataset!, {
      measure: 'trade-value',
      reporter: 'KAZ',
      partner: 'AFG',
      flow: ['export', 'turnover'],
      period: '2018/2025',
    });
    expect(rows.unit).toBe('USD');
    expect(rows.rows.map(({ value }) => value)).toEqual([978e6, 987.3e6, 615.1e6, 636.5e6, null, 4e9]);
    expect(rows.rows[0]?.line).toBe(rows.rows[2]?.line);
  });

  it('reads a table whose periods go across', () => {
    const across = table([
      ['USD million', '2022', '2023'],
      ['Exports, USD million', '978.0', '615.1'],
      ['Imports, USD million', '9.26', '21.4'],
    ]);
    expect(readTable(across).issues).toEqual([]);
    expect(
      observations(across).map(({ period, flow, value, scale }) => [period, flow, value, scale]),
    ).toEqual([
      ['2022', 'export', 978, 6],
      ['2022', 'import', 9.26, 6],
      ['2023', 'export', 615.1, 6],
      ['2023', 'import', 21.4, 6],
    ]);
  });

  it('reads a Dari table', () => {
    const dari = table([
      ['سال', 'صادرات (میلیون دالر)', 'واردات (میلیون دالر)', 'مجموع تجارت (میلیون دالر)'],
      ['۲۰۲۲', '۹۷۸٫۰', '۹٫۲۶', '۹۸۷٫۳'],
      ['۲۰۲۳', '۶۱۵٫۱', 'نامعلوم', 'حدود ۶۳۶'],
    ]);
    expect(readTable(dari).issues).toEqual([]);
    expect(observations(dari).map(({ flow, value, unit, scale }) => [flow, value, unit, scale ?? 0])).toEqual(
      [
        ['export', 978, 'USD', 6],
        ['import', 9.26, 'USD', 6],
        ['turnover', 987.3, 'USD', 6],
        ['export', 615.1, 'USD', 6],
        ['import', null, 'USD', 6],
        ['turnover', 636, 'USD', 6],
      ],
    );
  });

  it.each([
    ['Экспорт', 'export'],
    ['Импорт, млн долл.', 'import'],
    ['Товарооборот', 'turnover'],
    ['Тауар айналымы', 'turnover'],
    ['Trade balance', 'balance'],
    ['Kazakh exports to Afghanistan', 'export'],
    ['TOTAL TRADE', 'turnover'],
  ])('finds the flow in the header "%s"', (header, flow) => {
    expect(
      observations(
        table([
          ['Year', header],
          ['2022', '1'],
        ]),
      )[0]?.flow,
    ).toBe(flow);
  });

  it('passes over rows without text, and cells that are not there', () => {
    const ragged = table([
      ['Year', 'Exports', 'Imports'],
      ['', '', ''],
      ['2022', '978'],
    ]);
    expect(observations(ragged).map(({ flow }) => flow)).toEqual(['export']);
  });
});

describe('units of a wide table', () => {
  const first = (rows: readonly (readonly string[])[], more: Partial<TableLike> = {}) =>
    observations(table(rows, more))[0];

  it.each([
    [
      'the header in brackets',
      [
        ['Year', 'Exports (USD million)'],
        ['2022', '978'],
      ],
      {},
    ],
    [
      'the header after a comma',
      [
        ['Year', 'Exports, USD million'],
        ['2022', '978'],
      ],
      {},
    ],
    [
      'the caption',
      [
        ['Year', 'Exports'],
        ['2022', '978'],
      ],
      { caption: 'Trade (USD million)' },
    ],
    [
      'the cell',
      [
        ['Year', 'Exports'],
        ['2022', '$978 M'],
      ],
      {},
    ],
    [
      'the attributes of the table',
      [
        ['Year', 'Exports'],
        ['2022', '978'],
      ],
      { data: { unit: 'USD', scale: '6' } },
    ],
    [
      'header and cell alike',
      [
        ['Year', 'Exports (USD million)'],
        ['2022', '$978'],
      ],
      {},
    ],
  ])('stand in %s', (_, rows, more) => {
    expect(first(rows, more)).toMatchObject({ value: 978, unit: 'USD', scale: 6 });
  });

  it('are those of the cell where it has others', () => {
    expect(
      first([
        ['Year', 'Exports (USD million)'],
        ['2022', '4 bn'],
      ]),
    ).toMatchObject({ unit: 'USD', scale: 9 });
    const tonnes = first([
      ['Year', 'Exports (USD million)'],
      ['2022', '5 t'],
    ]);
    expect(tonnes).toMatchObject({ value: 5, unit: 'TNE', measure: 'trade-quantity' });
    expect(tonnes).not.toHaveProperty('scale');
  });

  it('say what is measured', () => {
    expect(
      first([
        ['Year', 'Exports, %'],
        ['2022', '50'],
      ]),
    ).toMatchObject({ measure: 'trade-share', unit: 'ratio', scale: -2 });
    expect(
      first([
        ['Year', 'Exports'],
        ['2022', '50'],
      ]),
    ).toMatchObject({ measure: 'trade-value', unit: '' });
  });

  it('are told where they are missing: beside others cell by cell, else once', () => {
    const mixed = table([
      ['Year', 'Exports (USD)', 'Imports'],
      ['2022', '1', '2'],
      ['2023', '3', 'n/a'],
    ]);
    expect(codes(mixed)).toEqual([['no-unit', 'row 2, column "Imports"']]);
    expect(
      codes(
        table([
          ['Year', 'Exports', 'Imports'],
          ['2022', '1', '2'],
          ['2023', '3', 'n/a'],
        ]),
      ),
    ).toEqual([['no-unit', '']]);
  });
});

describe('a column of units beside the names of rows', () => {
  const said = (rows: readonly (readonly string[])[]): readonly unknown[] =>
    observations(table(rows)).map((one) => [one.flow, one.period, one.value, one.scale, one.unit]);
  const EXPECTED = [
    ['export', '2021', 480.5, 6, 'USD'],
    ['import', '2021', 5100, 3, 'USD'],
    ['export', '2022', 978, 6, 'USD'],
    ['import', '2022', 9260, 3, 'USD'],
  ];

  it.each([
    ['English', 'Unit', 'Exports', 'USD million', 'Imports', 'thousands of dollars'],
    ['Russian', 'Ед. изм.', 'Экспорт', 'млн долл. США', 'Импорт', 'тыс. долл.'],
    ['Kazakh', 'Өлшем бірлігі', 'Экспорт', 'млн АҚШ доллары', 'Импорт', 'мың АҚШ доллары'],
    ['Dari', 'واحد', 'صادرات', 'میلیون دالر', 'واردات', 'هزار دالر'],
  ])('is that of their numbers: %s', (_, header, exports, million, imports, thousand) => {
    const rows = [
      ['', header, '2021', '2022'],
      [exports, million, '480.5', '978'],
      [imports, thousand, '5100', '9260'],
    ];
    expect(said(rows)).toEqual(EXPECTED);
    expect(said(rows.map(([name = '', unit = '', ...cells]) => [name, ...cells, unit]))).toEqual(EXPECTED);
  });

  it('is none where another word stands in it, or a number', () => {
    for (const other of ['revised', '7', '2020']) {
      const rows = [
        ['', 'Unit', '2021', '2022'],
        ['Exports', 'USD million', '480.5', '978'],
        ['Imports', other, '5100', '9260'],
      ];
      expect(said(rows).map((one) => (one as unknown[])[4])).toEqual(['', '', '', '']);
    }
  });

  it('names the cell of the document for what it does not understand', () => {
    const rows = [
      ['', 'Unit', '2021', '2022'],
      ['Exports', 'USD million', '480.5', 'x'],
    ];
    expect(readTable(table(rows)).issues).toMatchObject([{ path: 'row 2, column "2022"' }]);
  });
});

describe('what a wide table does not make clear', () => {
  it('is told and missing for the reason unknown, never guessed', () => {
    const unclear = table([
      ['Year', 'Exports'],
      ['2022', '978 (see note)'],
      ['2023', 'much'],
    ]);
    expect(observations(unclear)).toMatchObject([
      { value: null, missing: 'unknown' },
      { value: null, missing: 'unknown' },
    ]);
    expect(readTable(unclear).issues).toEqual([
      {
        code: 'unreadable-value',
        path: 'row 2, column "Exports"',
        expected: 'a number such as 978.0, ≥ 4 bn or about 1.3, or n/a',
        received: '"978 (see note)"',
        severity: 'warning',
      },
      expect.objectContaining({ path: 'row 3, column "Exports"', received: '"much"' }),
    ]);
  });

  it('is told of a number that could be read in two ways', () => {
    expect(
      codes(
        table([
          ['Year', 'Exports (USD)'],
          ['2022', '1,234'],
        ]),
      ),
    ).toEqual([['ambiguous-number', 'row 2, column "Exports (USD)"']]);
  });

  it('leaves out a row whose period it cannot read, and tells it', () => {
    const total = table([
      ['Year', 'Exports (USD)'],
      ['2022', '978'],
      ['Total', '978'],
      ['1402', '1'],
    ]);
    expect(observations(total)).toHaveLength(1);
    expect(codes(total)).toEqual([
      ['unreadable-period', 'row 3'],
      ['unreadable-period', 'row 4'],
    ]);
  });

  it('keeps a header that names no flow as the name of a series', () => {
    const free = table([
      ['Year', 'Wheat', 'UZB'],
      ['2022', '1 t', '2 t'],
    ]);
    expect(observations(free).map(({ reporter, flow }) => [reporter, flow])).toEqual([
      ['series-1', undefined],
      ['UZB', undefined],
    ]);
    expect(readTable(free).dataset?.actors.map(({ id, kind, names }) => [id, kind, names.en])).toEqual([
      ['series-1', 'organisation', 'Wheat'],
      ['UZB', 'state', 'Uzbekistan'],
    ]);
    expect(codes(free)).toEqual([
      ['free-series', 'column "Wheat"'],
      ['free-series', 'column "UZB"'],
    ]);
  });

  it('keeps lines of free series apart', () => {
    const { dataset } = readTable(
      table([
        ['Year', 'Wheat', 'Flour'],
        ['2022', '1', '2'],
      ]),
    );
    const { rows } = query(dataset!, { measure: 'trade-value', flow: [] });
    expect(rows).toHaveLength(2);
    expect(rows[0]?.line).not.toBe(rows[1]?.line);
  });
});

describe('attributes', () => {
  const cell = (text: string, data: object) => ({ text, data });
  const one = (data: object, more: Partial<TableLike> = {}) =>
    observations(
      table(
        [
          ['Year', 'Exports'],
          ['2022', cell('978', data)],
        ],
        more,
      ),
    )[0];

  it('say what the text of a cell does not', () => {
    expect(
      one({ qualifier: 'at-least', nature: 'target', unit: 'USD', attribution: 'the minister' }),
    ).toMatchObject({
      qualifier: 'at-least',
      nature: 'target',
      unit: 'USD',
      attribution: 'the minister',
    });
  });

  it('count before the text', () => {
    const found = observations(
      table([
        ['Year', 'Exports'],
        ['2022', cell('about 4 (target)', { qualifier: 'exact', nature: 'claim' })],
      ]),
    );
    expect(found[0]).toMatchObject({ qualifier: 'exact', nature: 'claim' });
  });

  it('count nearest first: cell, header, table', () => {
    const given = table(
      [
        ['Year', cell('Exports', { nature: 'claim', reporter: 'KAZ' })],
        ['2022', cell('1', { nature: 'forecast' })],
        ['2023', '2'],
      ],
      { data: { nature: 'derived', reporter: 'UZB', partner: 'AFG' } },
    );
    expect(observations(given).map(({ nature, reporter, partner }) => [nature, reporter, partner])).toEqual([
      ['forecast', 'KAZ', 'AFG'],
      ['claim', 'KAZ', 'AFG'],
    ]);
  });

  it.each([
    [
      'of a wide table',
      [
        ['Year', 'Exports'],
        ['2022', '1'],
      ],
    ],
    [
      'of a long table',
      [
        ['period', 'flow', 'value'],
        ['2022', 'export', '1'],
      ],
    ],
  ])('name states by their codes, which readers are told by their names: %s', (_, rows) => {
    const { dataset } = readTable(table(rows, { data: { reporter: 'KAZ', partner: 'AFG' } }));
    expect(dataset?.actors.map(({ id, names }) => [id, names.en, names.kk, names.ps])).toEqual([
      ['KAZ', 'Kazakhstan', 'Қазақстан', 'قزاقستان'],
      ['AFG', 'Afghanistan', 'Ауғанстан', 'افغانستان'],
    ]);
  });

  it('keep a code that has no name here, and words that are no code', () => {
    const { dataset } = readTable(
      table(
        [
          ['Year', 'Exports'],
          ['2022', '1'],
        ],
        { data: { reporter: 'ZZZ', partner: 'Our partners' } },
      ),
    );
    expect(dataset?.actors.map(({ names }) => names)).toEqual([{ en: 'ZZZ' }, { en: 'Our partners' }]);
  });

  it('give a reason for a number that is missing', () => {
    const found = observations(
      table([
        ['Year', 'Exports'],
        ['2022', cell('', { missing: 'suppressed' })],
      ]),
    );
    expect(found[0]).toMatchObject({ value: null, missing: 'suppressed' });
  });

  it('name a source of their own, once for one name', () => {
    const given = table([
      ['Year', 'Exports', 'Imports'],
      ['2022', cell('1', { source: 'Yearbook' }), cell('2', { source: 'https://example.org/table' })],
      ['2023', cell('3', { source: 'Yearbook' }), '4'],
    ]);
    const { dataset } = readTable(given);
    expect(dataset?.observations.map(({ sources }) => sources[0]?.source)).toEqual([
      'source-1',
      'source-2',
      'source-1',
      'table',
    ]);
    expect(dataset?.sources.slice(1)).toEqual([
      { id: 'source-1', title: 'Yearbook', publisher: 'Yearbook', seen: 'none' },
      {
        id: 'source-2',
        title: 'https://example.org/table',
        publisher: 'https://example.org/table',
        url: 'https://example.org/table',
        seen: 'none',
      },
    ]);
  });

  it('never make a link of an address that a page must not follow', () => {
    const given = table([
      ['Year', 'Exports'],
      ['2022', cell('1', { source: 'javascript:alert(1)' })],
    ]);
    expect(readTable(given).dataset?.sources[1]).not.toHaveProperty('url');
  });

  it('are told where their word is unknown, and not used', () => {
    expect(one({ nature: 'gossip' })?.nature).toBe('statistic');
    const given = table([
      ['Year', 'Exports'],
      ['2022', cell('$1', { nature: 'gossip', qualifier: 'circa' })],
    ]);
    expect(codes(given)).toEqual([
      ['unknown-word', 'row 2, column "Exports"'],
      ['unknown-word', 'row 2, column "Exports"'],
    ]);
  });

  it('is told of a power of ten in an attribute that is none', () => {
    for (const scale of ['million', '6.5']) {
      const rows = [
        [{ text: 'Year' }, { text: 'Exports', data: { unit: 'USD' } }],
        [{ text: '2022' }, { text: '978', data: { scale } }],
      ];
      const result = readTable({ rows });
      expect(result.issues).toMatchObject([
        { code: 'not-whole', path: 'row 2, column "Exports"', expected: 'data-scale: a whole number' },
      ]);
      expect(result.dataset?.observations[0]).not.toHaveProperty('scale');
    }
  });

  it('say nothing where they are empty', () => {
    expect(one({ nature: ' ', qualifier: '' })).not.toHaveProperty('qualifier');
  });
});

describe('a long table', () => {
  const LONG = table([
    ['period', 'flow', 'reporter', 'partner', 'value', 'unit', 'scale', 'qualifier', 'source'],
    ['2022', 'export', 'KAZ', 'AFG', '978002.617', 'USD', '3', '', 'Yearbook'],
    ['2024/2025', 'turnover', 'KAZ', 'AFG', '4', 'USD', '9', 'at-least', ''],
  ]);

  it('has an observation per row, with headers for field names', () => {
    expect(readTable(LONG).issues).toEqual([]);
    expect(observations(LONG)[0]).toEqual({
      id: 'table-2',
      nature: 'statistic',
      measure: 'trade-value',
      period: '2022',
      flow: 'export',
      reporter: 'KAZ',
      partner: 'AFG',
      value: 978002.617,
      unit: 'USD',
      scale: 3,
      sources: [{ source: 'source-1', at: 'row 2' }],
    });
    expect(observations(LONG)[1]).toMatchObject({ qualifier: 'at-least', sources: [{ source: 'table' }] });
  });

  it('takes what all rows share from the table', () => {
    const given = table(
      [
        ['period', 'value'],
        ['2022', '1'],
      ],
      {
        data: { reporter: 'KAZ', unit: 'USD', scale: '6', nature: 'claim', source: 'Yearbook' },
      },
    );
    expect(readTable(given).issues).toEqual([]);
    expect(observations(given)[0]).toMatchObject({ reporter: 'KAZ', unit: 'USD', scale: 6, nature: 'claim' });
    expect(readTable(given).dataset?.sources[1]?.title).toBe('Yearbook');
  });

  it('reads lists, digits of other scripts and links between its rows', () => {
    const given = table([
      ['id', 'period', 'value', 'obsStatus', 'conflictsWith', 'negated'],
      ['a', '۲۰۲۲', '۹۷۸٫۵', 'estimated provisional', 'b', ''],
      ['b', '2022', '1 000', '', 'a', 'true'],
    ]);
    expect(readTable(given).issues).toEqual([]);
    expect(observations(given)).toMatchObject([
      {
        id: 'a',
        period: '2022',
        value: 978.5,
        obsStatus: ['estimated', 'provisional'],
        conflictsWith: ['b'],
      },
      { id: 'b', value: 1000, conflictsWith: ['a'], negated: true },
    ]);
  });

  it('tells what is wrong by row and column, and leaves the row out', () => {
    const given = table([
      ['period', 'flow', 'value', 'missing'],
      ['2022', 'export', '1', ''],
      ['2023', 'transit', '12x', ''],
      ['soon', 'export', '', ''],
      ['2024', 'export', '', 'suppressed'],
      ['2025', 'export', '1,234', ''],
    ]);
    expect(observations(given).map(({ period }) => period)).toEqual(['2022', '2024']);
    expect(codes(given)).toEqual([
      ['unknown-word', 'row 3, column "flow"'],
      ['wrong-type', 'row 3, column "value"'],
      ['not-edtf', 'row 4, column "period"'],
      ['no-reason', 'row 4, column "missing"'],
      ['wrong-type', 'row 6, column "value"'],
    ]);
  });

  it('tells a header that is no field', () => {
    const given = table([
      ['period', 'value', 'colour'],
      ['2022', '1', 'red'],
    ]);
    expect(codes(given)).toEqual([['unknown-field', 'row 2, column "colour"']]);
  });
});

describe('what is no table', () => {
  it.each([
    ['no rows', { rows: [] }],
    ['empty rows', { rows: [[], []] }],
    ['headers alone', table([['Year', 'Exports']])],
    [
      'cells without text',
      table([
        ['', ''],
        [' ', ''],
      ]),
    ],
  ])('%s: no dataset, one issue', (_, given) => {
    const { dataset, issues } = readTable(given);
    expect(dataset).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'not-a-table', severity: 'error' }]);
  });

  it.each([[undefined], [null], [7], [{}], [{ rows: 7 }], [{ rows: [[{}]] }]])('survives %j', (given) => {
    expect(readTable(given as never)).toMatchObject({ issues: [{ code: 'not-a-table' }] });
  });

  it('never throws, whatever the cells say', () => {
    const cells = fc.record({
      text: fc.string(),
      header: fc.boolean(),
      data: fc.dictionary(fc.string(), fc.string()),
    });
    fc.assert(
      fc.property(fc.array(fc.array(cells, { maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const { dataset } = readTable({ rows });
        for (const { value, missing, sources } of dataset?.observations ?? []) {
          expect(value === null).toBe(missing !== undefined);
          expect(sources).toHaveLength(1);
        }
      }),
    );
  });

  it('keeps markup in text as text', () => {
    const given = table(
      [
        ['Year', 'Exports'],
        ['2022', '1'],
      ],
      { caption: '<img onerror=alert(1)>' },
    );
    expect(readTable(given).dataset?.title).toBe('<img onerror=alert(1)>');
  });
});
