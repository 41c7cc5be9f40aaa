import { MEASURES } from '@keruen/data';
import { chartTypes, facetNames, scaleNames, type Calendar } from '@keruen/figure';
import { CARD_VARIANTS } from '../../src/actor-card/variants.ts';
import { SIZES } from '../../src/trade-chart/chart-query.ts';

const CALENDARS = ['gregory', 'solar-hijri', 'both'] as const satisfies readonly Calendar[];

/** The words a property of a named type may have. An editor that offers them knows none of our types. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  ChartTypeName: chartTypes,
  FacetBy: facetNames,
  ScaleName: scaleNames,
  Measure: MEASURES,
  SizeOfState: SIZES,
  Calendar: CALENDARS,
  CardVariant: CARD_VARIANTS,
};

/** A type as tools are told of it: words one by one, all else as it is written. */
export const spelledOut = (type: string): string =>
  Object.hasOwn(WORDS, type) ? WORDS[type]!.map((word) => `'${word}'`).join(' | ') : type;
