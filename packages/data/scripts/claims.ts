import { parsePeriod } from '../src/value/period.ts';
import type { Relation } from '../src/schema/actor.ts';
import type { Claim, Observation, Statement } from '../src/schema/claim.ts';
import type { PeriodKind, RelationType } from '../src/schema/vocabulary.ts';
import { find, readFacts } from './facts.ts';
import type { FactsActors, FactsClaim, FactsClaims } from './facts-shapes.ts';
import type { Readings } from './readings-shapes.ts';
import { without } from './record.ts';
import { allSources, cite } from './sources.ts';
import { latest } from '../src/query/record/cited.ts';
import { OBS_STATUS_OF, PER_OF, requiredWord, word } from './vocabulary.ts';

/** Names by which claims.json attributes a claim to somebody who is an actor of his own. */
export const SPEAKERS: Readonly<Record<string, string>> = {
  'Aybek Smadiyarov': 'smadiyarov',
  'Kassym-Jomart Tokayev': 'tokayev',
};

/** Nobody asserts a value that was computed from others: what the facts say in the speaker's place is how. */
const isWorkedOut = ({ status }: FactsClaim): boolean => status === 'derived';

/** Year, month or day by how exact the text is; an interval is a range. */
export function periodKind(text: string): PeriodKind {
  const period = parsePeriod(text);
  if (!period) throw new Error(`not EDTF: "${text}"`);
  if (period.interval) return 'range';
  if (period.from?.day !== undefined) return 'day';
  return period.from?.month === undefined ? 'year' : 'month';
}

function shared(claim: FactsClaim, articleAsOf: string): Claim {
  const status = OBS_STATUS_OF[claim.status];
  const checked = claim.check === undefined ? [] : [`Checked: ${claim.check}`];
  return {
    id: claim.id,
    nature: requiredWord('claims.json:status', claim.status),
    ...without({
      qualifier: word('claims.json:qualifier', claim.qualifier),
      obsStatus: status ? [status] : [],
      period: claim.period,
      periodKind: claim.period === null ? null : periodKind(claim.period),
      attribution: isWorkedOut(claim) ? null : (SPEAKERS[claim.attribution] ?? claim.attribution),
    }),
    sources: cite(['article'], `paragraph ${claim.paragraph}`),
    asOf: articleAsOf,
    knownFrom: articleAsOf,
    ...without({
      problem: claim.problem,
      evidence: [...claim.evidence, ...checked],
      related: claim.related,
    }),
  };
}

/** The claims that are numbers. */
export function claimedObservations(): Observation[] {
  const { article, claims } = readFacts<FactsClaims>('claims.json');
  const { observations } = readFacts<Readings>('readings.json');
  return Object.entries(observations).map(([id, { reason: _, measure, ...reading }]) => {
    const claim = find(claims, id);
    const { value } = claim.object;
    if (typeof value !== 'number' || claim.unit === null) throw new Error(`no number in ${id}`);
    const { formula, inputs, per = PER_OF[claim.unit], ...topic } = reading;
    return {
      ...shared(claim, article.asOf),
      ...topic,
      measure,
      definition: [
        `${claim.subject}: ${claim.predicate}`,
        ...(isWorkedOut(claim) ? [claim.attribution] : []),
      ].join('; '),
      value,
      unit: requiredWord('claims.json:unit', claim.unit),
      ...without({ per, formula, inputs }),
    };
  });
}

/** The claims that are words. */
export function claimedStatements(): Statement[] {
  const { article, claims } = readFacts<FactsClaims>('claims.json');
  const { statements } = readFacts<Readings>('readings.json');
  return Object.entries(statements).map(([id, { reason: _, subject, text, ...topic }]) => {
    const claim = find(claims, id);
    if (claim.object.text === null) throw new Error(`no text in ${id}`);
    return {
      ...shared(claim, article.asOf),
      ...topic,
      subject,
      predicate: claim.predicate,
      text: text ?? claim.object.text,
    };
  });
}

/** Claims whose value is the boolean false: relations that are denied. */
export function deniedRelations(): Relation[] {
  const { article, claims } = readFacts<FactsClaims>('claims.json');
  const { relations } = readFacts<Readings>('readings.json');
  return Object.entries(relations).map(([id, reading]) => {
    const claim = find(claims, id);
    if (claim.object.value !== false || claim.period === null)
      throw new Error(`not a denied relation: ${id}`);
    return {
      id,
      from: reading.from,
      to: reading.to,
      type: reading.type as RelationType,
      on: claim.period,
      statement: reading.statement,
      negated: true,
      attribution: claim.attribution,
      asOf: article.asOf,
      confidence: 'medium',
      ...without({ related: claim.related, problem: claim.problem, evidence: claim.evidence }),
      sources: cite(['article'], `paragraph ${claim.paragraph}`),
    };
  });
}

/** Numbers that actors.json gives with relations and that no statistic has. */
export function reportedObservations(): Observation[] {
  const { relations } = readFacts<FactsActors>('actors.json');
  const sources = allSources();
  return Object.entries(readFacts<Readings>('readings.json').reported).map(([relation, reading]) => {
    const { on, source, confidence } = find(relations, relation);
    const { id, reason: _, attribution, ...number } = reading;
    if (on === undefined || attribution === undefined) throw new Error(`no period or speaker in ${relation}`);
    const dates = source.map((each) => sources.get(each)?.date).sort();
    return {
      id,
      nature: 'claim',
      qualifier: 'exact',
      period: on,
      periodKind: periodKind(on),
      attribution,
      sources: cite(source),
      ...without({ asOf: latest(dates), knownFrom: dates[0] }),
      confidence: requiredWord('actors.json:confidence', confidence),
      ...number,
    };
  });
}
