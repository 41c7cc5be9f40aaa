import type { Claim, Observation, Statement } from '../src/schema/claim.ts';
import type { Qualifier } from '../src/schema/vocabulary.ts';
import { periodKind } from './claims.ts';
import { inWords } from './date-words.ts';
import { readFacts } from './facts.ts';
import type { FactsConflict, FactsCorridor, FactsCorridors, FactsFact, FactsLeg } from './facts-shapes.ts';
import type { ConflictReading, CorridorReadings, MetricReading } from './readings-shapes.ts';
import { without } from './record.ts';
import { cite } from './sources.ts';
import { requiredWord, VOCABULARY, word } from './vocabulary.ts';

/** What corridors.json says in numbers and sentences beside its graphs. */
export interface CorridorClaims {
  readonly observations: readonly Observation[];
  readonly statements: readonly Statement[];
}

type Placed = Pick<Observation, 'id'> & Partial<Observation>;

/** The facts of every corridor, the lengths and times of its legs, and the conflicts between sources. */
export function corridorClaims(): CorridorClaims {
  const facts = readFacts<FactsCorridors>('corridors.json');
  const readings = readFacts<CorridorReadings>('corridor-readings.json');
  const told = facts.corridors.flatMap((corridor) => factsOf(corridor, readings));
  const conflicts = facts.conflicts.map((conflict) => ({
    conflict,
    reading: found(readings.conflicts, conflict.topic),
  }));
  const made = conflicts.flatMap(({ reading }) => conflictValues(reading));
  const numbers = told.filter((each): each is Observation => 'measure' in each && 'value' in each);
  return {
    observations: [...numbers, ...facts.legs.flatMap(legValues), ...made],
    statements: [
      ...told.filter((each): each is Statement => 'text' in each),
      ...conflicts.map(({ conflict, reading }) => conflictStatement(conflict, reading)),
    ],
  };
}

function found<T>(table: Readonly<Record<string, T>>, key: string): T {
  const reading = table[key];
  if (reading === undefined) throw new Error(`corridor-readings.json: nothing about "${key}"`);
  return reading;
}

function factsOf(corridor: FactsCorridor, readings: CorridorReadings): (Observation | Statement)[] {
  const ids = new Map<string, number>();
  return corridor.facts.map((fact) => {
    const base = [corridor.id, fact.metric, fact.period?.replace('/', '_')].filter(Boolean).join('-');
    const count = (ids.get(base) ?? 0) + 1;
    ids.set(base, count);
    const id = count === 1 ? base : `${base}-${count}`;
    const metric = found(readings.metrics, fact.metric);
    const { reason: _, ...own } = { reason: '', ...readings.facts[id] };
    const shared = { ...sharedOf(id, corridor, fact, metric), ...own };
    return fact.valueType === undefined
      ? numberOf(fact, metric, shared)
      : textOf(corridor, fact, metric, shared);
  });
}

function sharedOf(id: string, corridor: FactsCorridor, fact: FactsFact, metric: MetricReading): Claim {
  const { nature = 'claim', stage } = metric;
  return {
    id,
    nature,
    about: `corridor:${corridor.id}`,
    ...without({
      product: fact.product === undefined ? null : word('corridors.json:product', fact.product),
      qualifier: partsOf(fact.definition).qualifier,
      period: fact.period,
      periodKind: fact.period === null ? null : periodKind(fact.period),
      stage,
    }),
    sources: cite(fact.source),
    confidence: requiredWord('corridors.json:confidence', fact.confidence),
  };
}

/** The parts of a definition; one that is nothing but `more than` or `about` is a qualifier: `Aktau, more than`. */
function partsOf(definition = ''): {
  readonly qualifier: Qualifier | undefined;
  readonly rest: readonly string[];
} {
  const parts = definition.split(/[,;] +/).filter(Boolean);
  const known = VOCABULARY['corridors.json:definition'];
  const [said] = parts.filter((part) => Object.hasOwn(known, part));
  return {
    qualifier: said === undefined ? undefined : requiredWord('corridors.json:definition', said),
    rest: parts.filter((part) => part !== said),
  };
}

function numberOf(fact: FactsFact, { measure, what }: MetricReading, shared: Claim): Observation {
  const [value, high] = [fact.value].flat();
  if (typeof value !== 'number' || typeof high === 'string' || !measure || fact.unit === null)
    throw new Error(`no number in ${shared.id}`);
  const whole = fact.of === undefined ? '' : `of ${fact.of}`;
  const definition = [what, ...partsOf(fact.definition).rest, whole, fact.note].filter(Boolean).join('; ');
  return {
    ...shared,
    measure,
    ...without({ definition }),
    value,
    ...without({ high }),
    unit: requiredWord('corridors.json:unit', fact.unit),
    ...without({ per: fact.per }),
  };
}

function textOf(
  corridor: FactsCorridor,
  fact: FactsFact,
  { predicate }: MetricReading,
  shared: Claim,
): Statement {
  if (typeof fact.value !== 'string' || !predicate) throw new Error(`no words in ${shared.id}`);
  const text = [inWords(fact.value), fact.definition].filter(Boolean).join('; ');
  return { ...shared, subject: corridor.name, predicate, text };
}

/** A leg's time, and its lengths where sources disagree: the one that is drawn and the others, each against each. */
function legValues(leg: FactsLeg): Observation[] {
  const { duration, otherLengthsReported: others = [] } = leg;
  const shared = { nature: 'claim', about: `leg:${leg.id}` } as const;
  const sure = requiredWord('corridors.json:confidence', leg.confidence);
  const drawn: Placed = {
    id: `${leg.id}-length`,
    value: leg.lengthKm,
    sources: cite(leg.lengthSource ?? []),
    confidence: sure,
  };
  const lengths: Placed[] = [
    ...(others.length === 0 || leg.lengthKm === null ? [] : [drawn]),
    ...others.map(({ km, source, attribution }, i) => ({
      id: `${leg.id}-length-${i + 2}`,
      value: km,
      ...without({ attribution }),
      sources: cite([source ?? 'general-knowledge']),
    })),
  ];
  const ids = lengths.map(({ id }) => id);
  return [
    ...(duration === undefined
      ? []
      : [
          {
            ...shared,
            id: `${leg.id}-transit-time`,
            measure: 'transit-time' as const,
            definition: duration.basis,
            value: duration.value,
            unit: requiredWord('corridors.json:unit', duration.unit),
            sources: cite(duration.source),
          },
        ]),
    ...lengths.map((length) => ({
      ...shared,
      measure: 'length' as const,
      unit: 'KMT',
      sources: [],
      value: null,
      ...length,
      conflictsWith: ids.filter((id) => id !== length.id),
    })),
  ];
}

function conflictValues({ about, observations = [] }: ConflictReading): Observation[] {
  return observations.map(({ source, period, ...number }) => ({
    ...number,
    nature: 'claim',
    about,
    ...without({ period, periodKind: period === undefined ? null : periodKind(period) }),
    sources: cite(source),
  }));
}

/** What sources say differently, and in `problem` what is shown for it. */
function conflictStatement(conflict: FactsConflict, reading: ConflictReading): Statement {
  const { id, about, conflictsWith, related } = reading;
  return {
    id,
    nature: 'claim',
    about,
    subject: conflict.topic,
    predicate: 'sources give different values',
    text: conflict.values.join('; '),
    problem: `What is shown: ${conflict.handling}.`,
    ...without({ conflictsWith, related }),
    sources: cite(conflict.source),
  };
}
