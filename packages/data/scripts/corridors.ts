import type { Branch, Corridor, Leg, Place, StatusChange, Step } from '../src/schema/corridor.ts';
import { CAPITALS } from './capitals.ts';
import { readCsv, readFacts } from './facts.ts';
import type {
  FactsBranch,
  FactsChange,
  FactsCorridor,
  FactsCorridors,
  FactsLeg,
  FactsNode,
} from './facts-shapes.ts';
import { without } from './record.ts';
import { SEA_WAYS } from './sea-ways.ts';
import { cite } from './sources.ts';
import { requiredWord, word } from './vocabulary.ts';

function statusOf({ build, service }: { build: string; service: string }): Pick<Leg, 'build' | 'service'> {
  return {
    build: requiredWord('corridors.json:build', build),
    service: requiredWord('corridors.json:service', service),
  };
}

function changeOf({ date, build, service, note, confidence, source }: FactsChange): StatusChange {
  return {
    date,
    ...(build === undefined ? {} : { build: requiredWord('corridors.json:build', build) }),
    ...(service === undefined ? {} : { service: requiredWord('corridors.json:service', service) }),
    ...without({ note }),
    confidence: requiredWord('corridors.json:confidence', confidence),
    sources: cite(source),
  };
}

/** Where a length or a sea service has sources of its own, they say what they are for. */
function legOf(leg: FactsLeg): Leg {
  const services = [leg.service_kind, ...(leg.service_kind_other ?? [])].filter((kind) => kind !== undefined);
  return {
    id: leg.id,
    from: leg.from,
    to: leg.to,
    mode: requiredWord('corridors.json:mode', leg.mode),
    ...statusOf(leg),
    ...without({
      asOf: leg.asOf,
      via: leg.via ?? SEA_WAYS[leg.id],
      lengthKm: leg.lengthKm,
      gaugeMm: leg.gaugeMm,
      seaService: services,
      changes: (leg.changes ?? []).map(changeOf),
    }),
    confidence: requiredWord('corridors.json:confidence', leg.confidence),
    ...without({ note: leg.note }),
    sources: [
      ...cite(leg.source),
      ...cite(leg.lengthSource ?? [], 'length'),
      ...cite(leg.service_kind_source ?? [], seaService(leg)),
    ],
  };
}

/** How sure the kind of a sea service is, where it is less sure than the leg itself. */
function seaService({ confidence, service_kind_confidence: sure = confidence }: FactsLeg): string {
  return sure === confidence ? 'sea service' : `sea service, confidence ${sure}`;
}

function placeOf(node: FactsNode, codes: ReadonlyMap<string, string>): Place {
  const country = codes.get(node.country);
  if (country === undefined) throw new Error(`no alpha-3 code of "${node.country}"`);
  return {
    id: node.id,
    names: { en: node.name, ...node.names },
    ...without({ uncheckedNames: uncertain(node) }),
    country,
    lon: node.lon,
    lat: node.lat,
    kinds: node.kind.map((kind) => requiredWord('corridors.json:kind', kind)),
    ...without({
      capital: CAPITALS.includes(node.id) || undefined,
      unlocode: node.unlocode,
      breakOfGauge: planned(node) ? null : node.breakOfGauge,
      changes: (node.changes ?? []).map(changeOf),
    }),
    confidence: requiredWord('corridors.json:confidence', node.confidence),
    ...without({
      note: [
        node.note,
        planned(node) && `Break of gauge: ${node.breakOfGauge}`,
        node.coordNote && `Point: ${node.coordNote}`,
      ]
        .filter(Boolean)
        .join('. '),
    }),
    sources: [
      ...cite(node.source),
      ...cite(node.coordSource, 'coordinates'),
      ...cite(node.unlocodeSource === undefined ? [] : [node.unlocodeSource], 'UN/LOCODE'),
    ],
  };
}

/** A break of gauge that is not there yet is said in words. */
const planned = ({ breakOfGauge }: FactsNode): boolean => breakOfGauge?.includes('planned') ?? false;

/** Tags of names of which the facts are not sure. */
function uncertain({ namesConfidence }: FactsNode): string[] {
  return Object.keys(namesConfidence).filter(
    (tag) => word('corridors.json:namesConfidence', namesConfidence[tag] ?? '') === 'unchecked',
  );
}

function stepOf({ leg, reverse }: { leg: string; reverse?: boolean }): Step {
  return reverse ? { leg, reverse } : { leg };
}

function branchOf({ from, to, joins, legs, label, note }: FactsBranch): Branch {
  return { from, to, ...(joins ? { joins } : {}), legs: legs.map(stepOf), label, ...without({ note }) };
}

/** The facts name no page for the status of a corridor as a whole: it is their compilers' own judgement. What they read beside it says so. */
const COMPILED = ['shared-corridors'];

function corridorOf(corridor: FactsCorridor): Corridor {
  return {
    id: corridor.id,
    names: { en: corridor.name },
    ...without({ aliases: corridor.altNames }),
    ...statusOf(corridor),
    ...without({ asOf: corridor.asOf }),
    main: corridor.main.map(stepOf),
    ...without({ mainNote: corridor.mainNote }),
    branches: corridor.branches.map(branchOf),
    detached: corridor.detached.map(branchOf),
    ...without({ notes: corridor.notes }),
    sources: cite(COMPILED),
    ...without({ noteSources: cite(corridor.readBeside ?? []) }),
  };
}

/** Every corridor of the facts, with the legs and places it is walked by. */
export function corridorRecords(): { nodes: Place[]; legs: Leg[]; corridors: Corridor[] } {
  const facts = readFacts<FactsCorridors>('corridors.json');
  const codes = new Map(readCsv('areas.csv').map(({ iso2 = '', iso3 = '' }) => [iso2, iso3]));
  return {
    nodes: facts.nodes.map((node) => placeOf(node, codes)),
    legs: facts.legs.map(legOf),
    corridors: facts.corridors.map(corridorOf),
  };
}

/** Every step of a corridor: of its main line, its branches and its detached parts. */
export function stepsOf({ main, branches, detached }: Corridor): Step[] {
  return [...main, ...[...branches, ...detached].flatMap((branch) => branch.legs)];
}
