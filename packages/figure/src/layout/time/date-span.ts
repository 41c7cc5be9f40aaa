import { parsePeriod, type Entry, type Period } from '@keruen/data';
import { yearSpan } from '../../scale/time.ts';

/** Years in which something begins or ends, from the first possible moment to the last. */
export type Stretch = readonly [from: number, to: number];

/** A time as sure as it is known: certain between `start` and `end`, and perhaps beyond within their stretches. */
export interface DateSpan {
  /** Undefined where the beginning is not known. */
  readonly start: Stretch | undefined;
  /** Undefined where no end is known. */
  readonly end: Stretch | undefined;
  /** A single moment within its stretch, not a time that lasts. */
  readonly moment: boolean;
  /** The beginning or the end is approximate. */
  readonly soft: { readonly start: boolean; readonly end: boolean };
}

/** A date that is more exact than this counts as a moment of its own, in years: a day. */
const DAY = 1.5 / 365;

export const isExact = ([from, to]: Stretch): boolean => to - from < DAY;

const stretchOf = (period: Period | undefined): Stretch | undefined => period && yearSpan(period);

/** The two ends of EDTF text as dates of their own, each with its own sign. */
function endsOf({ text }: Period): readonly (Period | undefined)[] {
  const parts = text.split('/');
  return [parts[0], parts.at(-1)].map((part) => parsePeriod(part ?? ''));
}

/** How exactly the time of an entry is known. */
export function spanOf({ period }: Pick<Entry, 'period'>): DateSpan {
  const [first, last] = endsOf(period);
  return {
    start: stretchOf(first),
    end: stretchOf(last),
    moment: !period.interval,
    soft: { start: first?.approximate ?? false, end: last?.approximate ?? false },
  };
}
