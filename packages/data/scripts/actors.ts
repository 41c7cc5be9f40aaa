import type { Actor, ActorLabel, Relation, Role, TradeEvent } from '../src/schema/actor.ts';
import { find, readFacts } from './facts.ts';
import type {
  FactsActor,
  FactsActors,
  FactsEvent,
  FactsRelation,
  FactsRole,
  Offices,
} from './facts-shapes.ts';
import { without } from './record.ts';
import { cite } from './sources.ts';
import { requiredWord, word } from './vocabulary.ts';

/** The facts' ids of states become alpha-3 codes; all other actors keep theirs. */
export function actorIds(actors: readonly FactsActor[]): (id: string) => string {
  const codes = new Map(actors.map((actor) => [actor.id, actor.iso3 ?? actor.id]));
  return (id) => {
    const code = codes.get(id);
    if (code === undefined) throw new Error(`no actor "${id}" in the facts`);
    return code;
  };
}

/** The actors of the ids, in that order, with those of their corridors that are shipped. */
export function actorRecords(ids: readonly string[], corridors: readonly string[]): Actor[] {
  const { actors } = readFacts<FactsActors>('actors.json');
  const { offices } = readFacts<Offices>('offices.json');
  const idOf = actorIds(actors);
  return ids.map((each) => {
    const actor = find(actors, each);
    const { en, ...names } = actor.names;
    if (en === undefined) throw new Error(`no English name of "${actor.id}"`);
    return {
      id: idOf(actor.id),
      kind: requiredWord('actors.json:kind', actor.kind),
      names: { en, ...names },
      ...without({
        uncheckedNames: uncheckedNames(actor),
        aliases: actor.aliases,
        description: actor.description,
        partOf: actor.partOf === undefined ? null : idOf(actor.partOf),
        wikidata: actor.wikidata,
        roles: actor.roles.map((role) => roleOf(role, idOf, offices)),
        labels: (actor.labels ?? []).map(labelOf),
        corridors: (actor.corridors ?? []).filter((id) => corridors.includes(id)),
      }),
      sources: cite(actor.source),
    };
  });
}

function uncheckedNames(actor: FactsActor): string[] {
  return Object.keys(actor.names).filter(
    (tag) => word('actors.json:nameConfidence', actor.nameConfidence[tag] ?? 'missing') === 'unchecked',
  );
}

function labelOf({
  label,
  lang,
  usedBy,
  source,
  note,
}: NonNullable<FactsActor['labels']>[number]): ActorLabel {
  return { label, usedBy, ...without({ lang, note }), sources: cite(source) };
}

function roleOf(role: FactsRole, idOf: (id: string) => string, offices: Offices['offices']): Role {
  const of = idOf(role.of);
  const office = offices.find((each) => each.of === of && each.titles.includes(role.title))?.titles[0];
  const remark = role.fromPrecision.split(', ')[1];
  return {
    title: role.title,
    of,
    ...without({
      office: office === role.title ? null : office,
      from: role.from,
      to: role.to,
      seen: [...(role.seen ?? []), ...(role.lastSeen === undefined ? [] : [role.lastSeen])],
      note: [role.note, remark && `Start of the term: ${remark}.`].filter(Boolean).join(' '),
    }),
    sources: cite(role.source),
    confidence: requiredWord('actors.json:confidence', role.confidence),
  };
}

/** A relation of the facts; `claims` names the statements it concerns. */
export function relationOf(relation: FactsRelation, idOf: (id: string) => string): Relation {
  const { on, dateFrom, dateTo, stage, level, negated, attribution, asOf, conflictsWith, claims } = relation;
  return {
    id: relation.id,
    from: idOf(relation.from),
    to: idOf(relation.to),
    type: requiredWord('actors.json:type', relation.type),
    ...without({ on, dateFrom, dateTo }),
    statement: relation.statement,
    ...without({ stage, level, negated, attribution, asOf }),
    confidence: requiredWord('actors.json:confidence', relation.confidence),
    ...without({ conflictsWith, related: claims }),
    sources: cite(relation.source),
  };
}

/** An event of the facts; `claims` names the statements it concerns. */
export function eventOf(event: FactsEvent, idOf: (id: string) => string): TradeEvent {
  const { conflictsWith, claims, note } = event;
  return {
    id: event.id,
    on: event.on,
    label: event.label,
    actors: event.actors.map(idOf),
    confidence: requiredWord('actors.json:confidence', event.confidence),
    ...without({ conflictsWith, related: claims, note }),
    sources: cite(event.source),
  };
}
