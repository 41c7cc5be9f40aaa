import { describe, expect, it } from 'vitest';
import { beginsAfter, endsBefore, validOn } from '../../../src/query/date/validity.ts';
import { observation } from '../../fixture.ts';

describe('beginsAfter', () => {
  it.each([
    ['2023', '2022', true],
    ['2023', '2023', false],
    ['2023-02', '2023-01', true],
    ['2023-02', '2023', false],
    ['2024-01~', '2024-01', false],
    ['2024-01-02', '2024-01-01', true],
    ['2024/2025', '2024-01', false],
    ['2024/2025', '2023-12', true],
    ['../2030', '2020', false],
  ])('says of %s after %s: %s', (text, asOf, expected) => {
    expect(beginsAfter(text, asOf)).toBe(expected);
  });

  it('never holds without a date on both sides', () => {
    expect(beginsAfter(undefined, '2020')).toBe(false);
    expect(beginsAfter('2022', undefined)).toBe(false);
    expect(beginsAfter('soon', '2020')).toBe(false);
    expect(beginsAfter('2022', 'then')).toBe(false);
  });
});

describe('endsBefore', () => {
  it.each([
    ['2022', '2023', true],
    ['2023', '2023-06', false],
    ['2023-09-01', '2023-09-01', false],
    ['2023-08-31', '2023-09', true],
    ['2023-12/2024-06', '2024-01', false],
    ['2023-12/2024-06', '2024-07', true],
    ['2021-08/..', '2030', false],
  ])('says of %s before %s: %s', (text, asOf, expected) => {
    expect(endsBefore(text, asOf)).toBe(expected);
  });

  it('never holds without a date on both sides', () => {
    expect(endsBefore(undefined, '2020')).toBe(false);
    expect(endsBefore('2019', undefined)).toBe(false);
  });
});

describe('validOn', () => {
  it('leaves out what lies after the date', () => {
    expect(validOn(observation({ period: '2023' }), '2022')).toBe(false);
    expect(validOn(observation({ period: '2023' }), '2023-01')).toBe(true);
  });

  it('keeps everything without a date', () => {
    expect(validOn(observation({ period: '2023' }), undefined)).toBe(true);
    expect(validOn(observation({ period: undefined }), '1990')).toBe(true);
  });

  it('keeps what became known later: it was valid then', () => {
    expect(validOn(observation({ period: '2023', knownFrom: '2024-07-25' }), '2024-01')).toBe(true);
  });

  it.each(['target', 'forecast'] as const)('keeps a %s for a time to come, once it was made', (nature) => {
    const ahead = observation({ nature, period: '2030', knownFrom: '2024-01~' });
    expect(validOn(ahead, '2024-01')).toBe(true);
    expect(validOn(ahead, '2023-12')).toBe(false);
    expect(validOn(observation({ nature, period: '2030', asOf: '2022' }), '2024')).toBe(true);
  });

  it('leaves out a target of which nobody recorded when it was made', () => {
    expect(validOn(observation({ nature: 'target', period: '2030' }), '2024')).toBe(false);
  });

  it('does not excuse a claim that speaks of a time to come', () => {
    expect(validOn(observation({ nature: 'claim', period: '2030', knownFrom: '2020' }), '2024')).toBe(false);
  });
});
