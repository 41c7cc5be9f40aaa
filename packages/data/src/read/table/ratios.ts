import type { Observation } from '../../schema/claim.ts';
import type { Measure } from '../../schema/vocabulary.ts';
import { numbersIn } from '../term/cell.ts';
import { plainText } from '../term/digits.ts';
import type { Grid } from './grid.ts';
import type { TableLike } from '../report/table-like.ts';

/** What tables call parts of a whole. */
const SHARE =
  /\bshares?\b|\bstructure\b|breakdown|(?:^|[^\p{L}])(?:дол[яией]|удельный вес|структура)|үлес|құрылым|سهم|ساختار|ونډ/iu;

/** Parts make a whole, but for what each was rounded by. */
const ROUNDED = 0.011;

/** Whether the numbers of each period, of which there are several, make a whole. */
function addUp(ratios: readonly Observation[]): boolean {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { period = '', value, scale = 0 } of ratios) {
    const { sum, count } = sums.get(period) ?? { sum: 0, count: 0 };
    sums.set(period, { sum: sum + (value ?? 0) * 10 ** scale, count: count + 1 });
  }
  return [...sums.values()].every(({ sum, count }) => count > 1 && Math.abs(sum - 1) <= ROUNDED);
}

/** What tables call how much something changed; `growth` may be 108 per cent. */
const CHANGE = /\bchange|изменен|прирост|өсім|өзгер|تغییر|بدلون/iu;

/** What may be below zero and is no change. */
const LEVEL = /\bbalance|deficit|сальдо|дефицит|тапшылық|کسر/iu;

/** Whether a number is written with a sign, as no quotient is. */
const isSigned = (text: string): boolean =>
  /^[+–-] ?\d/.test(plainText(text)) && numbersIn(text).length === 1;

/** Per cent of nothing that is known, as prices rise or banks ask. */
const inPercent = ({ scale = 0, ...one }: Observation): Observation => ({
  ...one,
  unit: 'percent',
  ...(scale === -2 ? {} : { scale: scale + 2 }),
});

/**
 * What ratios measure that say no more than that: shares where a header says so or they make a whole, changes where one says so or, where
 * none says otherwise, some have a sign; else whatever it is, in per cent as it is written.
 */
export function withRatiosNamed(
  observations: readonly Observation[],
  { headers, rows }: Grid,
  table: TableLike,
): readonly Observation[] {
  const isRatio = ({ unit, measure }: Observation): boolean =>
    unit === 'ratio' && (measure === 'trade-ratio' || measure === 'trade-share');
  const ratios = observations.filter(isRatio);
  const isGiven = [table.data, ...headers.map(({ data }) => data)].some((data) => data?.measure);
  if (isGiven || ratios.length === 0 || ratios.length < observations.length) return observations;
  const title = plainText([table.caption, ...headers.map(({ text }) => text)].join(' '));
  const hasSigns = rows.some((cells) => cells.slice(1).some(({ text }) => isSigned(text)));
  const isCalledShare = SHARE.test(title);
  const isChange = CHANGE.test(title) || (hasSigns && !isCalledShare && !LEVEL.test(title));
  const isShare = isCalledShare || addUp(ratios);
  const measure: Measure | undefined = isChange ? 'change' : isShare ? 'share' : undefined;
  return observations.map((one) => {
    if (one.measure !== 'trade-ratio' && measure !== 'change') return one;
    return measure ? { ...one, measure } : inPercent(one);
  });
}
