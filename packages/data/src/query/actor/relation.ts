import type { Relation } from '../../schema/actor.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { contradict, opponentsIn, type Opponents } from './opponents.ts';
import type { RelationOnDate } from './profile.ts';
import { byConfidence, byDate, endsOf, isLater, startText } from './relation-state.ts';
import { beginsAfter, endsBefore } from '../date/validity.ts';

/** Who is asked about, towards whom (absent: anybody), on which EDTF date. */
export interface Question {
  readonly ours: ReadonlySet<string>;
  readonly theirs: ReadonlySet<string> | undefined;
  readonly asOf: string;
}

/** An actor and the authorities that control it on the date: relations with either are relations with it. */
export function withRulers(dataset: Dataset, actor: string, asOf: string): ReadonlySet<string> {
  const rulers = dataset.relations.filter(
    (relation) =>
      relation.type === 'controls' &&
      !relation.negated &&
      relation.to === actor &&
      !beginsAfter(startText(relation), asOf) &&
      !endsBefore(endText(relation), asOf),
  );
  return new Set([actor, ...rulers.map((relation) => relation.from)]);
}

function endText(relation: Relation): string | undefined {
  return relation.on ?? relation.dateTo;
}

/** Whether a state of things had ended by the date. */
function hasEnded(relation: Relation, all: readonly Relation[], asOf: string): boolean {
  return endsOf(relation, all).some((end) => endsBefore(end, asOf));
}

/**
 * Relations between the two sets of actors on the date, each once, in order of date. Those that contradict
 * one another stand together under the surest of them; those dated after the date, and trade of a period that was not over, come last and say so.
 */
export function relationsOn(dataset: Dataset, { ours, theirs, asOf }: Question): readonly RelationOnDate[] {
  const all = dataset.relations.filter(
    ({ from, to }) =>
      (ours.has(from) && (theirs?.has(to) ?? true)) || (ours.has(to) && (theirs?.has(from) ?? true)),
  );
  const standing = all.filter((relation) => !hasEnded(relation, all, asOf));
  const later = standing.filter((relation) => isLater(relation, asOf));
  const present = standing.filter((relation) => !later.includes(relation));
  const opponents = opponentsIn(dataset);
  return [...grouped(present, opponents, false), ...grouped(later, opponents, true)];
}

function grouped(
  relations: readonly Relation[],
  opponents: Opponents,
  later: boolean,
): readonly RelationOnDate[] {
  const placed = new Set<string>();
  const heads: RelationOnDate[] = [];
  for (const relation of [...relations].sort((a, b) => byConfidence(a, b) || byDate(a, b))) {
    if (placed.has(relation.id)) continue;
    placed.add(relation.id);
    const beside = (other: Relation): boolean => !placed.has(other.id) && contradict(relation, other);
    const contradictedBy = relations.filter(beside).sort(byDate);
    for (const other of contradictedBy) placed.add(other.id);
    heads.push({
      relation,
      contradictedBy,
      against: opponents([relation, ...contradictedBy]),
      later,
    });
  }
  return heads.sort((a, b) => byDate(a.relation, b.relation));
}
