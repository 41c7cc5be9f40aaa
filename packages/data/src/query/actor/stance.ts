import type { Actor, Relation } from '../../schema/actor.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { pick } from '../record/cited.ts';
import { compareDates } from '../date/date-order.ts';
import type { RelationOnDate } from './profile.ts';
import { byConfidence, startText } from './relation-state.ts';
import { beginsAfter } from '../date/validity.ts';

/** How an actor stands to an authority on a date: of each matter the surest account, with what contradicts it. */
export interface Stance {
  readonly toward: Actor;
  /** Whether it recognises it, and of which rank its envoys are where that is told with it (`level`). */
  readonly recognition?: RelationOnDate | undefined;
  /** Whose envoys it hosts, and of which rank. What has ended is told where a claim stands against it that is less sure. */
  readonly envoys?: RelationOnDate | undefined;
}

type Acts = readonly RelationOnDate[];

const RECOGNITION: readonly string[] = ['recognises', 'does-not-recognise'];

/** The surest; of these, with `lasting`, a state of things before an act on one day; of these the last. */
function surestOf(acts: Acts, lasting = false): RelationOnDate | undefined {
  const isAct = ({ on }: Relation): number => Number(lasting && on !== undefined);
  return [...acts].sort(
    ({ relation: a }, { relation: b }) =>
      byConfidence(a, b) || isAct(a) - isAct(b) || compareDates(startText(b), startText(a)),
  )[0];
}

/** What a surer record of the same kind contradicts is told as that record, though it has ended. */
function surer(act: RelationOnDate, asOf: string): RelationOnDate {
  const { relation } = act;
  const against = act.against.find(
    (one): one is Relation =>
      'from' in one &&
      one.from === relation.from &&
      one.type === relation.type &&
      byConfidence(one, relation) < 0 &&
      !beginsAfter(startText(one), asOf),
  );
  return against ? { relation: against, contradictedBy: [relation], against: [], later: false } : act;
}

const isContested = ({ contradictedBy, against }: RelationOnDate): boolean =>
  contradictedBy.length + against.length > 0;

/** Whether two authorities control, or ever controlled, the same state: whose envoys another hosts is then one question. */
function areRivals(one: string, other: string, { relations }: Dataset): boolean {
  const [state, others] = [one, other].map(
    (id) => relations.find(({ type, from }) => type === 'controls' && from === id)?.to,
  );
  return one === other || (state !== undefined && state === others);
}

/** Works out stances from the relations of an actor with anybody on a date, given with what contradicts each. */
export type Stanced = typeof stancesOf;

/**
 * The actor's stance to each authority it has any to, and with `theirs` to those among them and their rivals. Accounts dated later say nothing of
 * it, nor do denials; and a contested claim about envoys says nothing where a surer account of whose envoys it hosts is not contested by it.
 */
export function stancesOf(
  dataset: Dataset,
  { id: from }: Actor,
  relations: Acts,
  theirs: ReadonlySet<string> | undefined,
  asOf: string,
): readonly Stance[] {
  const own = relations
    .filter(({ relation, later }) => relation.from === from && !later)
    .map((act) => surer(act, asOf))
    .filter(({ relation }) => !relation.negated);
  const hosted = own.filter(({ relation }) => relation.type === 'hosts-envoys');
  const gives = (act: RelationOnDate): boolean =>
    isContested(act) &&
    hosted.some(
      ({ relation }) =>
        byConfidence(relation, act.relation) < 0 && areRivals(relation.to, act.relation.to, dataset),
    );
  const envoysOf = hosted.filter((act) => !gives(act));
  return pick(
    dataset.actors,
    own.map(({ relation }) => relation.to),
  )
    .filter(
      ({ id, kind }) =>
        kind === 'authority' && (!theirs || [...theirs].some((one) => areRivals(one, id, dataset))),
    )
    .flatMap((toward): Stance[] => {
      const to = (acts: Acts): Acts => acts.filter(({ relation }) => relation.to === toward.id);
      const recognition = surestOf(
        to(own.filter(({ relation }) => RECOGNITION.includes(relation.type))),
        true,
      );
      const last = surestOf(to(envoysOf));
      const envoys = isOlder(last, recognition) ? undefined : last;
      if (!recognition && !envoys) return [];
      return [{ toward, ...(recognition ? { recognition } : {}), ...(envoys ? { envoys } : {}) }];
    });
}

/** Whether envoys were received before a recognition that says of which rank they are. */
const isOlder = (envoys: RelationOnDate | undefined, recognition: RelationOnDate | undefined): boolean =>
  envoys !== undefined &&
  recognition?.relation.level !== undefined &&
  compareDates(startText(envoys.relation), startText(recognition.relation)) < 0;
