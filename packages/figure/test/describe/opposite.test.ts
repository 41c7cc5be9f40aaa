import { describe, expect, it } from 'vitest';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { speakOpposite } from '../../src/describe/opposite.ts';
import { ENGLISH } from '../layout/medium.ts';

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
const { observations, statements, relations, events } = dataset;

function opposite(id: string): string {
  const record = [...observations, ...statements, ...relations, ...events].find((one) => one.id === id);
  if (!record) throw new Error(id);
  return plain(speakOpposite(record, ENGLISH.locale));
}

describe('a record that contradicts another, in a few words', () => {
  it('is a number in whole units, and what kind of number', () => {
    expect(opposite('c031')).toBe('1 billion US dollars (claim)');
    expect(opposite('c037')).toBe('at least 4 billion US dollars (target)');
  });

  it('is what a statement says', () => {
    expect(opposite('c055')).toBe('written as imports into Afghanistan');
  });

  it('is what happened or was done, and when', () => {
    expect(opposite('e-delist-article')).toMatch(/^31 December 2023: \S/);
    expect(opposite('r-kaz-delist-2023-12-29')).toMatch(/^29 December 2023: \S/);
  });

  it('says why there is no number', () => {
    expect(
      plain(speakOpposite({ ...observations[0]!, value: null, missing: 'suppressed' }, ENGLISH.locale)),
    ).toBe('withheld by the producer (statistic)');
  });
});
