import type { Actor, Asserted, Claim, Relation, Role, TradeEvent } from '@keruen/data';
import type { Subject } from '../scene/subject.ts';
import { parseSubject } from './parse-subject.ts';

/** A Subject, or nothing where a record does not say. */
type Kin = Subject | undefined;

const actorOf = (id: string | undefined): Kin => (id === undefined ? undefined : `actor:${id}`);

const periodOf = (text: string | undefined): Kin => (text === undefined ? undefined : `period:${text}`);

/** Whose ids a record may name as contradicting it or as related: it does not say of which kind they are. */
const recordsOf = (ids: readonly string[] = []): Subject[] =>
  ids.flatMap((id): Subject[] => [`observation:${id}`, `statement:${id}`, `relation:${id}`, `event:${id}`]);

/** Where goods went: what one exports to another, or the other imports from it. A turnover or a balance is of both ways. */
function flowsOf({ reporter, partner, flow }: Claim): Kin[] {
  if (reporter === undefined || partner === undefined) return [];
  const [out, back] = [`flow:${reporter}-${partner}`, `flow:${partner}-${reporter}`] as const;
  return flow === 'export' ? [out] : flow === 'import' ? [back] : [out, back];
}

const besideOf = ({ conflictsWith, related }: Pick<Claim, 'conflictsWith' | 'related'>): Subject[] => [
  ...recordsOf(conflictsWith),
  ...recordsOf(related),
];

/** What a claim, with a number or without, is part of or related to; a statement's own subject may be an actor. */
export const kinOfClaim = (claim: Claim & { readonly subject?: string }): Kin[] => [
  actorOf(claim.reporter),
  actorOf(claim.partner),
  actorOf(claim.subject),
  actorOf(claim.attribution),
  ...flowsOf(claim),
  claim.product === undefined ? undefined : `product:${claim.product}`,
  periodOf(claim.period),
  parseSubject(claim.about),
  ...besideOf(claim),
];

const corridorsOf = ({ corridors = [] }: Asserted): Subject[] =>
  corridors.map((id) => `corridor:${id}` as const);

export const kinOfRelation = (one: Relation): Kin[] => [
  actorOf(one.from),
  actorOf(one.to),
  periodOf(
    one.on ?? (one.dateFrom || one.dateTo ? `${one.dateFrom ?? '..'}/${one.dateTo ?? '..'}` : undefined),
  ),
  ...corridorsOf(one),
  ...besideOf(one),
];

export const kinOfEvent = (one: TradeEvent): Kin[] => [
  ...one.actors.map(actorOf),
  periodOf(one.on),
  ...corridorsOf(one),
  ...besideOf(one),
];

export const kinOfRole = (role: Role, holder: Actor): Kin[] => [
  actorOf(holder.id),
  actorOf(role.of),
  periodOf(`${role.from ?? '..'}/${role.to ?? '..'}`),
];
