import type { Opposed } from '../../query/actor/opponents.ts';
import type { Relation } from '../../schema/actor.ts';
import type { Observation } from '../../schema/claim.ts';
import { wholeNumber } from '../../value/whole.ts';

/** The English name of an actor by id; other words as they are. */
type NameOf = (id: string) => string;

/**
 * What a record asserts in one English sentence that can be read alone: of whom it is, what of them, and what is said. Without its predicate the words of an
 * `alleged conduct` would be a fact.
 */
export function claimText(record: Opposed, nameOf: NameOf): string {
  if ('unit' in record) return numberText(record, nameOf);
  if ('predicate' in record)
    return `${nameOf(record.subject)}, ${record.predicate}${denial(record)}: ${record.text}`;
  return 'label' in record ? record.label : actText(record, nameOf);
}

const denial = ({ negated }: { readonly negated?: boolean | undefined }): string =>
  negated ? ' (denied)' : '';

function actText(act: Relation, nameOf: NameOf): string {
  const [from, to] = [nameOf(act.from), nameOf(act.to)];
  const predicate = act.type.replaceAll('-', ' ') + denial(act);
  // A conflict has two sides and no direction.
  const head =
    act.type === 'party-to-conflict' ? `${from} and ${to}, ${predicate}` : `${from}, ${predicate}, ${to}`;
  return `${head}: ${act.statement}`;
}

function numberText(one: Observation, nameOf: NameOf): string {
  const { reporter, partner, flow, measure, definition, period, qualifier, value, high, scale, unit } = one;
  const parties = [reporter, partner].flatMap((id) => (id === undefined ? [] : [nameOf(id)]));
  const head = [...parties, definition ?? [flow, measure].filter(Boolean).join(' '), period].filter(Boolean);
  const amounts = [value, high].flatMap((each) =>
    typeof each === 'number' ? [wholeNumber(each, scale)] : [],
  );
  const said = amounts.length ? [qualifier, amounts.join(' to '), unit] : [one.missing];
  return `${head.join(', ')}: ${said.filter(Boolean).join(' ')}`;
}
