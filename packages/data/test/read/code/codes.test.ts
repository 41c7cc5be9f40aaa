import currencies from 'currency-codes';
import countries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { OBS_STATUSES, MISSING_REASONS } from '../../../src/schema/vocabulary.ts';
import { areaOf } from '../../../src/read/code/areas.ts';
import { classificationOf } from '../../../src/read/code/classifications.ts';
import { isCurrency } from '../../../src/read/code/currencies.ts';
import { flowOf } from '../../../src/read/code/flows.ts';
import { INDICATORS } from '../../../src/read/code/indicators.ts';
import { CONF_STATUS, EUROSTAT_FLAGS, OBS_STATUS } from '../../../src/read/code/obs-status.ts';
import { unitOf } from '../../../src/read/code/units.ts';

const alpha2 = Object.keys(countries.getAlpha2Codes()).filter((code) => code !== 'XK');

describe('areaOf', () => {
  it.each(alpha2)('knows %s by both codes and by number, as i18n-iso-countries does', (code) => {
    const alpha3 = countries.alpha2ToAlpha3(code)!;
    const number = countries.alpha2ToNumeric(code)!;
    expect(alpha2.length).toBe(249);
    for (const each of [code, alpha3, number, String(Number(number))]) expect(areaOf(each)).toBe(alpha3);
  });

  it.each([
    ['W00', 'WLD'],
    ['0', 'WLD'],
    ['_T', 'WLD'],
    ['842', 'USA'],
    ['757', 'CHE'],
    ['EL', 'GRC'],
    ['XK', 'XKX'],
  ])('knows %s as %s', (code, id) => {
    expect(areaOf(code)).toBe(id);
  });

  it.each(['', 'kz', 'S19', 'EU27_2020', '999', '__proto__', 'constructor'])('does not know "%s"', (code) => {
    expect(areaOf(code)).toBeUndefined();
  });
});

describe('isCurrency', () => {
  const metals = /^(XA[UG]|XP[TD]|XB[ABCD]|XUA|XSU|XTS|XXX)$/;

  it('knows the currencies that currency-codes knows, without metals and tests', () => {
    for (const code of currencies.codes()) expect(isCurrency(code), code).toBe(!metals.test(code));
    expect(isCurrency('KGM')).toBe(false);
    expect(isCurrency('usd')).toBe(false);
  });
});

describe('unitOf', () => {
  it.each([
    ['USD', { unit: 'USD' }],
    ['kzt', { unit: 'KZT' }],
    ['MIO_EUR', { unit: 'EUR', scale: 6 }],
    ['USD_EXC', { unit: 'USD' }],
    ['THS_T', { unit: 'TNE', scale: 3 }],
    ['kg', { unit: 'KGM' }],
    ['PC', { unit: 'ratio', scale: -2 }],
    ['m³', { unit: 'MTQ' }],
    ['u', { unit: 'C62' }],
  ])('reads %s', (code, unit) => {
    expect(unitOf(code)).toEqual(unit);
  });

  it.each(['', 'SHEEP', 'MIO_', 'MIO_XXX', 'constructor', 'EUR_MIO'])('does not know "%s"', (code) => {
    expect(unitOf(code)).toBeUndefined();
  });
});

describe('flags', () => {
  it('are words of the vocabulary', () => {
    for (const table of [OBS_STATUS, EUROSTAT_FLAGS, CONF_STATUS]) {
      for (const { obsStatus, missing } of Object.values(table)) {
        if (obsStatus !== undefined) expect(OBS_STATUSES).toContain(obsStatus);
        if (missing !== undefined) expect(MISSING_REASONS).toContain(missing);
      }
    }
  });

  it('have a code of CL_OBS_STATUS for every word but that of Eurostat', () => {
    const said = Object.values(OBS_STATUS).map(({ obsStatus }) => obsStatus);
    expect(OBS_STATUSES.filter((word) => !said.includes(word))).toEqual(['revised']);
  });

  it('make a forecast of a number that is one', () => {
    expect(OBS_STATUS['F']).toEqual({ obsStatus: 'forecast', nature: 'forecast' });
  });
});

it('knows flows, and takes no part for the whole', () => {
  expect(['X', 'm', 'EXPORT', '1', '2', 'TB'].map(flowOf)).toEqual([
    'export',
    'import',
    'export',
    'import',
    'export',
    'balance',
  ]);
  expect(['RX', 'RM', 'DX', 'FM', 'MIP', '', 'toString'].map(flowOf)).toEqual(new Array(7).fill(undefined));
});

it('knows editions of the Harmonized System by the codes of UN Comtrade', () => {
  expect(['H0', 'H3', 'H6'].map((code) => classificationOf(code)?.edition)).toEqual([
    'HS1992',
    'HS2007',
    'HS2022',
  ]);
  expect(classificationOf('S3')).toEqual({ prefix: 'SITC', edition: 'SITC3' });
  expect(classificationOf('valueOf')).toBeUndefined();
});

it('says of every indicator a unit that is known', () => {
  for (const [code, { unit }] of Object.entries(INDICATORS))
    expect(unit === undefined ? undefined : unitOf(unit), code).toBeDefined();
});
