import { describe, expect, it } from 'vitest';
import { Component } from '../../../src/read/sdmx/component.ts';
import { sdmxColumns, sdmxDelimiter } from '../../../src/read/sdmx/csv-columns.ts';
import { sdmxNumber } from '../../../src/read/sdmx/csv-number.ts';
import { jsonStructure } from '../../../src/read/sdmx/json-structure.ts';
import { structureSource } from '../../../src/read/sdmx/structure.ts';

describe('the first header', () => {
  it.each([
    ['STRUCTURE,STRUCTURE_ID', ','],
    ['STRUCTURE;STRUCTURE_ID', ';'],
    ['\ufeffSTRUCTURE[;],STRUCTURE_ID', ','],
    ['"STRUCTURE"\t"STRUCTURE_ID"', '\t'],
    ['DATAFLOW,FREQ', ','],
    ['DATAFLOW: Dataflow;FREQ: Frequency', ';'],
    ['STRUCTURE[;]: Structure,STRUCTURE_ID', ','],
  ])('of %j is followed by %j', (text, delimiter) => {
    expect(sdmxDelimiter(text)).toBe(delimiter);
  });

  it.each(['', 'STRUCTURE', 'STRUCTURES,x', 'structure,x', 'period,STRUCTURE'])(
    'of %j is not that of SDMX-CSV',
    (text) => {
      expect(sdmxDelimiter(text)).toBeUndefined();
    },
  );
});

describe('the columns', () => {
  const columns = (headers: string) => sdmxColumns(headers.split(','));

  it('are dimensions before the value and attributes behind it', () => {
    const { structure, action, value, codes } = columns(
      'STRUCTURE,STRUCTURE_ID,ACTION,SERIES_KEY,FREQ,SEX,OBS_VALUE,OBS_STATUS,TITLE',
    );
    expect([structure, action, value]).toEqual([1, 2, 6]);
    expect(codes.map(({ column, concept, isDimension }) => [column, concept.role, isDimension])).toEqual([
      [4, 'frequency', true],
      [5, 'other', true],
      [7, 'status', false],
      [8, 'note', false],
    ]);
  });

  it('have names behind, beside or nowhere, and say what stands between values', () => {
    const [both] = columns(
      'STRUCTURE[|],STRUCTURE_ID,ACTION,FREQ: Frequency,OBS_VALUE: Value,NOTE[]: Note',
    ).codes;
    expect(both).toMatchObject({ names: 'behind', between: '', concept: { id: 'FREQ' } });
    expect(columns('STRUCTURE[|],STRUCTURE_ID,ACTION,OBS_VALUE,NOTE[]: Note').codes[0]).toMatchObject({
      between: '|',
      concept: { id: 'NOTE' },
    });
    const beside = columns(
      'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,FREQ,Frequency,OBS_VALUE,Value,OBS_STATUS,Status',
    );
    expect(beside.structureName).toBe(2);
    expect(beside.codes.map(({ column, names }) => [column, names])).toEqual([
      [4, 'next'],
      [8, 'next'],
    ]);
  });

  it('are those of a version without a value', () => {
    expect(columns('STRUCTURE,STRUCTURE_ID,MEAS_1').value).toBe(-1);
  });
});

it('reads numbers with either decimal sign, and what stands for none', () => {
  expect(['1', '-2.5', '12,4', '1e3', '.5', '', ' ', 'NaN', '-', '#N/A'].map(sdmxNumber)).toEqual([
    1,
    -2.5,
    12.4,
    1000,
    0.5,
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(['1 000', '1,234,5', 'x', '1.2.3', 'Infinity', '0x1', '-'.repeat(2)].map(sdmxNumber)).toEqual(
    new Array(7).fill(undefined),
  );
});

describe('a component', () => {
  const flags = new Component(
    { id: 'OBS_STATUS', default: 'A', values: [{ id: 'A', name: 'Normal' }, { value: 5 }, null] },
    'p',
    false,
  );

  it('leads from an index to a code, its names and its place', () => {
    expect(flags.at(0)?.code).toBe('A');
    expect(flags.at(0)?.about()).toEqual({ names: { en: 'Normal' }, path: 'p.values[0]' });
    expect(flags.at(1)?.code).toBe('5');
    expect([flags.at(2), flags.at(3), flags.at(-1), flags.at(0.5)]).toEqual(new Array(4).fill(undefined));
  });

  it('takes an index, several of them, or its usual value', () => {
    expect([0, [0, 1], null, undefined].map((given) => flags.of(given, 'here')?.code)).toEqual([
      'A',
      'A;5',
      'A',
      'A',
    ]);
    expect(flags.of(9, 'here')).toBeUndefined();
    expect(flags.of([0, 9], 'here')).toBeUndefined();
    expect(flags.of('A', 'here')).toBeUndefined();
  });

  it('takes values as they stand where it lists none', () => {
    const free = new Component({ id: 'DECIMALS' }, 'p', false);
    expect([3, '3', ['a', 'b'], null, { en: 'x' }].map((given) => free.of(given, 'here')?.code)).toEqual([
      '3',
      '3',
      'a;b',
      '',
      '',
    ]);
    expect(free.of(3, 'here')?.about()).toEqual({ path: 'here' });
  });

  it('is known by its role where its id is not, and is a note where it is an unknown attribute', () => {
    expect(new Component({ id: 'PAYS', roles: ['REF_AREA'] }, 'p', true).concept).toEqual({
      id: 'PAYS',
      role: 'reporter',
    });
    expect(new Component({ id: 'SEX' }, 'p', true).concept.role).toBe('other');
    expect(new Component({ id: 'TITLE' }, 'p', false).concept.role).toBe('note');
    expect(new Component(7, 'p', false).concept).toEqual({ id: '', role: 'note' });
  });
});

it('puts dimensions into the order of the key, the one without a position last', () => {
  const structure = jsonStructure(
    {
      dimensions: {
        dataSet: [{ id: 'B', keyPosition: 1 }],
        series: [{ id: 'A', keyPosition: 0 }],
        observation: [{ id: 'TIME_PERIOD' }, { id: 'C', keyPosition: 2 }],
      },
      attributes: { series: [{ id: 'UNIT_MULT' }] },
    },
    's',
  );
  expect(structure.key.map(({ concept }) => concept.id)).toEqual(['A', 'B', 'C', 'TIME_PERIOD']);
  expect(structure.attributes.series[0]?.path).toBe('s.attributes.series[0]');
  expect(structure.measures.map(({ concept }) => concept.id)).toEqual(['OBS_VALUE']);
  expect(jsonStructure(null, 's').key).toEqual([]);
});

it('calls a message after its structure, published by the agency', () => {
  expect(structureSource(undefined, 'ESTAT:NA_MAIN(1.6.0)', '')).toMatchObject({
    id: 'sdmx',
    title: 'ESTAT:NA_MAIN(1.6.0)',
    publisher: 'ESTAT',
  });
  expect(
    structureSource('x.csv', 'urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=KZ.BNS:DF(1.0+.0)', 'Trade'),
  ).toMatchObject({
    id: 'x',
    title: 'Trade',
    publisher: 'KZ.BNS',
  });
  expect(structureSource(undefined, '', '')).toMatchObject({ title: 'sdmx', publisher: 'this document' });
});
