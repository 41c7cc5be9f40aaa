import { describe, expect, it } from 'vitest';
import { read as anyFormat, readComtrade } from '../../src/read/index.ts';
import type { ReadResult } from '../../src/read/index.ts';
import { answer, COMTRADE, record } from './documents/comtrade.ts';
import type { ComtradeRecordFixture } from './documents/comtrade.ts';
import { observationsOf, toldIn } from './observations.ts';

const quoted = (value: unknown): string => {
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : `${(value ?? '') as string}`;
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A download of records as the present service writes it: each row ends in a comma more than there are headers. */
const download = (records: readonly object[], delimiter = ',', end = ','): string => {
  const headers = Object.keys(records[0]!);
  const rows = records.map((one) => Object.values(one).map(quoted).join(delimiter) + end);
  return [headers.join(delimiter), ...rows].join('\r\n');
};

const csv = (...records: readonly ComtradeRecordFixture[]): ReadResult =>
  readComtrade(download(records.map(record)));

const EARLIER =
  'Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,Trade Flow Code,Trade Flow,Reporter Code,Reporter,' +
  'Reporter ISO,Partner Code,Partner,Partner ISO,Commodity Code,Commodity,Qty Unit Code,Qty Unit,Qty,Netweight (kg),' +
  'Trade Value (US$),Flag';

const earlier = (...rows: readonly string[]): ReadResult => readComtrade([EARLIER, ...rows].join('\n'));

describe('a download of UN Comtrade', () => {
  const { data } = COMTRADE as { readonly data: readonly object[] };

  it('says what the answer of the same records says', () => {
    const told = readComtrade(JSON.stringify(COMTRADE), { name: 'trade' });
    for (const text of [
      download(data),
      download(data, ',', ''),
      download(data, ';', ';'),
      download(data, '\t', ''),
      `\ufeff${download(data)}`,
    ]) {
      const result = readComtrade(text, { name: 'trade' });
      expect(result.issues).toEqual([]);
      expect(result.dataset).toEqual(told.dataset);
      expect(anyFormat(text, { name: 'trade' })).toEqual(result);
    }
  });

  it('names the line and the column of what is not read', () => {
    const result = csv(
      {},
      { flowCode: 'RX' },
      { motCode: 9000 },
      { cmdCode: '1101', classificationCode: 'ZZ' },
    );
    expect(toldIn(result)).toEqual([
      ['unknown-flow', 'line 3, column "flowCode"'],
      ['part-of-total', 'line 4, column "motCode"'],
      ['unknown-classification', 'line 5, column "classificationCode"'],
    ]);
    expect(result.issues[0]).toMatchObject({
      expected: 'a whole flow: re-exports are a part of exports, and are left out',
      received: '"RX"',
    });
  });

  it('takes an area by its number where no code of letters stands', () => {
    const [first] = observationsOf(csv({ reporterISO: '', partnerISO: null }));
    expect(first).toMatchObject({ reporter: 'KAZ', partner: 'AFG' });
  });

  it('tells a row that is longer than that, and one that has no number', () => {
    const text = `${download([record()])},more\r\n`;
    expect(toldIn(readComtrade(text))).toContainEqual(['ragged-row', 'line 2']);
    expect(observationsOf(csv({ primaryValue: null, fobvalue: null }))).toMatchObject([
      { value: null, missing: 'unknown' },
    ]);
  });

  it('tells headers without rows, and as many rows as the service gives at once', () => {
    expect(toldIn(readComtrade(`${download([record()]).split('\r\n')[0]}\n`))).toEqual([['no-rows', '']]);
    const many = Array.from({ length: 500 }, (_, i) => record({ period: String(1500 + i) }));
    expect(toldIn(readComtrade(download(many)))).toContainEqual(['perhaps-cut', 'line 1']);
  });

  it('is no other CSV, and no JSON', () => {
    expect(toldIn(anyFormat('period,value,unit\n2022,1,USD\n'))).toEqual([]);
    expect(toldIn(readComtrade(JSON.stringify(answer(record()))))).toEqual([]);
  });
});

describe('a download of the service before', () => {
  const FLOUR =
    'H4,2015,2015,2015,4,0,2,Export,398,Kazakhstan,KAZ,4,Afghanistan,AFG,1101,"Flour, of wheat",8,Weight in kilograms';

  it('gives values, and quantities with what is estimated of them', () => {
    const result = earlier(
      `${FLOUR},1250000,1250000,420000000,4`,
      'H4,2015,2015,2015,0,0,1,Import,398,Kazakhstan,KAZ,0,World,WLD,TOTAL,All Commodities,1,No Quantity,,,30567155000,0',
    );
    expect(result.issues).toEqual([]);
    expect(observationsOf(result)).toMatchObject([
      {
        reporter: 'KAZ',
        partner: 'AFG',
        flow: 'export',
        product: 'HS1101',
        period: '2015',
        value: 420e6,
        unit: 'USD',
      },
      { measure: 'trade-quantity', value: 1250000, unit: 'KGM', obsStatus: ['estimated'] },
      { partner: 'WLD', flow: 'import', value: 30567155000 },
    ]);
    expect(result.dataset?.products).toMatchObject([
      { id: 'HS1101', edition: 'HS2012', names: { en: 'Flour, of wheat' } },
    ]);
  });

  it('gives months, and tells re-exports as the part that they are', () => {
    const rows = [
      FLOUR.replace('2015,2015,2015', '2015,201508,August 2015'),
      FLOUR.replace(',2,Export', ',3,Re-Export'),
    ];
    const result = earlier(...rows.map((row) => `${row},,,5,0`));
    expect(observationsOf(result)).toMatchObject([{ period: '2015-08', periodKind: 'month', value: 5 }]);
    expect(toldIn(result)).toEqual([['unknown-flow', 'line 3, column "Trade Flow Code"']]);
  });
});
