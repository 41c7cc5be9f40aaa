import type { Observation, Source, Statement } from '../schema/claim.ts';
import { guarded } from '../value/guarded.ts';
import { furtherSourcesOf } from './further-sources.ts';

/** What a row may be of. */
export type Written = Observation | Statement;

/** The fields of either; what the other has is absent. */
export type Fields = {
  readonly [Field in keyof (Observation & Statement)]?: (Observation & Statement)[Field] | undefined;
};

/** The sources of a dataset by their ids. */
export type SourcesById = ReadonlyMap<string, Source>;

type Cell = (claim: Written, sources: SourcesById) => string;

const of = (claim: Written): Fields => claim;

const words =
  (field: keyof Fields): Cell =>
  (claim) =>
    guarded(String(of(claim)[field] ?? ''));

/** Numbers stay numbers, a sign before them included. */
const number =
  (field: 'value' | 'high' | 'scale' | 'decimals'): Cell =>
  (claim) =>
    String(of(claim)[field] ?? '');

const list =
  (field: 'actors' | 'obsStatus' | 'conflictsWith' | 'related' | 'inputs'): Cell =>
  (claim) =>
    guarded((of(claim)[field] ?? []).join(' '));

const citation =
  (field: 'source' | 'at' | 'read'): Cell =>
  ({ sources }) =>
    guarded(sources[0]?.[field] ?? '');

/** What is known of the source in which it was read first. */
const printed =
  (field: 'title' | 'publisher' | 'date' | 'url' | 'licence'): Cell =>
  ({ sources: [first] }, known) =>
    guarded((first && known.get(first.source)?.[field]) ?? '');

/** The columns of a long table, in the order in which people look for them. */
export const COLUMNS: readonly (readonly [header: string, cell: Cell])[] = [
  ['id', words('id')],
  ['reporter', words('reporter')],
  ['partner', words('partner')],
  ['flow', words('flow')],
  ['product', words('product')],
  ['about', words('about')],
  ['actors', list('actors')],
  ['measure', words('measure')],
  ['definition', words('definition')],
  ['subject', words('subject')],
  ['predicate', words('predicate')],
  ['text', words('text')],
  ['period', words('period')],
  ['periodKind', words('periodKind')],
  ['value', number('value')],
  ['high', number('high')],
  ['unit', words('unit')],
  ['per', words('per')],
  ['scale', number('scale')],
  ['decimals', number('decimals')],
  ['valuation', words('valuation')],
  ['nature', words('nature')],
  ['qualifier', words('qualifier')],
  ['missing', words('missing')],
  ['obsStatus', list('obsStatus')],
  ['rank', words('rank')],
  ['attribution', words('attribution')],
  ['source', citation('source')],
  ['at', citation('at')],
  ['read', citation('read')],
  ['sourceTitle', printed('title')],
  ['publisher', printed('publisher')],
  ['published', printed('date')],
  ['url', printed('url')],
  ['licence', printed('licence')],
  ['furtherSources', ({ sources }) => guarded(furtherSourcesOf(sources).join(' '))],
  ['asOf', words('asOf')],
  ['knownFrom', words('knownFrom')],
  ['confidence', words('confidence')],
  ['negated', words('negated')],
  ['stage', words('stage')],
  ['formula', words('formula')],
  ['inputs', list('inputs')],
  ['conflictsWith', list('conflictsWith')],
  ['related', list('related')],
  ['problem', words('problem')],
  ['evidence', ({ evidence = [] }) => guarded(evidence.join('\n'))],
];

/** Columns that are written though no row says anything in them: without them a reader would understand something else. */
export const ALWAYS: readonly string[] = [
  'id',
  'period',
  'value',
  'decimals',
  'unit',
  'nature',
  'measure',
  'source',
];
