import { comparison } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { expect, test } from 'vitest';
import { describeComparison } from '../../src/describe/compared.ts';
import { loadActorsWords } from '../../src/locale/actors/actors-words.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { en, fa } from '../locale/languages.ts';

const said = (locale: typeof en, actors: readonly string[], toward?: string): string =>
  withoutMarks(describeComparison(comparison(dataset, { actors, toward, asOf: '2024-01' }), locale));

test('a comparison says who, when, and towards whom where that is asked', () => {
  const pair = 'Kazakhstan and Uzbekistan compared, as of January 2024';
  expect(said(en, ['KAZ', 'UZB']).toLowerCase()).toBe(pair.toLowerCase());
  expect(said(en, ['KAZ', 'UZB'], 'AFG')).toMatch(/January 2024, towards Afghanistan$/);
  expect(said(en, ['KAZ', 'UZB', 'TUR'])).toMatch(/Kazakhstan, Uzbekistan,? and Türkiye/);
});

test('in Dari it says so in Dari', async () => {
  await loadActorsWords(fa);
  expect(said(fa, ['KAZ', 'UZB'], 'AFG')).toBe(
    'مقایسهٔ قزاقستان و ازبکستان، تا تاریخ جنوری ۲۰۲۴، در قبال افغانستان',
  );
});
