import fc from 'fast-check';
import countries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { read, readCsv } from '../../../src/read/index.ts';
import { documentSource, SourceList } from '../../../src/read/report/source-list.ts';
import { codeJudgeOf } from '../../../src/read/judge/word-judge.ts';
import { share } from '../../../src/query/trade/share.ts';
import { observationsOf } from '../observations.ts';

const sources = new SourceList(documentSource('csv', undefined), true);
type Coded = 'reporter' | 'partner' | 'unit' | 'product';
const judged = (field: Coded, text: string) => codeJudgeOf(field, sources)(text);

describe('a code in a long text', () => {
  it.each<[Coded, string, string]>([
    ['reporter', 'KZ', 'KAZ'],
    ['reporter', '398', 'KAZ'],
    ['reporter', 'kaz', 'KAZ'],
    ['reporter', 'Kazakhstan', 'KAZ'],
    ['reporter', 'Казахстан', 'KAZ'],
    ['partner', '4', 'AFG'],
    ['partner', '004', 'AFG'],
    ['partner', 'W00', 'WLD'],
    ['partner', 'World', 'WLD'],
    ['partner', 'TOTAL', 'WLD'],
    ['partner', '_Z', ''],
    ['partner', 'taliban-authorities', 'taliban-authorities'],
    ['product', 'TOTAL', ''],
    ['product', '_T', ''],
    ['product', '0101', '0101'],
    ['unit', 'usd', 'USD'],
    ['unit', 'US$', 'USD'],
    ['unit', 'KG', 'KGM'],
    ['unit', 'ratio', 'ratio'],
    ['unit', 'MWH', 'MWH'],
  ])('%s "%s" is "%s"', (field, text, word) => {
    expect(judged(field, text)).toEqual({ word });
  });

  it.each([
    ['USD million', 'USD', 6],
    ['thousand US dollars', 'USD', 3],
    ['MIO_EUR', 'EUR', 6],
    ['%', 'ratio', -2],
  ])('of a unit "%s" is %s, ten to the power of %d', (text, word, scale) => {
    expect(judged('unit', text)).toEqual({ word, scale });
  });

  it.each<[Coded, string, string]>([
    ['reporter', 'TOTAL', 'unknown-area'],
    ['partner', 'EUU', 'unknown-area'],
    ['partner', 'Fooland', 'unknown-area'],
    ['partner', '1C_080', 'unknown-area'],
    ['unit', 'USD of 2015', 'unknown-unit'],
    ['unit', 'pieces', 'unknown-unit'],
  ])('%s "%s" that nobody knows stays as it stands, and is told', (field, text, code) => {
    expect(judged(field, text)).toMatchObject({ word: text, told: { code } });
  });

  it('of any state is its alpha-3 code, however it is given', () => {
    const alpha2 = Object.keys(countries.getAlpha2Codes()).filter((code) => code !== 'XK');
    fc.assert(
      fc.property(fc.constantFrom(...alpha2), fc.boolean(), (code, isSmall) => {
        const id = countries.alpha2ToAlpha3(code)!;
        for (const each of [code, id, countries.alpha2ToNumeric(code)!])
          expect(judged('partner', isSmall ? each.toLowerCase() : each)).toEqual({ word: id });
      }),
    );
  });
});

describe('a long text with codes', () => {
  const HEAD = 'period,reporter,partner,flow,value,unit';
  const told = (text: string) => readCsv(text).issues.map(({ code, path }) => [code, path]);

  it('says of all its rows the same states, whatever they are called', () => {
    const rows = ['Kazakhstan,Afghanistan', 'kaz,afg', 'KZ,AF', '398,4'].map(
      (pair, i) => `${2019 + i},${pair},export,5,USD`,
    );
    const { dataset, issues } = readCsv(`${HEAD}\n${rows.join('\n')}\n`);
    expect(issues).toEqual([]);
    expect(dataset!.series[0]!.shared).toMatchObject({ reporter: 'KAZ', partner: 'AFG' });
    expect(dataset!.actors.map(({ id }) => id)).toEqual(['KAZ', 'AFG']);
  });

  it('has the world as a whole, not as a partner among others', () => {
    const text = `${HEAD}\n2022,KAZ,W00,export,100,USD\n2022,KAZ,AFG,export,60,USD\n2022,KAZ,UZB,export,40,USD\n`;
    const { rows } = share(
      readCsv(text).dataset!,
      { measure: 'trade-value', reporter: 'KAZ', partner: 'AFG', flow: ['export'], period: '2022' },
      'partner',
    );
    expect(rows.map(({ value }) => value)).toEqual([0.6]);
  });

  it('has its values in the power of ten of their unit', () => {
    const text = `${HEAD}\n2020,KAZ,AFG,export,6,USD million\n2021,KAZ,AFG,export,7,USD thousand\n2022,KAZ,AFG,export,8,"USD, ""bn"""\n2023,KAZ,AFG,export,9,\n2024,KAZ,AFG,export,4 bn,USD million\n`;
    const scales = observationsOf(readCsv(text)).map(({ unit, scale }) => [unit, scale]);
    expect(scales.slice(0, 2)).toEqual([
      ['USD', 6],
      ['USD', 3],
    ]);
    expect(scales.slice(3)).toEqual([
      ['', undefined],
      ['USD', 9],
    ]);
  });

  it('tells where a column of scales says another power of ten, which counts', () => {
    const text = 'period,flow,value,scale,unit\n2022,export,6,6,USD million\n2023,export,7,0,USD million\n';
    expect(told(text)).toEqual([['contradicting-cell', 'line 3, column "unit"']]);
    expect(observationsOf(readCsv(text)).map(({ scale }) => scale ?? 0)).toEqual([6, 0]);
  });

  it('tells each code once that nobody knows', () => {
    const text = `${HEAD}\n2021,KAZ,EUU,export,5,pieces\n2022,KAZ,EUU,export,6,pieces\n`;
    expect(told(text)).toEqual([
      ['unknown-area', 'line 2, column "partner"'],
      ['unknown-unit', 'line 2, column "unit"'],
    ]);
  });

  it.each([
    ['MTQ', 'trade-quantity'],
    ['LTR', 'trade-quantity'],
    ['C62', 'trade-quantity'],
    ['DTN', 'trade-quantity'],
    ['MWH', 'trade-quantity'],
    ['pieces', 'trade-quantity'],
    ['persons', 'count'],
    ['KZT', 'trade-value'],
    ['', 'trade-value'],
    ['%', 'trade-share'],
  ])('measures by its unit "%s" %s', (unit, measure) => {
    expect(observationsOf(readCsv(`${HEAD}\n2022,KAZ,AFG,export,5,${unit}\n`))).toMatchObject([{ measure }]);
  });
});

describe('a table that this package wrote', () => {
  it('has ids and units of its own, and no codes', () => {
    const text =
      'id,reporter,partner,product,measure,period,value,unit,decimals,nature,source\n' +
      'a,KZ,TOTAL,T,trade-value,2022,5,USD million,,statistic,book\n';
    const result = read(text);
    expect(result.issues).toEqual([]);
    expect(observationsOf(result)).toMatchObject([
      { reporter: 'KZ', partner: 'TOTAL', product: 'T', unit: 'USD million' },
    ]);
    expect(observationsOf(result)[0]).not.toHaveProperty('scale');
  });
});
