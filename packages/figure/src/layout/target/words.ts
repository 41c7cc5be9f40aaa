import type { Qualifier, Row } from '@keruen/data';
import { commas } from '../../describe/phrase.ts';
import { formatAmount } from '../../locale/amount.ts';
import { pairWords } from '../../locale/books/pair.ts';
import type { Locale } from '../../locale/locale.ts';
import { formatPeriod } from '../../locale/period.ts';

/** How a share of a goal is worded: of “at least 4 billion” any amount is at most so much. */
const SHARE: Readonly<Partial<Record<Qualifier, Qualifier>>> = {
  'at-least': 'at-most',
  over: 'under',
  majority: 'under',
  'at-most': 'at-least',
  under: 'over',
};

const isExact = ({ observation: { qualifier = 'exact' }, high }: Row): boolean =>
  qualifier === 'exact' && high === undefined;

/** What part of the goal there is; nothing where either is no plain amount above zero. */
function shareWords(goal: Row, reached: Row, locale: Locale): string {
  const { qualifier = 'exact' } = goal.observation;
  const [most, least] = [goal.value!, goal.high ?? goal.value!].map((of) => (reached.value! / of) * 100);
  if (!isExact(reached) || !(goal.value! > 0 && reached.value! >= 0) || !Number.isFinite(most)) return '';
  const high = goal.high === undefined ? undefined : most;
  const share = { value: least!, high, unit: 'percent', qualifier: SHARE[qualifier] ?? qualifier };
  return pairWords(locale).pair.ofTarget(formatAmount(share, locale, 'label'));
}

/** `637M, 2023, ≤ 15.9% of the target`: the latest value under a goal, and the same without the share. */
export function reachedWords(
  goal: Row,
  reached: Row,
  say: (row: Row) => string,
  locale: Locale,
): readonly [full: string, short: string] {
  const short = [say(reached), formatPeriod(reached.period, locale)];
  return [commas([...short, shareWords(goal, reached, locale)], locale), commas(short, locale)];
}

/** `≥ 3.36bn missing`, in the words of the goal; nothing where it is reached, or is a limit that must not be. */
export function missingWords(goal: Row, reached: Row, say: (row: Row) => string, locale: Locale): string {
  const { qualifier } = goal.observation;
  const value = goal.value! - reached.value!;
  const limit = qualifier === 'at-most' || qualifier === 'under';
  if (limit || !isExact(reached) || !(value > 0) || !Number.isFinite(value)) return '';
  const high = goal.high === undefined ? undefined : goal.high - reached.value!;
  return pairWords(locale).pair.missing(say({ ...goal, observation: { ...goal.observation }, value, high }));
}
