import type { Relation } from '../../schema/actor.ts';
import type { Statement } from '../../schema/claim.ts';
import { spanText } from '../../value/span.ts';

/** A relation as what it is beside a number: somebody's claim without one. */
export function relationClaim(relation: Relation): Statement {
  const { id, from, to, type, on, dateFrom, dateTo, statement, confidence, corridors: _, ...said } = relation;
  return {
    ...said,
    id,
    nature: 'claim',
    subject: from,
    reporter: from,
    partner: to,
    predicate: type.replaceAll('-', ' '),
    text: statement,
    period: (on ?? spanText(dateFrom, dateTo)) || undefined,
    confidence,
  };
}
