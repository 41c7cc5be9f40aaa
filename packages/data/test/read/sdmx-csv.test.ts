import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, readSdmxCsv } from '../../src/read/index.ts';
import { check } from '../../src/check/check.ts';
import { SDMX_CSV, SDMX_CSV_BOTH, SDMX_CSV_NAME } from './documents/sdmx-csv.ts';
import { observationsOf, toldIn } from './observations.ts';

const HEADERS =
  'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,COUNTERPART_AREA,TRADE_FLOW,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,UNIT_MULT';

/** A message of rows that differ from a sound one in the fields given. */
function message(...rows: readonly Readonly<Record<string, string>>[]): string {
  const sound: Readonly<Record<string, string>> = {
    STRUCTURE: 'dataflow',
    STRUCTURE_ID: 'KZ.BNS:DF_TRADE(1.0.0)',
    ACTION: 'I',
    REF_AREA: 'KZ',
    COUNTERPART_AREA: 'AF',
    TRADE_FLOW: 'X',
    TIME_PERIOD: '2022',
    OBS_VALUE: '978002.617',
    OBS_STATUS: 'A',
    UNIT_MEASURE: 'USD',
    UNIT_MULT: '3',
  };
  const lines = rows.map((row) =>
    HEADERS.split(',')
      .map((id) => row[id] ?? sound[id])
      .join(','),
  );
  return [HEADERS, ...lines].join('\n');
}

const observations = (text: string) => observationsOf(readSdmxCsv(text));
const told = (text: string) => toldIn(readSdmxCsv(text));

describe('SDMX-CSV', () => {
  it('keeps the number with its flag, power of ten and decimals', () => {
    const { dataset, issues } = readSdmxCsv(SDMX_CSV, { name: 'trade.csv' });
    expect(issues).toEqual([]);
    expect(check(dataset).issues).toEqual([]);
    expect(observations(SDMX_CSV)).toHaveLength(5);
    expect(observationsOf({ dataset, issues })[2]).toEqual({
      id: 'KAZ-AFG-export-2023-trade',
      nature: 'statistic',
      measure: 'trade-value',
      reporter: 'KAZ',
      partner: 'AFG',
      flow: 'export',
      period: '2023',
      periodKind: 'year',
      value: 615131.012,
      unit: 'USD',
      scale: 3,
      decimals: 3,
      obsStatus: ['provisional'],
      sources: [{ source: 'trade' }],
    });
  });

  it('has a reason where a flag gives one, and no product for the total', () => {
    expect(observations(SDMX_CSV)[4]).toMatchObject({ value: null, missing: 'suppressed' });
    for (const each of observations(SDMX_CSV)) expect(each).not.toHaveProperty('product');
  });

  it('is its own source, published by the agency of its structure', () => {
    expect(readSdmxCsv(SDMX_CSV).dataset?.sources).toEqual([
      { id: 'sdmx', title: 'KZ.BNS:DF_TRADE(1.0.0)', publisher: 'KZ.BNS', seen: 'page' },
    ]);
  });

  it('reads names behind codes, semicolons, decimal commas and several flags in one cell', () => {
    const { dataset, issues } = readSdmxCsv(SDMX_CSV_BOTH);
    expect(issues).toEqual([]);
    expect(dataset?.title).toBe('Commerce extérieur');
    expect(dataset?.actors.map(({ id, names }) => [id, names.en])).toEqual([
      ['KAZ', 'Kazakhstan'],
      ['AFG', 'Afghanistan'],
    ]);
    expect(observations(SDMX_CSV_BOTH)).toMatchObject([
      { value: 978002.617, scale: 3, unit: 'USD', period: '2022', obsStatus: ['provisional', 'break'] },
    ]);
  });

  it('reads names in columns of their own', () => {
    const { dataset, issues } = readSdmxCsv(SDMX_CSV_NAME);
    expect(issues).toEqual([]);
    expect(dataset?.sources[0]?.title).toBe('Foreign trade');
    expect(dataset?.actors.map(({ names }) => names.en)).toEqual(['Kazakhstan', 'Afghanistan']);
    expect(observations(SDMX_CSV_NAME)).toMatchObject([{ value: 978002617, flow: 'export', unit: 'USD' }]);
  });

  it('reads version 1, as Eurostat gives it: its ids, flags and indicators', () => {
    const text = [
      'DATAFLOW,LAST UPDATE,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE,OBS_FLAG',
      'ESTAT:DS-045409(1.0),01/03/24 11:00:00,A,DE,KZ,TOTAL,2,VALUE_IN_EUROS,2022,1000,bp',
      'ESTAT:DS-045409(1.0),01/03/24 11:00:00,A,DE,KZ,1001,1,QUANTITY_IN_100KG,2022-08,20,c',
    ].join('\n');
    expect(told(text)).toEqual([['reason-beside-value', 'line 3, column "OBS_VALUE"']]);
    expect(observations(text)).toMatchObject([
      { reporter: 'DEU', partner: 'KAZ', flow: 'export', unit: 'EUR', obsStatus: ['break', 'provisional'] },
      {
        measure: 'trade-quantity',
        unit: 'DTN',
        flow: 'import',
        product: '1001',
        period: '2022-08',
        periodKind: 'month',
      },
    ]);
  });

  it('gives attributes of partial keys to all numbers they are attached to, wherever they stand', () => {
    const text = [
      HEADERS,
      'dataflow,A:B(1.0),I,KZ,AF,X,2022,1,,,',
      'dataflow,A:B(1.0),I,KZ,,,,,,USD,6',
      'dataflow,A:B(1.0),I,KZ,UZ,X,2022,2,,,',
      'dataflow,A:B(1.0),I,KZ,UZ,,,,,,3',
      'dataflow,A:B(1.0),I,KZ,UZ,M,2022,3,,,0',
    ].join('\n');
    expect(told(text)).toEqual([]);
    expect(observations(text).map(({ value, unit, scale }) => [value, unit, scale])).toEqual([
      [1, 'USD', 6],
      [2, 'USD', 3],
      [3, 'USD', 0],
    ]);
  });

  it('adds the power of ten of a unit to that of the number', () => {
    expect(observations(message({ UNIT_MEASURE: 'MIO_EUR', UNIT_MULT: '' }))).toMatchObject([
      { unit: 'EUR', scale: 6 },
    ]);
    expect(observations(message({ UNIT_MEASURE: 'MIO_EUR', UNIT_MULT: '3' }))).toMatchObject([
      { unit: 'EUR', scale: 9 },
    ]);
  });

  it('keeps what it is given where the message says nothing', () => {
    const text = message({ UNIT_MEASURE: 'PC' });
    expect(told(text)).toEqual([['unknown-measure', 'line 2, column "OBS_VALUE"']]);
    const { issues, dataset } = readSdmxCsv(text, {
      given: { measure: 'trade-share', attribution: 'the bureau' },
    });
    expect(issues).toEqual([]);
    expect(observationsOf({ dataset, issues })).toMatchObject([
      { measure: 'trade-share', attribution: 'the bureau', unit: 'ratio', scale: 1 },
    ]);
  });
});

describe('what is not understood in SDMX-CSV', () => {
  it.each([
    ['TRADE_FLOW', 'RX', 'unknown-flow'],
    ['TIME_PERIOD', 'soon', 'unreadable-period'],
    ['UNIT_MULT', 'x', 'not-whole'],
    ['OBS_VALUE', '12x', 'unreadable-value'],
  ])('leaves out numbers at the %s %s', (column, code, issue) => {
    const text = message(
      {},
      { [column]: code, COUNTERPART_AREA: 'UZ' },
      { [column]: code, COUNTERPART_AREA: 'RU' },
    );
    expect(observations(text)).toHaveLength(1);
    expect(told(text)[0]).toEqual([issue, `line 3, column "${column}"`]);
    expect(readSdmxCsv(text).issues[0]).toMatchObject({ received: `"${code}"`, severity: 'error' });
  });

  it.each([
    ['COUNTERPART_AREA', 'EU27_2020', 'unknown-area', { partner: 'EU27_2020' }],
    ['UNIT_MEASURE', 'SHEEP', 'unknown-unit', { unit: 'SHEEP' }],
    ['OBS_STATUS', '?', 'unknown-flag', { value: 978002.617 }],
  ])('keeps numbers at the %s %s, and tells it', (column, code, issue, expected) => {
    const result = readSdmxCsv(message({ [column]: code }), { given: { measure: 'trade-value' } });
    expect(toldIn(result)).toEqual([[issue, `line 2, column "${column}"`]]);
    expect(observationsOf(result)).toMatchObject([expected]);
  });

  it('is told once for each code', () => {
    const text = message(...new Array(50).fill({ TRADE_FLOW: 'RX' }));
    expect(told(text)).toEqual([['unknown-flow', 'line 2, column "TRADE_FLOW"']]);
  });

  it('is kept with the citation where a whole dimension is unknown, but for its total', () => {
    const lines = message({}, {}, {}).split('\n');
    const text = [
      `SEX,${lines[0]}`.replace(
        /^SEX,STRUCTURE,STRUCTURE_ID,ACTION/,
        'STRUCTURE,STRUCTURE_ID,ACTION,MODE,CUSTOMS',
      ),
      ...lines.slice(1).map((line, i) => line.replace(',I,', [',I,_T,C00,', ',I,3,C00,', ',I,4,C40,'][i]!)),
    ].join('\n');
    expect(told(text)).toEqual([
      ['unknown-dimension', 'line 2, column "CUSTOMS"'],
      ['unknown-dimension', 'line 3, column "MODE"'],
    ]);
    expect(observations(text).map(({ sources }) => sources[0]?.at)).toEqual([
      'CUSTOMS C00',
      'MODE 3, CUSTOMS C00',
      'MODE 4, CUSTOMS C40',
    ]);
  });

  it('has the last of the rows that replace each other', () => {
    const text = message(
      { ACTION: 'A', OBS_VALUE: '1' },
      { ACTION: 'A', OBS_VALUE: '5', TRADE_FLOW: 'M' },
      { ACTION: 'M', OBS_VALUE: '2' },
      { ACTION: 'M', OBS_VALUE: '3', TIME_PERIOD: '2021' },
      { ACTION: 'R', OBS_VALUE: '4' },
    );
    expect(told(text)).toEqual([]);
    expect(observations(text).map(({ flow, period, value }) => [flow, period, value])).toEqual([
      ['import', '2022', 5],
      ['export', '2021', 3],
      ['export', '2022', 4],
    ]);
  });

  it('is told of rows of one key that do not', () => {
    const text = message(
      { ACTION: 'R', OBS_VALUE: '1' },
      { ACTION: 'A', OBS_VALUE: '2' },
      { ACTION: 'I', OBS_VALUE: '3', OBS_STATUS: 'P' },
    );
    expect(told(text)).toEqual([
      ['duplicate-figure', 'line 3, column "OBS_VALUE"'],
      ['duplicate-figure', 'line 4, column "OBS_VALUE"'],
    ]);
    expect(observations(text)).toHaveLength(3);
  });

  it.each(['Delete', 'd', 'DELETE'])('does not read a row that says %s', (ACTION) => {
    const text = message({}, { ACTION, TIME_PERIOD: '2021' });
    expect(told(text)).toEqual([['deletion', 'line 3, column "ACTION"']]);
    expect(observations(text)).toHaveLength(1);
  });

  it('understands what a row does in whole words and small letters', () => {
    const text = message(
      { ACTION: 'Append', OBS_VALUE: '1' },
      { ACTION: 'information', OBS_VALUE: '5', TRADE_FLOW: 'M' },
      { ACTION: 'Replace', OBS_VALUE: '2' },
      { ACTION: 'merge', OBS_VALUE: '3' },
    );
    expect(told(text)).toEqual([]);
    expect(observations(text).map(({ value }) => value)).toEqual([5, 3]);
  });

  it('is told of an action that is none, and reads the number', () => {
    const { issues } = readSdmxCsv(message({ ACTION: '' }, { ACTION: 'X', TIME_PERIOD: '2021' }));
    expect(issues).toEqual([
      {
        code: 'unknown-word',
        path: 'line 3, column "ACTION"',
        expected: 'one of I, A, M, R, D; the row is read as information',
        received: '"X"',
        severity: 'warning',
      },
    ]);
    expect(observations(message({ ACTION: 'X' }))).toHaveLength(1);
  });

  it('is told of attributes that are not read, of deletions and of other structures', () => {
    const text = [
      `${HEADERS},COMMENT_OBS`,
      'dataflow,A:B(1.0),I,KZ,AF,X,2022,1,A,USD,3,revised twice',
      'dataflow,A:B(1.0),D,KZ,AF,X,2021,-,,,,',
      'dataflow,A:C(1.0),A,KZ,AF,M,2022,1,A,USD,3,',
    ].join('\n');
    expect(told(text)).toEqual([
      ['not-read', 'line 1, column "COMMENT_OBS"'],
      ['deletion', 'line 3, column "ACTION"'],
      ['several-structures', ''],
    ]);
    expect(observations(text)).toHaveLength(2);
  });

  it.each([
    ['', 'not-sdmx-csv'],
    ['period,value\n2022,1', 'not-sdmx-csv'],
    ['STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA\ndataflow,A:B(1.0),I,KZ', 'not-sdmx-csv'],
    [HEADERS, 'not-sdmx-csv'],
  ])('%j: no dataset', (text, code) => {
    expect(readSdmxCsv(text)).toMatchObject({ issues: [{ code, severity: 'error' }] });
    expect(readSdmxCsv(text).dataset).toBeUndefined();
  });
});

describe('any text as SDMX-CSV', () => {
  it.each([[undefined], [null], [7]])('survives %j', (given) => {
    expect(readSdmxCsv(given as never).issues).toMatchObject([{ severity: 'error' }]);
  });

  it('never throws, and gives what check accepts, when one place of a message is another', () => {
    fc.assert(
      fc.property(fc.nat(SDMX_CSV.length - 1), fc.string({ maxLength: 2 }), (at, put) => {
        const { dataset, issues } = readSdmxCsv(SDMX_CSV.slice(0, at) + put + SDMX_CSV.slice(at + 1));
        for (const { path } of issues) expect(path).toMatch(/^(|line \d+(, column ".*")?)$/su);
        if (dataset) expect(check(dataset).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
    );
  });

  it('reads back every number that was written', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const row = fc.record({
      OBS_VALUE: number,
      TIME_PERIOD: fc.integer({ min: 1900, max: 2099 }),
      UNIT_MULT: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const text = message(
          ...rows.map((each) => ({
            OBS_VALUE: String(each.OBS_VALUE),
            TIME_PERIOD: String(each.TIME_PERIOD),
            UNIT_MULT: String(each.UNIT_MULT),
          })),
        );
        expect(observations(text).map(({ value, period, scale }) => [value, period, scale])).toEqual(
          rows.map((each) => [each.OBS_VALUE || 0, String(each.TIME_PERIOD), each.UNIT_MULT]),
        );
      }),
    );
  });
});

describe('SDMX-CSV as services write it', () => {
  const rows = (...lines: readonly string[]) => lines.join('\n');

  it('takes the power of ten of the International Monetary Fund, SCALE, whose files begin with DATASET', () => {
    const text = rows(
      'DATASET,SERIES_CODE,OBS_MEASURE,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE',
      'IMF.STA:IMTS(1.0.0),KAZ.XG_FOB_USD.AFG.A,OBS_VALUE,KAZ,XG_FOB_USD,AFG,A,2022,978.1,6',
    );
    expect(told(text)).toEqual([]);
    expect(readSdmxCsv(text).dataset?.sources[0]?.publisher).toBe('IMF.STA');
    expect(observations(text)).toMatchObject([
      { reporter: 'KAZ', partner: 'AFG', flow: 'export', value: 978.1, unit: 'USD', scale: 6 },
    ]);
    expect(read(text)).toEqual(readSdmxCsv(text));
  });

  it('knows files that begin with KEY, as those of the European Central Bank, by their other headers', () => {
    const text = rows(
      'KEY,FREQ,REF_AREA,COUNTERPART_AREA,TRADE_FLOW,TIME_PERIOD,OBS_VALUE,OBS_STATUS,OBS_CONF,UNIT,UNIT_MULT',
      'TRD.M.DE.KZ.X,M,DE,KZ,X,2024-01,212.5,A,F,EUR,6',
    );
    expect(told(text)).toEqual([]);
    expect(observationsOf(read(text))).toMatchObject([
      { value: 212.5, unit: 'EUR', scale: 6, period: '2024-01' },
    ]);
  });

  it('keeps a colon of Eurostat as a number that is missing, for the reason its flag gives', () => {
    const text = rows(
      'DATAFLOW,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE,OBS_FLAG',
      'ESTAT:DS(1.0),A,DE,KZ,TOTAL,2,VALUE_IN_EUROS,2022,:,c',
      'ESTAT:DS(1.0),A,DE,KZ,TOTAL,2,VALUE_IN_EUROS,2023,:,',
    );
    expect(told(text)).toEqual([]);
    expect(observations(text)).toMatchObject([
      { value: null, missing: 'suppressed' },
      { value: null, missing: 'unknown' },
    ]);
  });

  it('takes B for the balance', () => {
    expect(observations(message({ TRADE_FLOW: 'B' }))).toMatchObject([{ flow: 'balance' }]);
  });

  it('understands the name of a unit whose code it does not know', () => {
    const text = rows(
      'STRUCTURE[;],STRUCTURE_ID,ACTION,REF_AREA,TRADE_FLOW,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE: Unit of measure',
      'dataflow,KZ.BNS:DF_TRADE(1.0.0),I,KZ,X,2022,978,V1: million USD',
    );
    expect(told(text)).toEqual([]);
    expect(observations(text)).toMatchObject([{ value: 978, unit: 'USD', scale: 6 }]);
  });
});
