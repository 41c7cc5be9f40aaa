/**
 * Uses that must not compile. It is not run: `check:types` fails where one of them compiles, because then its
 * `@ts-expect-error` expects nothing.
 */
import {
  observationAt,
  query,
  type Dataset,
  type Observation,
  type Series,
  type Statement,
} from '@keruen/data';
import { check } from '@keruen/data/check';
import { readJson, readTable } from '@keruen/data/read';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';

const sources = [{ source: 'bureau' }];

/** What an observation needs; each of the uses below spoils it in one way. */
const right = {
  id: 'o',
  nature: 'statistic',
  measure: 'trade-value',
  value: 978,
  unit: 'USD',
  sources,
} as const;
export const good: Observation = right;

const { nature: _nature, ...withoutNature } = right;
const { unit: _unit, ...withoutUnit } = right;
const { sources: _sources, ...withoutSources } = right;
const { value: _value, ...withoutValue } = right;

// @ts-expect-error Every value says what kind of assertion it is.
export const noNature: Observation = withoutNature;

// @ts-expect-error A number without a unit is none.
export const noUnit: Observation = withoutUnit;

// @ts-expect-error Every value names its source.
export const noSources: Observation = withoutSources;

// @ts-expect-error What is not there is null, with a reason.
export const noValue: Observation = withoutValue;

// @ts-expect-error A number is no text.
export const textForNumber: Observation = { ...right, value: '978' };

// @ts-expect-error The words are those of the vocabulary.
export const unknownNature: Observation = { ...right, nature: 'guess' };

// @ts-expect-error A misspelt field would vanish without a word.
export const misspelt: Observation = { ...right, qualifer: 'at-least' };

// @ts-expect-error A reason is one of five.
export const unknownReason: Observation = { ...right, value: null, missing: 'lost' };

// @ts-expect-error Dates are EDTF text: a Date has a zone and a clock, a year has none.
export const clockForPeriod: Observation = { ...right, period: new Date(2022, 0) };

// @ts-expect-error A year is text too: 2022 could not say 2022~ or 2022/2023.
export const numberForPeriod: Observation = { ...right, period: 2022 };

// @ts-expect-error A product is named by text: 0101 is not 101.
export const numberForProduct: Observation = { ...right, product: 1101 };

// @ts-expect-error A source is cited, with its place, and not just named.
export const sourceAsText: Observation = { ...right, sources: ['bureau'] };

// @ts-expect-error A statement has text instead of a value.
export const statementWithoutText: Statement = {
  id: 's',
  nature: 'claim',
  sources,
  subject: 'KAZ',
  predicate: 'says',
};

// @ts-expect-error Ids of rows come from the series.
export const rowWithId: Series = { id: 's', shared: { id: 'o' }, words: {}, numbers: { value: [1] } };

const columns = { value: { words: ['1'], codes: [0] } };

// @ts-expect-error Numbers have columns of their own.
export const numbersAsWords: Series['words'] = columns;

// @ts-expect-error A series without values has no rows.
export const withoutValues: Series = { id: 's', shared: {}, words: {}, numbers: { high: [1] } };

// @ts-expect-error Formats are numbers, and this is the first.
export const newer: Dataset = { ...dataset, format: 2 };

// @ts-expect-error A dataset is not changed after it was read.
dataset.observations.push(right);

// @ts-expect-error Nor is a record.
dataset.observations[0]!.value = 0;

// @ts-expect-error Nor a word.
dataset.title = '';

// @ts-expect-error What was checked may not be there.
export const certain: Dataset = check({}).dataset;

// @ts-expect-error Nor may what was read.
export const read = readJson('{}').dataset.observations;

// @ts-expect-error A table is given as cells, not as markup.
readTable('<table></table>');

// @ts-expect-error A question has a measure of the vocabulary.
query(dataset, { measure: 'happiness', flow: ['export'] });

// @ts-expect-error A row is asked for by its number.
observationAt(dataset.series[0]!, 'first');
