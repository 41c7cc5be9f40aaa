import type { Actor, ActorLabel, Relation, Role, TradeEvent } from '../src/schema/actor.ts';
import type { Citation } from '../src/schema/claim.ts';
import { beginsAfter } from '../src/query/date/validity.ts';
import { areaOf, officialNames } from './areas.ts';
import { readFacts } from './facts.ts';
import type {
  FactsActor,
  FactsActors,
  FactsEvent,
  FactsRelation,
  FactsRole,
  Offices,
} from './facts-shapes.ts';
import { without } from './record.ts';
import { knownFrom } from './partners.ts';
import { allSources, cite } from './sources.ts';
import { requiredWord, word } from './vocabulary.ts';

type Id = (id: string) => string;

const SOURCES = allSources();

/** The facts' ids of states become alpha-3 codes; all other actors keep theirs. */
export function actorIds(actors: readonly FactsActor[]): Id {
  const codes = new Map(actors.map((actor) => [actor.id, actor.iso3 ?? actor.id]));
  return (id) => {
    const code = codes.get(id);
    if (code === undefined) throw new Error(`no actor "${id}" in the facts`);
    return code;
  };
}

/** Every actor of the facts, in their order. */
export function actorRecords(): Actor[] {
  const { actors } = readFacts<FactsActors>('actors.json');
  const { offices } = readFacts<Offices>('offices.json');
  const idOf = actorIds(actors);
  return actors.map((actor) => actorOf(actor, idOf, offices));
}

function actorOf(actor: FactsActor, idOf: Id, offices: Offices['offices']): Actor {
  const { en, ...names } = actor.names;
  if (en === undefined) throw new Error(`no English name of "${actor.id}"`);
  const id = idOf(actor.id);
  const official = actor.kind === 'state' ? officialNames(id, actor.names) : { aliases: [], sources: [] };
  const { iso2, m49 } = actor.kind === 'state' ? areaOf(id) : {};
  return {
    id,
    kind: requiredWord('actors.json:kind', actor.kind),
    names: { en, ...names },
    ...without({
      uncheckedNames: uncheckedNames(actor),
      aliases: [...actor.aliases, ...official.aliases],
      description: actor.description,
      partOf: actor.partOf === undefined ? null : idOf(actor.partOf),
      basedIn: actor.basedIn,
      wikidata: actor.wikidata,
      iso2,
      m49,
      roles: actor.roles.map((role) => roleOf(role, idOf, offices)),
      labels: (actor.labels ?? []).map(labelOf),
      corridors: actor.corridors,
      claims: actor.claims,
    }),
    sources: [...citations(actor), ...official.sources],
  };
}

/** What was read of an actor and where: the record, single names, an id that is only general knowledge, the article. */
function citations(actor: FactsActor): Citation[] {
  const names = new Map<string, string[]>();
  for (const [tag, id] of Object.entries(actor.nameSource ?? {}))
    names.set(id, [...(names.get(id) ?? []), tag]);
  const checked = word('actors.json:wikidataConfidence', actor.wikidataConfidence ?? 'checked');
  const general = checked === 'unchecked' ? cite(['general-knowledge'], 'Wikidata id') : [];
  const told = actor.paragraphs === undefined ? [] : citedIn(actor.paragraphs);
  const own = actor.source.filter((id) => id !== 'article' || told.length === 0);
  // Where others say what the actor is, the article only names it, if it is not said of the article itself.
  const isNamed = own.length > 0 && !/\barticle\b/.test(actor.description);
  return [
    ...(isNamed
      ? told.map(({ source, at }) => ({ source, at: ['mentioned', at].filter(Boolean).join(': ') }))
      : told),
    ...cite(own),
    ...[...names].flatMap(([id, tags]) => cite([id], `name: ${tags.join(', ')}`)),
    ...general,
  ];
}

/** Paragraphs side by side, or one after another; a longer span is the article as a whole. */
const FEW = /^(\d+)(?:(?:, |-)(\d+))?$/;

/**
 * What the article says in paragraphs `4`, `3, 15` or `10-11`: each cited by itself, as every language can say it. Where it is in words of its own
 * (`byline, paragraph 17`) these are kept.
 */
export function citedIn(text: string): Citation[] {
  if (/^[a-z]/.test(text)) return cite(['article'], text);
  const [, from, to] = FEW.exec(text) ?? [];
  const isSpan = text.includes('-') && Number(to) - Number(from) > 1;
  if (from === undefined || isSpan) return cite(['article']);
  return [from, to].flatMap((number) => (number ? cite(['article'], `paragraph ${number}`) : []));
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

/** What the facts add to how exact a start is: `day, general knowledge`. */
function remarkOf({ fromPrecision }: FactsRole): string {
  const [, remark] = fromPrecision.split(', ');
  if (remark !== undefined) return `Start of the term: ${remark}.`;
  return word('actors.json:fromPrecision', fromPrecision) ?? '';
}

/** A start that nobody read in a source has general knowledge beside the sources of the rest. */
const generalStart = ({ fromPrecision }: FactsRole): readonly string[] =>
  fromPrecision.endsWith('general knowledge') ? ['general-knowledge'] : [];

function roleOf(role: FactsRole, idOf: Id, offices: Offices['offices']): Role {
  const of = role.of === null ? undefined : idOf(role.of);
  const office = offices.find((each) => each.of === of && each.titles.includes(role.title))?.titles[0];
  return {
    title: role.title,
    ...without({
      of,
      office: office === role.title ? null : office,
      from: role.from,
      to: role.to,
      seen: [...(role.seen ?? []), ...(role.lastSeen === undefined ? [] : [role.lastSeen])],
      note: [role.note, remarkOf(role)].filter(Boolean).join(' '),
    }),
    sources: [
      ...cite([...new Set([...role.source, ...generalStart(role)])]),
      ...cite(role.noteSource ?? [], 'note'),
    ],
    confidence: requiredWord('actors.json:confidence', role.confidence),
  };
}

/**
 * Since when an act is known, where that is after it began: since its earliest source, if all of them have dates; of a producer's figures since
 * the workbook of their year.
 */
function actKnownFrom({ on, dateFrom, source }: FactsRelation): string | null {
  const began = on ?? dateFrom ?? undefined;
  const dates = source.map((id) => (id === 'kaz-bns' ? knownFrom(id, `${on}`) : SOURCES.get(id)?.date));
  const [first] = dates.every((date) => date !== undefined) ? [...dates].sort() : [];
  return first !== undefined && beginsAfter(first, began) ? first : null;
}

/** A relation of the facts; `claims` names the statements it concerns. */
export function relationOf(relation: FactsRelation, idOf: Id): Relation {
  const { on, dateFrom, dateTo, stage, level, negated, attribution, asOf, conflictsWith, claims } = relation;
  const { corridors, note, dateNote, paragraph } = relation;
  return {
    id: relation.id,
    from: idOf(relation.from),
    to: idOf(relation.to),
    type: requiredWord('actors.json:type', relation.type),
    ...without({ on, dateFrom, dateTo }),
    statement: relation.statement,
    ...without({ stage, level, negated, attribution, asOf, knownFrom: actKnownFrom(relation) }),
    confidence: requiredWord('actors.json:confidence', relation.confidence),
    ...without({
      conflictsWith,
      related: claims,
      corridors,
      note: [note, dateNote].filter(Boolean).join(' '),
    }),
    sources: [
      ...relation.source.flatMap((id) =>
        id === 'article' && paragraph !== undefined ? citedIn(`${paragraph}`) : cite([id]),
      ),
      ...cite(relation.noteSource ?? [], 'note'),
    ],
  };
}

/** An event of the facts; `claims` names the statements it concerns. */
export function eventOf(event: FactsEvent, idOf: Id): TradeEvent {
  const { conflictsWith, claims, corridors, note } = event;
  return {
    id: event.id,
    on: event.on,
    label: event.label,
    actors: event.actors.map(idOf),
    confidence: requiredWord('actors.json:confidence', event.confidence),
    ...without({ conflictsWith, related: claims, corridors, note }),
    sources: [...cite(event.source), ...cite(event.noteSource ?? [], 'note')],
  };
}
