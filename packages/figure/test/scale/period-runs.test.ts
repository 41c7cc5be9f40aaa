import { parsePeriod } from '@keruen/data';
import { describe, expect, it } from 'vitest';
import { formatPeriod, periodRuns } from '@keruen/figure';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { ENGLISH } from '../layout/medium.ts';

const told = (...texts: string[]): string[] =>
  periodRuns(texts.map((text) => parsePeriod(text)!)).map((one) =>
    withoutMarks(formatPeriod(one, ENGLISH.locale)),
  );

describe('periodRuns', () => {
  it.each([
    [
      ['2020', '2018', '2019', '2023'],
      ['2018–2020', '2023'],
    ],
    [
      ['2022-11', '2022-12', '2023-01', '2023-03'],
      ['November 2022 – January 2023', 'March 2023'],
    ],
    [['2022'], ['2022']],
    [[], []],
    [['2018/2020', '2021'], ['2018–2021']],
    [
      ['2019', '2018/2020'],
      ['2018–2020', '2019'],
    ],
  ])('joins of %j what follows without a gap', (texts, runs) => {
    expect(told(...texts)).toEqual(runs);
  });
});
