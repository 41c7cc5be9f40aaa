import type { Observation, Statement } from '../../schema/claim.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { Nature } from '../../schema/vocabulary.ts';
import { parsePeriod } from '../../value/period.ts';
import { wholeNumber } from '../../value/whole.ts';
import { compareDates } from '../date/date-order.ts';
import { contradict, opponentsIn, type Opponents, type Opposed } from './opponents.ts';
import { concernedIn, type Who } from './said-of.ts';
import { beginsAfter, validOn } from '../date/validity.ts';

/** What somebody asserts about an actor, with a number or without, seen from a date. */
export interface ClaimOnDate {
  readonly claim: Statement | Observation;
  /** The number in whole units; absent where it is words. */
  readonly value?: number | null | undefined;
  readonly high?: number | undefined;
  /** Further claims about the actor that contradict it: each stands once, under the first of them. */
  readonly contradictedBy: readonly ClaimOnDate[];
  /** What else cannot hold beside it: figures, relations, events, claims about others. */
  readonly against: readonly Opposed[];
  /** `knownFrom`, where that is after the date. */
  readonly publishedLater?: string | undefined;
}

/** Numbers that are said; statistics and what is worked out from them nobody merely says. */
const SAID: readonly Nature[] = ['claim', 'target', 'forecast'];

/**
 * Claims about somebody, and about somebody else where one is asked for, that hold on the date: dated ones in order of time, then
 * those for which no source gives a date. Claims that contradict one another stand together under the first.
 */
export function claimsOn(
  dataset: Dataset,
  ours: Who,
  theirs: Who | undefined,
  asOf: string,
): readonly ClaimOnDate[] {
  const numbers = dataset.observations.filter(({ nature }) => SAID.includes(nature));
  const told = [...dataset.statements, ...numbers]
    .filter((claim) => {
      const concerned = concernedIn(claim, dataset);
      return concerned.some(ours) && (!theirs || concerned.some(theirs)) && validOn(claim, asOf);
    })
    .sort(inTime);
  return together(told, opponentsIn(dataset), asOf);
}

/** What has no date has no place among the dated: it comes after them. */
function inTime(a: Statement | Observation, b: Statement | Observation): number {
  const [first, second] = [a, b].map(({ period = '' }) => parsePeriod(period) !== undefined);
  return Number(second) - Number(first) || compareDates(a.period, b.period);
}

function together(
  told: readonly (Statement | Observation)[],
  opponents: Opponents,
  asOf: string,
): readonly ClaimOnDate[] {
  const shown = new Set(told.map(({ id }) => id));
  const placed = new Set<string>();
  return told.flatMap((claim): ClaimOnDate[] => {
    if (placed.has(claim.id)) return [];
    placed.add(claim.id);
    const beside = told.filter((other) => !placed.has(other.id) && contradict(claim, other));
    for (const { id } of beside) placed.add(id);
    const contradictedBy = beside.map((other) => ({
      ...seen(other, shown, opponents, asOf),
      contradictedBy: [],
    }));
    return [{ ...seen(claim, shown, opponents, asOf), contradictedBy }];
  });
}

function seen(
  claim: Statement | Observation,
  shown: ReadonlySet<string>,
  opponents: Opponents,
  asOf: string,
): Omit<ClaimOnDate, 'contradictedBy'> {
  const { knownFrom } = claim;
  return {
    claim,
    ...('value' in claim ? numberOf(claim) : {}),
    against: opponents([claim]).filter(({ id }) => !shown.has(id)),
    ...(beginsAfter(knownFrom, asOf) ? { publishedLater: knownFrom } : {}),
  };
}

function numberOf({ value, high, scale }: Observation): Pick<ClaimOnDate, 'value' | 'high'> {
  return {
    value: value === null ? null : wholeNumber(value, scale),
    ...(high === undefined ? {} : { high: wholeNumber(high, scale) }),
  };
}
