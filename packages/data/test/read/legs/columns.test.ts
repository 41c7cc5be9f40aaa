import { describe, expect, it } from 'vitest';
import { areLegs } from '../../../src/read/legs/are-legs.ts';
import { columnNamed, columnsOf, nameLegs } from '../../../src/read/legs/columns.ts';
import { IssueList } from '../../../src/read/report/issue-list.ts';
import { readBuild, readKind, readMode, readService } from '../../../src/read/legs/words.ts';
import { BUILDS, MODES, NODE_KINDS, SERVICES } from '../../../src/schema/vocabulary.ts';
import { LONG_CSV, WIDE_CSV } from '../documents/csv.ts';
import { table } from '../table-fixture.ts';

describe('columnNamed', () => {
  it.each([
    ['from', 'from place'],
    ['To', 'to place'],
    ['Откуда', 'from place'],
    ['Қайда', 'to place'],
    ['از', 'from place'],
    ['ته', 'to place'],
    ['from_lon', 'from lon'],
    ['fromLon', 'from lon'],
    ['From longitude', 'from lon'],
    ['Longitude (to)', 'to lon'],
    ['to_lat', 'to lat'],
    ['Широта (куда)', 'to lat'],
    ['Бойлық (қайдан)', 'from lon'],
    ['طول البلد به', 'to lon'],
    ['عرض البلد از', 'from lat'],
    ['Mode', 'mode'],
    ['вид транспорта', 'mode'],
    ['وضعیت', 'status'],
    ['as_of', 'asOf'],
    ['length_km', 'length'],
    ['from_kind', 'from kind'],
  ] as const)('knows %s', (header, column) => {
    expect(columnNamed(header)).toBe(column);
  });

  it.each(['', 'volume', 'from volume', 'lon', 'fro', 'to to'])('does not know %s', (header) => {
    expect(columnNamed(header)).toBeUndefined();
  });
});

describe('columnsOf', () => {
  it('tells what it does not read, and where', () => {
    const issues = new IssueList();
    const found = columnsOf(['from', 'to', 'Start', 'volume', ''], 'line 1', issues);
    expect([...found]).toEqual([
      ['from place', 0],
      ['to place', 1],
    ]);
    expect(issues.list()).toMatchObject([
      { code: 'duplicate-field', path: 'line 1, column "Start"', severity: 'warning' },
      { code: 'unknown-field', path: 'line 1, column "volume"', severity: 'warning' },
      { code: 'unknown-field', path: 'line 1, column 5', severity: 'warning' },
    ]);
  });
});

describe('areLegs', () => {
  it('tells legs from tables of numbers', () => {
    expect(areLegs('from,to,mode\na,b,rail')).toBe(true);
    expect(areLegs('\ufeffsep=;\r\n"От";"До";"Транспорт"\r\n')).toBe(true);
    expect(areLegs('\n\nfrom\tto\tfrom lon\n')).toBe(true);
    expect(
      areLegs(
        table([
          ['از', 'به', 'نوع ترانسپورت'],
          ['a', 'b', 'c'],
        ]),
      ),
    ).toBe(true);
    for (const text of [LONG_CSV, WIDE_CSV, '', 'from,to,value,period', 'from,mode', 'mode,to'])
      expect(areLegs(text)).toBe(false);
    expect(areLegs(table([]))).toBe(false);
  });

  it('asks for both ends only where legs are expected', () => {
    expect(nameLegs(['to', 'x', 'from'])).toBe(true);
    expect(nameLegs(['to', 'mode'])).toBe(false);
  });
});

describe('words of cells', () => {
  it('are read as they stand in the format', () => {
    expect(MODES.map(readMode)).toEqual(MODES);
    expect(BUILDS.map(readBuild)).toEqual(BUILDS);
    expect(SERVICES.map(readService)).toEqual(SERVICES);
    expect(NODE_KINDS.map(readKind)).toEqual(NODE_KINDS);
  });

  it.each([
    ['Railway', 'rail'],
    ['железная дорога', 'rail'],
    ['темір жол', 'rail'],
    ['خط آهن', 'rail'],
    ['د اورګاډي پټلۍ', 'rail'],
    ['Автодорога', 'road'],
    ['автожол', 'road'],
    ['سرک', 'road'],
    ['море', 'sea'],
    ['теңіз', 'sea'],
    ['راه بحری', 'sea'],
    ['سمندري لار', 'sea'],
  ])('reads %s', (word, mode) => {
    expect(readMode(word)).toBe(mode);
  });

  it.each([
    ['Under construction', 'under-construction'],
    ['строится', 'under-construction'],
    ['жоспарланған', 'planned'],
    ['پلان‌شده', 'planned'],
    ['تر څېړنې لاندې', 'study'],
  ])('reads %s', (word, build) => {
    expect(readBuild(word)).toBe(build);
  });

  it.each([
    ['закрыто', 'closed'],
    ['жабық', 'closed'],
    ['بسته', 'closed'],
    ['تړلی', 'closed'],
    ['خدمات محدود', 'limited'],
  ])('reads %s', (word, service) => {
    expect(readService(word)).toBe(service);
  });

  it('refuses any other, and says which there are', () => {
    expect(readMode('boat')).toEqual({ code: 'unknown-word', expected: 'one of rail, road, sea' });
    expect(readMode('')).toMatchObject({ code: 'unknown-word' });
    expect(readService('operating')).toMatchObject({ code: 'unknown-word' });
    expect(readBuild('closed')).toMatchObject({ code: 'unknown-word' });
  });
});
