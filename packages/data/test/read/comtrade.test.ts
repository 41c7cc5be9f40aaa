import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read as anyFormat, readComtrade } from '../../src/read/index.ts';
import { check } from '../../src/check/check.ts';
import { answer, COMTRADE, record } from './documents/comtrade.ts';
import type { ComtradeRecordFixture } from './documents/comtrade.ts';
import { observationsOf, toldIn } from './observations.ts';

const text = (found: unknown) => JSON.stringify(found);
const read = (...records: readonly ComtradeRecordFixture[]) =>
  readComtrade(text(answer(...records.map(record))));

describe('several answers of UN Comtrade in a list', () => {
  const pages = [answer(record({ period: '2022' })), answer(record({ period: '2023' }))];

  it('are read together, by whoever finds out what a text is, too', () => {
    const result = readComtrade(text(pages));
    expect(result.issues).toEqual([]);
    expect([...new Set(observationsOf(result).map(({ period }) => period))]).toEqual(['2022', '2023']);
    expect(anyFormat(text(pages))).toEqual(result);
  });

  it('tell of each where it is wrong, and of a list with anything else that it is none', () => {
    const second = { ...pages[1], count: 2 };
    expect(toldIn(readComtrade(text([pages[0], second])))).toEqual([['wrong-length', '[1].count']]);
    expect(toldIn(readComtrade(text([pages[0], {}])))).toEqual([['not-comtrade', '']]);
    expect(toldIn(readComtrade('[]'))).toEqual([['not-comtrade', '']]);
  });
});

describe('UN Comtrade', () => {
  it('gives the value of each record, and its weight', () => {
    const result = readComtrade(text(COMTRADE), { name: 'comtrade.json' });
    expect(result.issues).toEqual([]);
    expect(check(result.dataset).issues).toEqual([]);
    expect(observationsOf(result)).toEqual([
      {
        id: 'KAZ-AFG-export-trade-value-2022-comtrade',
        nature: 'statistic',
        measure: 'trade-value',
        reporter: 'KAZ',
        partner: 'AFG',
        flow: 'export',
        valuation: 'FOB',
        period: '2022',
        periodKind: 'year',
        value: 978002617,
        unit: 'USD',
        attribution: 'UN Statistics Division, added up from what was reported',
        sources: [{ source: 'comtrade' }],
      },
      expect.objectContaining({ flow: 'import', valuation: 'CIF', value: 9262826 }),
      expect.objectContaining({ product: 'HS1101', value: 420000000, valuation: 'FOB' }),
      expect.objectContaining({
        product: 'HS1101',
        measure: 'trade-quantity',
        unit: 'KGM',
        value: 1250000000,
        obsStatus: ['estimated'],
      }),
    ]);
  });

  it('names states and products, with the edition of the Harmonized System', () => {
    const { dataset } = readComtrade(text(COMTRADE));
    expect(dataset?.actors.map(({ id, names }) => [id, names.en])).toEqual([
      ['KAZ', 'Kazakhstan'],
      ['AFG', 'Afghanistan'],
    ]);
    expect(dataset?.products).toEqual([
      {
        id: 'HS1101',
        code: '1101',
        level: 'heading',
        edition: 'HS2022',
        names: { en: 'Wheat or meslin flour' },
      },
    ]);
    expect(dataset?.sources[0]).toMatchObject({ title: 'UN Comtrade', publisher: 'UN Statistics Division' });
  });

  it('knows areas by their numbers where descriptions were not asked for', () => {
    const result = read({
      reporterISO: null,
      reporterCode: 842,
      reporterDesc: null,
      partnerISO: null,
      partnerCode: 0,
    });
    expect(result.issues).toEqual([]);
    expect(observationsOf(result)[0]).toMatchObject({ reporter: 'USA', partner: 'WLD' });
  });

  it('reads months', () => {
    expect(observationsOf(read({ period: '202208', freqCode: 'M' }))[0]).toMatchObject({
      period: '2022-08',
      periodKind: 'month',
    });
  });

  it('gives both valuations where a record has both, and says where it knows neither', () => {
    const both = observationsOf(read({ flowCode: 'M', fobvalue: 90, cifvalue: 100, primaryValue: 100 }));
    expect(both.map(({ valuation, value }) => [valuation, value])).toEqual([
      ['CIF', 100],
      ['FOB', 90],
    ]);
    expect(observationsOf(read({ fobvalue: null, primaryValue: 5 }))[0]?.valuation).toBe('unspecified');
  });

  it('gives quantities in each unit once', () => {
    const found = observationsOf(
      read({
        netWgt: 100,
        qty: 40,
        qtyUnitAbbr: 'u',
        altQty: 100,
        altQtyUnitAbbr: 'kg',
        isQtyEstimated: true,
      }),
    );
    expect(found.slice(1).map(({ unit, value, obsStatus }) => [unit, value, obsStatus])).toEqual([
      ['KGM', 100, undefined],
      ['C62', 40, ['estimated']],
    ]);
  });

  it('says who asserts a number that was added up, and that another was estimated', () => {
    const found = observationsOf(
      read(
        { isReported: true, isAggregate: false },
        { period: '2021', isReported: false, isAggregate: false },
      ),
    );
    expect(found[0]).not.toHaveProperty('attribution');
    expect(found[1]).toMatchObject({ obsStatus: ['estimated'] });
  });

  it('has no value where a record has none', () => {
    expect(observationsOf(read({ primaryValue: null, fobvalue: null }))).toMatchObject([
      { value: null, missing: 'unknown' },
    ]);
  });

  it('keeps products of other classifications apart', () => {
    const found = observationsOf(
      read({ classificationCode: 'S4', cmdCode: '046' }, { classificationCode: 'H0', cmdCode: '0101' }),
    );
    expect(found.map(({ product }) => product)).toEqual(['SITC046', 'HS0101']);
  });
});

describe('what is not taken from UN Comtrade', () => {
  it.each([
    ['motCode', { motCode: 3200 }],
    ['customsCode', { customsCode: 'C01' }],
    ['partner2Code', { partner2Code: 156 }],
    ['mosCode', { mosCode: '1' }],
  ] as const)('are parts of totals by %s, each told', (field, part) => {
    const result = read({}, part, part);
    expect(observationsOf(result)).toHaveLength(1);
    expect(toldIn(result)).toEqual([
      ['part-of-total', `data[1].${field}`],
      ['part-of-total', `data[2].${field}`],
    ]);
  });

  it('are re-exports and other parts of flows, told once', () => {
    const result = read({ flowCode: 'RX' }, { flowCode: 'RX', period: '2021' }, { flowCode: 'X' });
    expect(observationsOf(result)).toHaveLength(1);
    expect(toldIn(result)).toEqual([['unknown-flow', 'data[0].flowCode']]);
  });

  it('are gross weights and units that nobody knows', () => {
    const result = read(
      { grossWgt: 7, qty: 5, qtyUnitAbbr: 'heads' },
      { period: '2021', qty: 5, qtyUnitAbbr: 'heads' },
    );
    expect(toldIn(result)).toEqual([
      ['unknown-unit', 'data[0].qtyUnitAbbr'],
      ['not-read', 'data[0].grossWgt'],
    ]);
  });

  it('is told of unknown areas, classifications and records that are none', () => {
    const strange = [record({ partnerISO: 'S19', classificationCode: 'ZZ', cmdCode: '1' }), 7, {}];
    const result = readComtrade(text({ ...answer(), count: 3, data: strange }));
    expect(toldIn(result)).toEqual([
      ['unknown-area', 'data[0].partnerISO'],
      ['unknown-classification', 'data[0].classificationCode'],
      ['wrong-type', 'data[1]'],
      ['wrong-type', 'data[2]'],
    ]);
    expect(observationsOf(result)).toMatchObject([{ partner: 'S19', product: 'ZZ1' }]);
  });

  it('is told of an answer with more or fewer records than it counts', () => {
    for (const count of [5, 1, '5']) {
      const result = readComtrade(text({ ...answer(record(), record({ period: '2021' })), count }));
      expect(result.issues).toMatchObject([
        { code: 'wrong-length', path: 'count', expected: '2, as there are records', severity: 'warning' },
      ]);
      expect(observationsOf(result)).toHaveLength(2);
    }
    for (const count of [2, '2', null, undefined, -1])
      expect(toldIn(readComtrade(text({ ...answer(record(), record({ period: '2021' })), count })))).toEqual(
        [],
      );
  });

  it('is not mistaken for another document where its first record is none', () => {
    const given = text({ data: [null, record()] });
    expect(toldIn(readComtrade(given))).toEqual([['wrong-type', 'data[0]']]);
    expect(toldIn(anyFormat(given))).toEqual([['wrong-type', 'data[0]']]);
    expect(observationsOf(readComtrade(given))).toMatchObject([{ value: 978002617 }]);
  });

  it('takes codes without the spaces around them', () => {
    // Areas that nobody named are a partner all the same: without one, this would be trade with everybody.
    for (const partnerISO of ['_X ', '_X', ' ', null]) {
      const areas = read({ partnerISO, partnerCode: 899 });
      expect(observationsOf(areas)).toMatchObject([{ partner: '899' }]);
      expect(toldIn(areas)).toMatchObject([['unknown-area', expect.anything()]]);
    }
    expect(observationsOf(read({ partnerISO: 'UZB ', flowCode: 'M ' }))).toMatchObject([
      { partner: 'UZB', flow: 'import' },
    ]);
  });

  it('is told of answers that are empty, cut or refused', () => {
    expect(toldIn(readComtrade(text(answer())))).toEqual([['no-rows', 'data']]);
    const months = Array.from({ length: 500 }, (_, i) => ({
      period: `${1980 + Math.floor(i / 12)}${String((i % 12) + 1).padStart(2, '0')}`,
    }));
    expect(toldIn(read(...months))).toEqual([['perhaps-cut', 'data']]);
    expect(readComtrade('{"statusCode":401,"message":"Access denied"}')).toMatchObject({
      issues: [
        { code: 'service-error', path: 'message', received: '"401 Access denied"' },
        { code: 'not-comtrade' },
      ],
    });
    expect(toldIn(readComtrade(text({ ...answer(record()), error: 'partial' })))).toEqual([
      ['service-error', 'error'],
    ]);
  });
});

describe('any text as UN Comtrade', () => {
  it('never throws where any field of a record is any value', () => {
    const field = fc.constantFrom(...Object.keys(record()));
    fc.assert(
      fc.property(field, fc.jsonValue({ maxDepth: 1 }), (name, value) => {
        const { dataset, issues } = readComtrade(text(answer({ ...record(), [name]: value })));
        for (const { path } of issues) expect(path).toMatch(/^(|error|data(\[0\]\.\w+)?)$/);
        if (dataset) expect(check(dataset).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([[undefined], [null], [7], ['{'], ['[]']])('survives %j', (given) => {
    expect(readComtrade(given as never).dataset).toBeUndefined();
  });
});

describe('records of UN Comtrade that stand twice', () => {
  it('are told, each with the one before it', () => {
    const result = read({}, { partnerISO: 'UZB' }, {});
    expect(result.issues).toMatchObject([
      {
        code: 'duplicate-figure',
        path: 'data[2].primaryValue',
        expected: expect.stringContaining('data[0].primaryValue') as unknown,
        severity: 'warning',
      },
    ]);
    expect(observationsOf(result)).toHaveLength(3);
  });
});
