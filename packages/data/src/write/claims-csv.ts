import type { Role } from '../schema/actor.ts';
import type { Citation, Observation, Source } from '../schema/claim.ts';
import type { Routes, StatusOnDate } from '../query/route/route.ts';
import { beginsAfter } from '../query/date/validity.ts';
import { stepsOf } from '../query/route/walks.ts';
import type { Corridor, Leg } from '../schema/corridor.ts';
import type { Dataset } from '../schema/dataset.ts';
import { guarded } from '../value/guarded.ts';
import { spanText } from '../value/span.ts';
import { csvText, usedColumns } from './csv-text.ts';
import { furtherSourcesOf } from './further-sources.ts';
import { legIds } from './named-ids.ts';

/** The columns, named like the fields of `format: 1` where these are what is meant. */
const HEADERS = [
  'kind',
  'id',
  'subject',
  'predicate',
  'object',
  'text',
  'value',
  'high',
  'unit',
  'scale',
  'qualifier',
  'nature',
  'missing',
  'period',
  'build',
  'service',
  'attribution',
  'source',
  'at',
  'read',
  'sourceTitle',
  'publisher',
  'published',
  'url',
  'licence',
  'furtherSources',
  'asOf',
  'knownFrom',
  'confidence',
  'negated',
  'stage',
  'conflictsWith',
  'related',
  'problem',
  'evidence',
] as const;

type Header = (typeof HEADERS)[number];
type Cells = Partial<Readonly<Record<Header, unknown>>>;

/** Columns that are written though nothing stands in them. */
const ALWAYS: readonly Header[] = [
  'kind',
  'id',
  'subject',
  'predicate',
  'text',
  'qualifier',
  'nature',
  'period',
  'attribution',
  'source',
  'publisher',
  'published',
  'conflictsWith',
];

const NUMBERS: readonly Header[] = ['value', 'high', 'scale'];

/**
 * What a card, a timeline or a map says as CSV, a claim a row: who, what, of whom, when, in whose words, who printed it when and where, and what
 * contradicts it. An office, an act or an event is somebody's claim as a statement is. For numbers alone there is `writeCsv`. Legs have their status on the date of `routes`; without `routes` corridors have that of the whole and the date for which it is known. Text that a spreadsheet would run is guarded by an apostrophe; numbers stay numbers.
 */
export function writeClaims(dataset: Dataset, routes?: Routes): string {
  const statuses = new Map(routes?.routes.flatMap(stepsOf).map(({ leg: { id }, status }) => [id, status]));
  const { observations, statements, relations, events, actors, corridors, legs, sources } = dataset;
  const cited = printedIn(new Map(sources.map((one) => [one.id, one])));
  const rows: readonly Cells[] = [
    ...observations.map((one) => ({ ...number(one), ...cited(one.sources) })),
    ...statements.map((one) => ({ kind: 'statement', ...one, ...cited(one.sources) })),
    ...actors.flatMap(({ id, roles = [] }) =>
      roles.map((role) => ({ ...office(id, role), ...cited(role.sources) })),
    ),
    ...relations.map((one) => ({
      kind: 'relation',
      nature: 'claim',
      ...one,
      subject: one.from,
      predicate: one.type,
      object: one.to,
      text: one.statement,
      period: one.on ?? spanText(one.dateFrom, one.dateTo),
      ...cited(one.sources),
    })),
    ...events.map((one) => ({
      kind: 'event',
      nature: 'claim',
      ...one,
      subject: one.actors.join(' '),
      predicate: 'event',
      text: one.label,
      period: one.on,
      ...cited(one.sources),
    })),
    ...corridors.map((one) => way(one, cited(one.sources ?? []), routes)),
    ...legs.map((one) => {
      const status = statuses.get(one.id);
      const related = corridors.filter((each) => legIds([each]).includes(one.id)).map(({ id }) => id);
      return { ...leg(one, status), related, ...cited(status?.since?.sources ?? one.sources) };
    }),
    ...legs.flatMap((one) => (one.lengthKm ? [{ ...length(one), ...cited(one.sources) }] : [])),
  ];
  return csvText(usedColumns([HEADERS, ...rows.map(line)], ALWAYS));
}

const line = (cells: Cells): readonly string[] => HEADERS.map((header) => cell(header, cells[header]));

function cell(header: Header, value: unknown): string {
  const text = Array.isArray(value) ? value.join(header === 'evidence' ? '\n' : ' ') : String(value ?? '');
  return NUMBERS.includes(header) ? text : guarded(text);
}

/** Where a record was read first: who printed it, when and at which address; the ids of where else. */
const printedIn =
  (sources: ReadonlyMap<string, Source>) =>
  (citations: readonly Citation[]): Cells => {
    const [first] = citations;
    const printed = sources.get(first?.source ?? '');
    return {
      source: first?.source,
      sourceTitle: printed?.title,
      publisher: printed?.publisher,
      published: printed?.date,
      url: printed?.url,
      licence: printed?.licence,
      at: first?.at,
      read: first?.read,
      furtherSources: furtherSourcesOf(citations),
    };
  };

function number(one: Observation): Cells {
  const { reporter, partner, flow, measure, definition } = one;
  const predicate = [flow, measure].filter(Boolean).join(' ');
  return {
    kind: 'observation',
    ...one,
    subject: reporter ?? one.about,
    predicate,
    object: partner,
    text: definition,
  };
}

const office = (holder: string, role: Role): Cells => ({
  kind: 'role',
  nature: 'claim',
  ...role,
  subject: holder,
  predicate: 'holds',
  object: role.of,
  text: role.title,
  period: spanText(role.from, role.to),
});

/** A corridor by its English name, with the two statuses of the whole, unless these are only known for later than a map shows. */
function way({ id, names, build, service, asOf }: Corridor, said: Cells, routes?: Routes): Cells {
  const row = { kind: 'corridor', id, subject: id, text: names['en'] };
  return asOf && beginsAfter(asOf, routes?.query.asOf) ? row : { ...row, build, service, asOf, ...said };
}

/** A leg with its two statuses, on the date of a map where there is one: since when, or for which date they are known. */
const leg = (one: Leg, status: Partial<StatusOnDate> = {}): Cells => ({
  kind: 'leg',
  ...one,
  subject: one.from,
  predicate: one.mode,
  object: one.to,
  text: one.note,
  build: status.build ?? one.build,
  service: status.service ?? one.service,
  period: status.since && spanText(status.since.date, undefined),
  asOf: status.knownFor ?? one.asOf,
});

const length = ({ id, from, to, lengthKm, confidence }: Leg): Cells => ({
  kind: 'length',
  id,
  subject: from,
  predicate: 'length',
  object: to,
  value: lengthKm,
  unit: 'KMT',
  confidence,
});
