import type { Relation } from '../../schema/actor.ts';
import type { Confidence } from '../../schema/vocabulary.ts';
import { compareDates } from '../date/date-order.ts';
import { firstDayOf, lastDayOf } from '../date/days.ts';
import { contradict } from './opponents.ts';
import { endsBefore } from '../date/validity.ts';

/** How a record of a relation stands on a date, worst known last. */
export const RELATION_STATES = ['holds', 'unsettled', 'denied', 'ended', 'later'] as const;

/**
 * `holds`: it is in force, or, being an act, has happened. `unsettled`: its end is given as a span that had begun, so it may
 * have ended. `denied`: whoever asserts it says that it is not so. `ended`: it was over. `later`: it is dated after the date, or is trade of a period that was not over.
 */
export type RelationState = (typeof RELATION_STATES)[number];

const CONFIDENCE_ORDER: readonly Confidence[] = ['high', 'medium', 'low'];

/** The surest first. */
export function byConfidence(a: Relation, b: Relation): number {
  return CONFIDENCE_ORDER.indexOf(a.confidence) - CONFIDENCE_ORDER.indexOf(b.confidence);
}

/** When it began or happened, EDTF. */
export function startText({ on, dateFrom }: Relation): string | undefined {
  return on ?? dateFrom;
}

/**
 * Ends that are recorded of a span, EDTF: its own, else those of records of the same kind that contradict it. An act (`on`) never
 * ends: it has happened.
 */
export function endsOf(relation: Relation, all: readonly Relation[]): readonly string[] {
  if (relation.on !== undefined) return [];
  if (relation.dateTo !== undefined) return [relation.dateTo];
  return all.flatMap((other) =>
    other.type === relation.type && other.dateTo !== undefined && contradict(relation, other)
      ? [other.dateTo]
      : [],
  );
}

/** The first day on which it is there, `yyyymmdd`. Trade of a year is what the whole year comes to: it is there when the year is over. */
const thereFrom = (relation: Relation): number =>
  relation.type === 'trades-with' ? lastDayOf(relation.on) : firstDayOf(startText(relation));

/** Whether it was not there yet on the date. */
export const isLater = (relation: Relation, asOf: string): boolean => thereFrom(relation) > lastDayOf(asOf);

/** In order of the days from which they are there; what has no date comes first. */
export const byDate = (a: Relation, b: Relation): number =>
  thereFrom(a) - thereFrom(b) || compareDates(startText(a), startText(b));

/** How a relation of the list `all` stands on an EDTF date. */
export function stateOn(relation: Relation, all: readonly Relation[], asOf: string): RelationState {
  if (isLater(relation, asOf)) return 'later';
  const ends = endsOf(relation, all);
  if (ends.some((end) => endsBefore(end, asOf))) return 'ended';
  if (relation.negated) return 'denied';
  return ends.some((end) => firstDayOf(end) < firstDayOf(asOf)) ? 'unsettled' : 'holds';
}

/** What is said of the date itself comes before what was over, and that before what came later. */
const STANDING: Readonly<Record<RelationState, number>> = {
  holds: 0,
  unsettled: 0,
  denied: 0,
  ended: 1,
  later: 2,
};

interface Stated {
  readonly relation: Relation;
  readonly state: RelationState;
}

/**
 * The account that says how things stand first: of those about the date the surest, then the earliest; then what ended last; then what
 * comes next.
 */
export function byStanding(a: Stated, b: Stated): number {
  const order = compareDates(startText(a.relation), startText(b.relation));
  return (
    STANDING[a.state] - STANDING[b.state] ||
    byConfidence(a.relation, b.relation) ||
    (a.state === 'ended' ? -order : order)
  );
}
