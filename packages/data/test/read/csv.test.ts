import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/read/index.ts';
import { check } from '../../src/check/check.ts';
import { lengthOf, observationAt } from '../../src/series/observation-at.ts';
import { LONG_CSV, WIDE_CSV } from './documents/csv.ts';
import { observationsOf, toldIn } from './observations.ts';

const observations = (text: string) => observationsOf(readCsv(text));
/** What is told of a text whose numbers are dollars where it does not say of what they are. */
const told = (text: string) => toldIn(readCsv(text, { given: { unit: 'USD' } }));
const series = (text: string) => readCsv(text).dataset!.series[0]!;

describe('a table with an observation a row', () => {
  const refusal = (path: string, received: string) => ({
    code: 'missing-field',
    path,
    expected: 'headers `period` and `value`, as a table needs that has an observation a row',
    received,
    severity: 'error',
  });

  it('is told which headers it lacks, and makes no numbers of its codes', () => {
    const text =
      'Date,Reporter,Partner,Flow,HS code,Weight (kg)\n2023-01,KAZ,AFG,Export,1101001500,1200000\n';
    const { dataset, issues } = readCsv(text);
    expect(dataset).toBeUndefined();
    expect(issues).toEqual([refusal('line 1', '"Date, Reporter, Partner, Flow, HS code, Weight (kg)"')]);
    expect(readCsv(`Customs extract\n${text}`).issues[0]?.path).toBe('line 2');
  });

  it('is not seen in a wide table that has one such header', () => {
    expect(readCsv('Year,Flow,Exports\n2022,x,978\n').dataset).toBeDefined();
  });
});

describe('titles above the headers', () => {
  const rows = 'Year,Exports,Imports\n2021,474.4,4.5\n2022,978,9.26\n';
  const wide = [
    { flow: 'export', period: '2021', value: 474.4, unit: 'USD', scale: 6 },
    { flow: 'import', period: '2021', value: 4.5, unit: 'USD', scale: 6 },
    { flow: 'export', period: '2022', value: 978, unit: 'USD', scale: 6 },
    { flow: 'import', period: '2022', value: 9.26, unit: 'USD', scale: 6 },
  ];

  it.each([
    ['alone on their lines', `Trade with Afghanistan\nUSD million\n\n${rows}`],
    ['in quotes', `"Trade with Afghanistan, USD million"\n${rows}`],
    ['filled up with delimiters', `"Trade with Afghanistan, USD million",,\n${rows}`],
    ['over semicolons', `Trade of goods\nUSD million\n${rows.replace(/,/g, ';')}`],
    ['with commas over semicolons', `Trade, in USD million\n${rows.replace(/,/g, ';')}`],
    ['over tabs', `USD million\n${rows.replace(/,/g, '\t')}`],
  ])('are read where they stand %s', (_, text) => {
    expect(told(text)).toEqual([]);
    expect(observations(text)).toMatchObject(wide);
  });

  it('leave lines counted as they stand', () => {
    expect(told(`USD million\n\n${rows}Total,1,2\n`)).toEqual([['unreadable-period', 'line 6']]);
  });

  it('are told above a long text, where they say nothing of a number', () => {
    const text = 'Trade\nperiod,value,unit\n2022,978,USD\n';
    expect(told(text)).toEqual([['not-read', 'line 1']]);
    expect(observations(text)).toMatchObject([{ value: 978, unit: 'USD' }]);
  });

  it.each([
    ['over more columns', `Trade with Afghanistan, USD million\n${rows}`],
    ['over as many', `Trade, with Afghanistan, USD million\n${rows}`],
    ['over fewer', `Trade with Afghanistan, in 2021 and 2022, USD million, FOB and CIF\n${rows}`],
    ['without a space behind it', `Trade,USD million\n${rows}`],
    ['in one of two lines', `Trade\nAll goods, USD million\n${rows}`],
    ['with a source below', `Trade, USD million\n${rows}Source: BNS, 2024\n`],
  ])('are read where a comma stands bare in them %s', (_, text) => {
    expect(told(text)).toEqual([]);
    expect(observations(text)).toMatchObject(wide);
  });

  it.each([
    ['groups of columns', 'Exports,Imports\nGoods,2020,2021,2022\nFlour,1,2,3\n', []],
    ['headers of rows that are too long', 'Year,Exports\n2021,474,4\n2022,978,0\n', []],
    ['headers with spaces behind commas', 'Year, Exports\n2021, 5\n', [5]],
    ['headers over units', 'Year, Exports\n,USD million\n2021,5\n', [5]],
  ])('are never made of %s', (_, text, values) => {
    expect((observations(text) ?? []).map(({ value }) => value)).toEqual(values);
  });

  it('are none where no line below has more cells', () => {
    expect(told('Year\n2022\n')).toEqual([]);
    expect(told('a\n\nb\n')).toEqual([['unreadable-period', 'line 3']]);
  });
});

describe('a source or note below, in whose words a comma stands bare', () => {
  const rows = 'Goods,2023,2024\nFlour,1,2\nRice,3,4\n';

  it.each([
    'Source: BNS, 2025',
    'Source: BNS, 2025, table 4, page 12',
    'Note, as of 2025, in prices of 2024',
  ])('%s is no row of numbers', (line) => {
    expect(observations(`${rows}${line}\n`)).toEqual(observations(rows));
    expect(told(`${rows}${line}\n`)).toEqual(told(rows));
  });

  it('is a row where it is the name of goods', () => {
    expect(readCsv(`${rows}Sources of energy,5,6\n`).dataset?.actors.map(({ names }) => names.en)).toEqual([
      'Flour',
      'Rice',
      'Sources of energy',
    ]);
  });
});

describe('a long text', () => {
  it('becomes one series, in which an observation is what its row says', () => {
    const { dataset, issues } = readCsv(LONG_CSV, { name: 'trade.csv' });
    expect(issues).toEqual([]);
    expect(dataset?.observations).toEqual([]);
    expect(dataset?.series).toHaveLength(1);
    expect(lengthOf(dataset!.series[0]!)).toBe(10);
    expect(observationAt(dataset!.series[0]!, 4)).toEqual({
      id: 'KAZ-AFG-export-2022-kaz-bns',
      nature: 'statistic',
      measure: 'trade-value',
      period: '2022',
      periodKind: 'year',
      reporter: 'KAZ',
      partner: 'AFG',
      flow: 'export',
      value: 978002.617,
      unit: 'USD',
      scale: 3,
      sources: [{ source: 'kaz-bns' }],
    });
  });

  it('says once what all rows say', () => {
    const { shared, words, numbers, key } = series(LONG_CSV);
    expect(shared).toMatchObject({ measure: 'trade-value', reporter: 'KAZ', partner: 'AFG', unit: 'USD' });
    expect(words.period?.words).toHaveLength(7);
    expect(words.period?.codes).toBeInstanceOf(Uint8Array);
    expect(numbers.value).toBeInstanceOf(Float64Array);
    expect(key).toEqual(['reporter', 'partner', 'flow', 'period', 'source']);
  });

  it('reads cells that say more than a number', () => {
    expect(observations(LONG_CSV).slice(-2)).toMatchObject([
      { value: 1, scale: 9, qualifier: 'approx', nature: 'statistic', sources: [{ source: 'article' }] },
      {
        value: 4,
        scale: 9,
        qualifier: 'at-least',
        nature: 'target',
        period: '2024/2025',
        periodKind: 'range',
      },
    ]);
    expect(observations(LONG_CSV)[5]).toMatchObject({ obsStatus: ['provisional'] });
  });

  it('is a dataset in which check finds nothing wrong, and its own first source', () => {
    const { dataset } = readCsv(LONG_CSV, { name: 'https://example.org/data/trade.csv?x=1' });
    expect(check(dataset).issues).toEqual([]);
    expect(dataset?.id).toBe('trade');
    expect(dataset?.sources).toEqual([
      {
        id: 'trade',
        title: 'trade.csv',
        publisher: 'this document',
        names: {
          en: 'this document',
          ru: 'этот документ',
          kk: 'осы құжат',
          'fa-AF': 'همین سند',
          ps: 'همدا سند',
        },
        url: 'https://example.org/data/trade.csv?x=1',
        seen: 'page',
      },
      { id: 'kaz-bns', title: 'kaz-bns', publisher: 'kaz-bns', seen: 'none' },
      { id: 'article', title: 'article', publisher: 'article', seen: 'none' },
    ]);
  });

  it('says of whom it names by a code of lists no more than that: neither that it is a state nor that it is none', () => {
    const { dataset } = readCsv('period,reporter,partner,value\n2022,KAZ,WLD,1\n2022,KAZ,the ministry,2\n');
    expect(dataset?.actors.map(({ id, kind }) => [id, kind])).toEqual([
      ['KAZ', 'area'],
      ['WLD', 'area'],
      ['the ministry', 'organisation'],
    ]);
  });

  it('names sources that are no ids, and addresses', () => {
    const text = 'period,value,source\n2022,1,Year book\n2023,2,https://example.org/t\n2024,3,\n';
    expect(readCsv(text).dataset?.sources.map(({ id, title, url }) => [id, title, url])).toEqual([
      ['csv', 'csv', undefined],
      ['source-1', 'Year book', undefined],
      ['source-2', 'https://example.org/t', 'https://example.org/t'],
    ]);
    expect(observations(text).map(({ sources }) => sources[0]?.source)).toEqual([
      'source-1',
      'source-2',
      'csv',
    ]);
  });

  it('keeps codes as text', () => {
    const found = observations('period,product,value\n2022,0101,1\n2022,HS01,2\n2022,00,3\n');
    expect(found.map(({ product }) => product)).toEqual(['0101', 'HS01', '00']);
    expect(readCsv('period,product,value\n2022,0101,1').dataset?.products).toEqual([
      { id: '0101', edition: '', names: { en: '0101' } },
    ]);
  });

  it('keeps what it is given where rows say nothing else', () => {
    const text = 'period,value,nature\n2022,1,\n2023,2,claim\n';
    const { dataset, issues } = readCsv(text, {
      given: { reporter: 'KAZ', unit: 'USD', scale: '6', nature: 'forecast' },
    });
    expect(issues).toEqual([]);
    expect([0, 1].map((row) => observationAt(dataset!.series[0]!, row))).toMatchObject([
      { reporter: 'KAZ', unit: 'USD', scale: 6, nature: 'forecast' },
      { reporter: 'KAZ', unit: 'USD', scale: 6, nature: 'claim' },
    ]);
    expect(readCsv(text, { given: { unit: 'USD', flow: 'transit', scale: 'x' } }).issues).toMatchObject([
      { code: 'unknown-word', expected: 'data-flow: one of export, import, turnover, balance' },
      { code: 'not-whole' },
    ]);
  });

  it('measures what the unit says, where it names no measure', () => {
    const text = 'period,value,unit,measure\n2022,1,TNE,\n2022,2,USD,\n2022,3,USD,unit-value\n';
    expect(observations(text).map(({ measure }) => measure)).toEqual([
      'trade-quantity',
      'trade-value',
      'unit-value',
    ]);
  });

  it('keeps decimals that all numbers are printed with, and those of a column', () => {
    expect(observations('period,value\n2022,978.0\n2023,615.1\n').map(({ decimals }) => decimals)).toEqual([
      1, 1,
    ]);
    expect(observations('period,value\n2022,978\n2023,615.1\n')[0]).not.toHaveProperty('decimals');
    expect(
      observations('period,value,decimals\n2022,978,0\n2023,615.10,2\n').map(({ decimals }) => decimals),
    ).toEqual([0, 2]);
  });

  it('reads headers in any case and order, and digits of other scripts', () => {
    const text = 'VALUE;Period;obsstatus\n"۹۷۸٫۵";۲۰۲۲;estimated, break\n';
    expect(observations(text)).toMatchObject([
      { value: 978.5, period: '2022', obsStatus: ['estimated', 'break'] },
    ]);
    expect(told(text)).toEqual([]);
  });

  it('knows flows by their names in other languages', () => {
    const text = 'period,flow,value\n2022,Экспорт,1\n2022,واردات,2\n';
    expect(observations(text).map(({ flow }) => flow)).toEqual(['export', 'import']);
  });

  it('tells words apart that differ by a doubled quote alone, one under the other', () => {
    const text = 'period,partner,value\n2021,"a""""b",1\n2022,"a""b",2\n2023,"a""""b",3\n';
    expect(observations(text).map(({ partner }) => partner)).toEqual(['a""b', 'a"b', 'a""b']);
  });

  it('keeps ids that rows are given', () => {
    const text = 'id,period,value\nc031,2022,1\n,2023,2\n';
    expect(observations(text).map(({ id }) => id)).toEqual(['c031', '2023-csv']);
  });

  it('makes a record of a row with links or an editor’s note', () => {
    const text = [
      'id,period,value,conflictsWith,problem,confidence',
      'a,2022,1,b,,high',
      'b,2022,2,a,twice the other,low',
      ',2023,3,,,high',
    ].join('\n');
    const { dataset, issues } = readCsv(text, { given: { unit: 'USD' } });
    expect(issues).toEqual([]);
    expect(check(dataset).issues).toEqual([]);
    expect(dataset?.observations).toMatchObject([
      { id: 'a', conflictsWith: ['b'], confidence: 'high', sources: [{ source: 'csv' }] },
      { id: 'b', conflictsWith: ['a'], problem: 'twice the other', confidence: 'low' },
    ]);
    expect(observationAt(dataset!.series[0]!, 0)).toMatchObject({ period: '2023', confidence: 'high' });
  });

  it('numbers rows that nothing tells apart', () => {
    expect(series('period,value\n2022,1\n2022,2\n').key).toBeUndefined();
    expect(observations('period,value\n2022,1\n2022,2\n').map(({ id }) => id)).toEqual(['csv-1', 'csv-2']);
  });
});

describe('numbers of a long text', () => {
  const values = (...cells: string[]) =>
    observations(`period;value\n${cells.map((cell, i) => `${2000 + i};${cell}`).join('\n')}`).map(
      ({ value }) => value,
    );
  const codes = (...cells: string[]) =>
    told(`period;value\n${cells.map((cell, i) => `${2000 + i};${cell}`).join('\n')}`);

  it.each([
    ['decimal commas', ['978,0', '1 234,5', '−5,25'], [978, 1234.5, -5.25]],
    ['thousands separators', ['1.234.567,8', "1'234", '1 234 567'], [1234567.8, 1234, 1234567]],
    ['exponents', ['9.78E+08', '1e-3'], [9.78e8, 0.001]],
    ['a comma that others show to be the decimal sign', ['1,234', '12,5'], [1.234, 12.5]],
    ['a point that others show to be none', ['1.234', '12,5', '~2.500'], [1234, 12.5, 2500]],
    ['a comma that others show to be none', ['1,234', '1,234,567'], [1234, 1234567]],
    ['a point beside other points', ['1.234', '12.5'], [1.234, 12.5]],
  ])('understands %s', (_, cells, expected) => {
    expect(values(...cells)).toEqual(expected);
    expect(codes(...cells)).toEqual([]);
  });

  it('tells numbers that stay in doubt, each with its line', () => {
    expect(values('1,234', '7')).toEqual([1234, 7]);
    expect(codes('7', '1,234', '5,678')).toEqual([
      ['ambiguous-number', 'line 3, column "value"'],
      ['ambiguous-number', 'line 4, column "value"'],
    ]);
    expect(codes('12.5', '12,5', '1,234')).toEqual([['ambiguous-number', 'line 4, column "value"']]);
    expect(codes('1.234', '12.5', '12,5')).toEqual([]);
  });

  it('does not doubt a point between commas that delimit', () => {
    expect(told('period,value\n2022,1.234\n')).toEqual([]);
    expect(told('period;value\n2022;1.234\n')).toEqual([['ambiguous-number', 'line 2, column "value"']]);
  });

  it('forgets the doubt of rows that are left out', () => {
    const text = 'period;value\nsoon;1.234\n2022;978,0\n2023;1.234\n';
    expect(observations(text).map(({ value }) => value)).toEqual([978, 1234]);
  });

  it('are missing where a cell says so, with its reason', () => {
    const text = 'period,value,missing\n2021,n/a,\n2022,,suppressed\n2023,nil,\n2024,,\n';
    expect(observations(text).map(({ value, missing }) => [value, missing])).toEqual([
      [null, 'unknown'],
      [null, 'suppressed'],
      [null, 'nil'],
      [null, 'unknown'],
    ]);
    expect(told(text)).toEqual([['no-reason', 'line 5, column "value"']]);
  });

  it('keep the end of a range', () => {
    expect(observations('period,value,high\n2022,1.2–1.4,\n2023,5,7\n')).toMatchObject([
      { value: 1.2, high: 1.4 },
      { value: 5, high: 7 },
    ]);
  });
});

describe('what is wrong in a long text', () => {
  it('is told by line and column, and the row is left out', () => {
    const text = [
      'period,flow,value,scale,missing,high',
      '2022,export,1,,,',
      '2023,transit,12x,,,',
      'soon,export,1,,,',
      '2024,export,NaN,1.5,,',
      '2025,export,1e999,,,',
      '2026,export,5,,suppressed,',
      '2027,export,5,,,4',
      '2028,export,Infinity,,,',
      '1402,export,5,,,',
    ].join('\r\n');
    expect(observations(text).map(({ period }) => period)).toEqual(['2022']);
    expect(told(text)).toEqual([
      ['unknown-word', 'line 3, column "flow"'],
      ['unreadable-value', 'line 3, column "value"'],
      ['unreadable-period', 'line 4, column "period"'],
      ['not-whole', 'line 5, column "scale"'],
      ['not-finite', 'line 5, column "value"'],
      ['not-finite', 'line 6, column "value"'],
      ['reason-beside-value', 'line 7, column "missing"'],
      ['inverted-range', 'line 8, column "high"'],
      ['not-finite', 'line 9, column "value"'],
      ['unreadable-period', 'line 10, column "period"'],
    ]);
    for (const { severity } of readCsv(text, { given: { unit: 'USD' } }).issues)
      expect(severity).toBe('error');
  });

  it('is told of years that look like months, where others of its column can be no months', () => {
    const periods = (text: string) => observations(text).map(({ period }) => period);
    const text = (...all: string[]) => `period,value\n${all.map((each) => `${each},1\n`).join('')}`;
    const years = text('2009-10', '2010-11', '2011-12', '2012-13', '"2013-14"');
    expect(told(years)).toEqual([]);
    expect(periods(years)).toEqual(['2009/2010', '2010/2011', '2011/2012', '2012/2013', '2013/2014']);
    // Beside months nothing says which of the two it is.
    const mixed = text('2011-12', '2012-13', '2013-06', '2014');
    expect(told(mixed)).toEqual([['ambiguous-period', 'line 2, column "period"']]);
    expect(periods(mixed)).toEqual(['2012/2013', '2013-06', '2014']);
    expect(periods(text('2011-12', '2012-01'))).toEqual(['2011-12', '2012-01']);
    expect(periods(text('2011-12'))).toEqual(['2011-12']);
    const others = 'period,value,knownFrom,product\n2011-12,1,2013-05,2012-13\n';
    expect(periods(others)).toEqual(['2011-12']);
  });

  it('is told of numbers without a unit: once where none has one, else one by one', () => {
    const issues = (text: string) => readCsv(text).issues;
    const expected = 'a unit in a column "unit", in the cell or with the document';
    const none = { code: 'no-unit', received: 'nothing', severity: 'warning' };
    expect(issues('period,value\n2022,1\n2023,2\n')).toEqual([
      { ...none, path: '', expected: `${expected}, e.g. USD million` },
    ]);
    expect(issues('period,value,unit,missing\n2021,,,nil\n2022,1,USD,\n2023,2,,\n2024,€3,,\n')).toEqual([
      { ...none, path: 'line 4', expected: `${expected}, as other rows have USD` },
    ]);
    expect(issues('id,period,value,unit,problem\na,2022,1,,odd\nb,2023,2,TNE,\n')).toEqual([
      { ...none, path: 'line 2', expected: `${expected}, as other rows have TNE` },
    ]);
    expect(issues('period,value,missing\n2022,,suppressed\n')).toEqual([]);
    expect(readCsv('period,value\n2022,1\n', { given: { unit: 'USD' } }).issues).toEqual([]);
  });

  it('is told of headers', () => {
    const text = 'period,value,colour,,value\n2022,1,red,,2\n';
    expect(told(text)).toEqual([
      ['unknown-field', 'line 1, column "colour"'],
      ['unknown-field', 'line 1, column 4'],
      ['duplicate-field', 'line 1, column "value"'],
    ]);
    expect(observations(text)).toMatchObject([{ value: 1 }]);
  });

  it('is told of no column behind the last header where nothing stands in it', () => {
    expect(told('period,value,unit,\n2021,1,USD,\n2022,2,USD,\n')).toEqual([]);
    expect(told('period;value;unit;;\n2021;1;USD;;\n2022;2;USD; ;\n')).toEqual([]);
    const text = 'period,value,unit,,\n2021,1,USD,,\n2022,2,USD,,x\n2023,3,USD,,y\n';
    expect(told(text)).toEqual([['unknown-field', 'line 3, column 5']]);
    expect(observations(text)).toMatchObject([{ value: 1 }, { value: 2 }, { value: 3 }]);
  });

  it('is told of ragged rows: short ones stay, long ones do not, unless nothing stands there', () => {
    const text = 'period,value,unit\n2021,1\n2022,2,USD,x\n2023,3,USD,\n"2024",978,0,USD\n';
    expect(observations(text).map(({ period }) => period)).toEqual(['2021', '2023']);
    expect(
      readCsv(text, { given: { unit: 'USD' } }).issues.map(({ code, path, severity }) => [
        code,
        path,
        severity,
      ]),
    ).toEqual([
      ['ragged-row', 'line 2', 'warning'],
      ['ragged-row', 'line 3', 'error'],
      ['ragged-row', 'line 4', 'warning'],
      ['ragged-row', 'line 5', 'error'],
    ]);
  });

  it('is told of quotes', () => {
    const text = 'period,value,at\n2021,1,"a\nb"\n2022,2,"c"d\n2023,3,"e\n2024,4,f\n';
    expect(told(text)).toEqual([
      ['stray-quote', 'line 4'],
      ['unclosed-quote', 'line 5'],
    ]);
    expect(observations(text)).toMatchObject([{ period: '2021', sources: [{ source: 'csv', at: 'a\nb' }] }]);
  });

  it('is told of ids that stand twice, and of halves of characters', () => {
    expect(told('id,period,value\na,2022,1\na,2023,2\n')).toEqual([['duplicate-id', 'line 3, column "id"']]);
    expect(told('period,value,partner\n2022,1,A\ud800\n')).toEqual([
      ['lone-surrogate', 'line 2, column "partner"'],
    ]);
  });

  it('is told where cell and column contradict each other', () => {
    const text = 'period,value,unit,qualifier\n2022,4 t,USD,\n2023,≥ 4,USD,approx\n2024,$4,USD,\n';
    expect(told(text)).toEqual([
      ['contradicting-cell', 'line 2, column "value"'],
      ['contradicting-cell', 'line 3, column "value"'],
    ]);
    expect(observations(text).map(({ period, qualifier }) => [period, qualifier])).toEqual([
      ['2023', 'approx'],
      ['2024', undefined],
    ]);
  });

  it('is told in full where it is little, and counted where it is much', () => {
    const rows = new Array(2500).fill('soon,1').join('\n');
    const { issues } = readCsv(`period,value\n${rows}`);
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)).toMatchObject({
      code: 'unreadable-period',
      received: '2500 of them',
      severity: 'error',
    });
  });
});

describe('a wide text', () => {
  it('is read as a table of a page is, with its own line numbers', () => {
    const { dataset, issues } = readCsv(WIDE_CSV);
    expect(issues).toEqual([]);
    expect(
      dataset?.observations.map(({ period, flow, value, scale, unit }) => [period, flow, value, scale, unit]),
    ).toEqual([
      ['2021', 'export', 469377.202, 3, 'USD'],
      ['2021', 'import', 4957.55, 3, 'USD'],
      ['2021', 'turnover', 474.3, 6, 'USD'],
      ['2022', 'export', 978002.617, 3, 'USD'],
      ['2022', 'import', 9262.826, 3, 'USD'],
      ['2022', 'turnover', 987.3, 6, 'USD'],
      ['2023', 'export', 615131.012, 3, 'USD'],
      ['2023', 'import', 21379.407, 3, 'USD'],
      ['2023', 'turnover', 636.5, 6, 'USD'],
      ['2024/2025', 'export', null, 3, 'USD'],
      ['2024/2025', 'import', null, 3, 'USD'],
      ['2024/2025', 'turnover', 4, 9, 'USD'],
    ]);
    expect(dataset?.observations.at(-1)).toMatchObject({ qualifier: 'at-least', nature: 'target' });
    expect(dataset?.observations[0]?.sources[0]?.at).toBe('line 3, column "Экспорт, тыс. долл."');
    expect(check(dataset).issues).toEqual([]);
  });

  it('may have its periods going across, and then names the line of its series', () => {
    const text = 'USD million,2022,2023\n\nExports (USD million),978.0,much\nKAZ,1,2\n';
    expect(observations(text).map(({ period, flow, value }) => [period, flow, value])).toEqual([
      ['2022', 'export', 978],
      ['2022', undefined, 1],
      ['2023', 'export', null],
      ['2023', undefined, 2],
    ]);
    expect(told(text)).toContainEqual(['unreadable-value', 'line 3, column "2023"']);
  });

  it('reads a comma by what the other numbers show', () => {
    const text = 'Year;Exports, USD;Imports, USD\n2022;1,234;12,5\n';
    expect(observations(text).map(({ value }) => value)).toEqual([1.234, 12.5]);
    expect(told(text)).toEqual([]);
    expect(told('Year;Exports, USD\n2022;1,234\n')).toEqual([
      ['ambiguous-number', 'line 2, column "Exports, USD"'],
    ]);
  });

  it('tells ragged rows and unreadable periods by line', () => {
    const text = 'Year,Exports USD\n2021,1\n2022,2,3\n\nTotal,3\n';
    expect(told(text)).toEqual([
      ['ragged-row', 'line 3'],
      ['unreadable-period', 'line 5'],
    ]);
  });

  it('holds what it is given for all cells', () => {
    const { dataset } = readCsv('Year,Exports\n2022,1\n', { given: { reporter: 'KAZ', partner: 'AFG' } });
    expect(dataset?.observations[0]).toMatchObject({ reporter: 'KAZ', partner: 'AFG', flow: 'export' });
  });
});

describe('what is no delimited text', () => {
  it.each(['', '\n\n', '\ufeff', 'period,value', 'a', 'a\nb'])('%j: told', (text) => {
    expect(readCsv(text).issues.some(({ severity }) => severity === 'error')).toBe(true);
  });

  it.each([[undefined], [null], [7], [{}]])('survives %j', (given) => {
    expect(readCsv(given as never)).toMatchObject({ issues: [{ severity: 'error' }] });
  });

  it('never throws, and never makes a number of what is none', () => {
    const words = fc.constantFrom(
      'period',
      'value',
      'unit',
      'flow',
      'export',
      '2022',
      '978.0',
      '1,5',
      '"',
      ';',
      ',',
      '\n',
      '≥',
      'x',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        for (const { value, missing, sources } of observations(parts.join(''))) {
          expect(value === null ? missing !== undefined : Number.isFinite(value)).toBe(true);
          expect(sources.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never throws where one place of a sound text is another', () => {
    const place = fc.nat(LONG_CSV.length - 1);
    fc.assert(
      fc.property(place, fc.string({ maxLength: 3 }), (at, text) => {
        const broken = LONG_CSV.slice(0, at) + text + LONG_CSV.slice(at + 1);
        const { dataset, issues } = readCsv(broken);
        for (const { path } of issues)
          expect(path).toMatch(/^(|line \d+(, column (".*"|\d+))?|column ".*")$/su);
        expect(check(dataset).issues.filter(({ severity }) => severity === 'error')).toEqual(
          dataset ? [] : expect.anything(),
        );
      }),
    );
  });
});

describe('a text that was written from observations', () => {
  const word = (...words: string[]) => fc.option(fc.constantFrom(...words), { nil: undefined });
  const row = fc.record({
    period: fc.constantFrom('2018', '2022', '2023-08', '2024/2025', '2021-08/..'),
    reporter: word('KAZ', 'UZB'),
    partner: word('AFG', 'a "b", c'),
    flow: word('export', 'import'),
    product: word('0101', 'HS1101'),
    qualifier: word('approx', 'at-least'),
    unit: fc.constantFrom('USD', 'TNE'),
    scale: fc.option(fc.constantFrom(0, 3, 6), { nil: undefined }),
    value: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  });
  const fields = [
    'period',
    'reporter',
    'partner',
    'flow',
    'product',
    'qualifier',
    'unit',
    'scale',
    'value',
  ] as const;

  it.each([',', ';', '\t'])('is read back with %j as delimiter', (delimiter) => {
    const quoted = (cell: unknown): string => `"${String(cell ?? '').replace(/"/g, '""')}"`;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const lines = rows.map((each) => fields.map((field) => quoted(each[field])).join(delimiter));
        const found = observations([fields.join(delimiter), ...lines].join('\n'));
        expect(found).toHaveLength(rows.length);
        found.forEach((observation, i) => {
          for (const field of fields) {
            const expected = rows[i]![field];
            if (field === 'value') expect(observation.value).toBe(Number(expected) || 0);
            else expect(observation[field]).toEqual(expected);
          }
        });
        expect(new Set(found.map(({ id }) => id)).size).toBe(rows.length);
      }),
    );
  });
});

describe('a long text as spreadsheets write it', () => {
  it('has no observations in lines of empty cells', () => {
    const text = 'period,value,unit\n2022,5,USD\n,,\n2023,6,USD\n, ,\n,,\n';
    expect(told(text)).toEqual([]);
    expect(observations(text).map(({ period, value }) => [period, value])).toEqual([
      ['2022', 5],
      ['2023', 6],
    ]);
  });

  it('has periods as people write them', () => {
    const text =
      'period,value,unit\n2022-Q1,1,USD\n202205,2,USD\n2022M06,3,USD\n2023 г.,4,USD\n01.02.2024,5,USD\n';
    expect(told(text)).toEqual([]);
    expect(observations(text).map(({ period, periodKind }) => [period, periodKind])).toEqual([
      ['2022-01/2022-03', 'range'],
      ['2022-05', 'month'],
      ['2022-06', 'month'],
      ['2023', 'year'],
      ['2024-02-01', 'day'],
    ]);
  });
});

describe('a text of delimiters alone', () => {
  it('is refused in the time that it takes to read it', () => {
    const line = ','.repeat(40_000);
    const begun = performance.now();
    expect(readCsv(`${line}\n${line}`).dataset).toBeUndefined();
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
