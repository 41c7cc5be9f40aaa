import type { Dataset } from '../../schema/dataset.ts';
import type { RelationType } from '../../schema/vocabulary.ts';
import { dateOf } from '../record/last-date.ts';
import { listed } from '../record/listed.ts';
import type { RelationOnDate } from './profile.ts';
import { relationsOn, withRulers } from './relation.ts';

/** Which relations; what is absent is not asked. */
export interface RelationQuery {
  /** Actor id, in either role. */
  readonly actor: string;
  /** Actor id of the other side. */
  readonly toward?: string | undefined;
  readonly type?: readonly RelationType[] | undefined;
  /** EDTF; absent means the last date the dataset knows. */
  readonly asOf?: string | undefined;
}

/**
 * Relations of an actor on a date, as a profile has them: those that contradict one another stand together, those dated later
 * come last and say so, and those of the authorities that control a state are its own.
 */
export function relations(dataset: Dataset, asked: RelationQuery): readonly RelationOnDate[] {
  const { actor, toward, type } = asked ?? {};
  const asOf = dateOf(dataset, asked?.asOf);
  const ours = withRulers(dataset, actor, asOf);
  const theirs = toward ? withRulers(dataset, toward, asOf) : undefined;
  return relationsOn(dataset, { ours, theirs, asOf }).filter(
    ({ relation }) => !type || listed(type).includes(relation.type),
  );
}
