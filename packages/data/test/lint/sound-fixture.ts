import fc from 'fast-check';
import type { Observation, Qualifier } from '../../src/index.ts';
import { observation } from '../fixture.ts';
import { OFFICIAL } from './article-fixture.ts';

/** A number at so many significant digits, as somebody would round it. */
export const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits));

const whole = ({ value, scale = 0 }: Observation): number => Number(`${value}e${scale}`);

/** Ways to say a number so that it is true, each from the number, a share between 0 and 1, and the year of the number. */
const TRUE: Readonly<Record<string, (value: number, share: number, year: string) => Partial<Observation>>> = {
  'in two to five digits': (value, share) => ({
    value: rounded(value, 2 + Math.floor(share * 4)),
    qualifier: 'exact',
  }),
  'without a word, in one to three digits': (value, share) => ({
    value: rounded(value, 1 + Math.floor(share * 3)),
    qualifier: undefined,
  }),
  about: (value, share) => ({ value: rounded(value, 1 + Math.floor(share * 3)), qualifier: 'approx' }),
  almost: (value, share) => ({ value: value * (1 + share / 10), qualifier: 'almost' }),
  'at least': (value, share) => ({ value: value * share, qualifier: 'at-least' }),
  over: (value, share) => ({ value: value * share * 0.99, qualifier: 'over' }),
  'at most': (value, share) => ({ value: value * (1 + share * 5), qualifier: 'at-most' }),
  under: (value, share) => ({ value: value * (1.01 + share * 5), qualifier: 'under' }),
  'a range': (value, share) => ({ value: value * share, high: value * (1 + share), qualifier: undefined }),
  'in millions': (value) => ({
    value: Number((value / 1e6).toFixed(3)),
    scale: 6,
    decimals: 3,
    qualifier: 'exact',
  }),
  'as an earlier edition had it': (value, share) => ({
    value: value * (0.992 + share * 0.016),
    qualifier: 'exact',
  }),
  'for a part of the year': (value, share, year) => ({
    value: value * share,
    period: `${year}-01/${year}-06`,
    periodKind: 'range',
  }),
  'for another kind of year': (value, share) => ({ value: value * share * 3, periodKind: 'marketing' }),
  'for about that year': (value, share, year) => ({ value: value * share * 3, period: `${year}~` }),
  'before the year was over': (value, share) => ({ value: value * share, knownFrom: '1996-06' }),
  'in another currency': (value) => ({ value: value * 460, unit: 'KZT' }),
  'in another product': (value, share) => ({ value: value * share, product: 'HS1101', qualifier: 'exact' }),
  denied: (value, share) => ({ value: value * share * 9, negated: true }),
  withdrawn: (value, share) => ({ value: value * share * 9, rank: 'deprecated' }),
  hoped: (value, share) => ({
    value: value * share * 9,
    nature: 'target',
    qualifier: 'at-least' as Qualifier,
  }),
  foreseen: (value, share) => ({ value: value * share * 9, nature: 'forecast' }),
  unknown: () => ({ value: null, missing: 'unknown' }),
};

/** Something true that is said of an official figure. */
export const anyTruth: fc.Arbitrary<Observation> = fc
  .record({
    official: fc.constantFrom(...OFFICIAL.filter(({ value }) => value !== null && value > 0)),
    way: fc.constantFrom(...Object.keys(TRUE)),
    share: fc.double({ min: 0, max: 0.999, noNaN: true }),
    id: fc.uuid(),
  })
  .map(({ official, way, share, id }): Observation => {
    const { reporter, partner, flow, period, periodKind } = official;
    const about = { reporter, partner, flow, period, periodKind, product: undefined, decimals: undefined };
    return observation({
      ...about,
      id: `${way} ${id}`,
      nature: 'claim',
      sources: [{ source: 'article' }],
      knownFrom: '2025-01',
      scale: undefined,
      ...TRUE[way]!(whole(official), share, period!),
    });
  });

/** A table of one bureau with goods, quantities, totals and provisional years; what is published is rounded. */
export const anyTable: fc.Arbitrary<readonly Observation[]> = fc
  .record({
    values: fc.array(fc.double({ min: 1e3, max: 1e9, noNaN: true }), { minLength: 24, maxLength: 24 }),
    scale: fc.constantFrom(0, 3),
    rest: fc.double({ min: 1, max: 1.3, noNaN: true }),
    prices: fc.array(fc.double({ min: 150, max: 700, noNaN: true }), { minLength: 24, maxLength: 24 }),
    provisional: fc.boolean(),
  })
  .map(({ values, scale, rest, prices, provisional }) => {
    const published = { scale, decimals: 0 } as const;
    const print = (value: number): number => Math.round(value / 10 ** scale);
    const records: Observation[] = [];
    let i = 0;
    for (const period of ['2021', '2022'])
      for (const flow of ['export', 'import'] as const) {
        let world = 0;
        for (const partner of ['AFG', 'UZB', 'KGZ']) {
          const [flour, grain] = [values[i]!, values[i + 1]!];
          const about = {
            period,
            flow,
            partner,
            ...(provisional && period === '2022' ? { obsStatus: ['provisional'] as const } : {}),
          };
          const say = (product: string | undefined, value: number): void => {
            records.push(
              observation({
                ...about,
                ...published,
                id: `${product}-${partner}-${flow}-${period}`,
                product,
                value: print(value),
              }),
            );
          };
          const all = (flour + grain) * rest;
          [undefined, 'HS11', 'HS1101', 'HS10'].forEach((product, n) =>
            say(product, [all, flour, flour * 0.9, grain][n]!),
          );
          const tonnes = (flour * 0.9) / prices[i]!;
          records.push(
            observation({
              ...about,
              id: `t-${partner}-${flow}-${period}`,
              product: 'HS1101',
              measure: 'trade-quantity',
              value: tonnes,
              unit: 'TNE',
            }),
          );
          world += all;
          i += 2;
        }
        records.push(
          observation({
            ...published,
            id: `W-${flow}-${period}`,
            period,
            flow,
            partner: 'WLD',
            value: print(world * rest),
          }),
        );
      }
    return records;
  });
