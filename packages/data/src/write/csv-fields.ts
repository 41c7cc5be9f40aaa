import type { Observation } from '../schema/claim.ts';
import { guarded } from '../value/guarded.ts';

type Cell = (observation: Observation) => string;

const words =
  (field: keyof Observation): Cell =>
  (observation) =>
    guarded(String(observation[field] ?? ''));

/** Numbers stay numbers, a sign before them included. */
const number =
  (field: 'value' | 'high' | 'scale' | 'decimals'): Cell =>
  (observation) =>
    String(observation[field] ?? '');

const list =
  (field: 'obsStatus' | 'conflictsWith' | 'related' | 'inputs'): Cell =>
  (observation) =>
    guarded((observation[field] ?? []).join(' '));

const citation =
  (field: 'source' | 'at'): Cell =>
  ({ sources }) =>
    guarded(sources[0]?.[field] ?? '');

/** The columns of a long table, in the order in which people look for them. */
export const COLUMNS: readonly (readonly [header: string, cell: Cell])[] = [
  ['id', words('id')],
  ['reporter', words('reporter')],
  ['partner', words('partner')],
  ['flow', words('flow')],
  ['product', words('product')],
  ['about', words('about')],
  ['measure', words('measure')],
  ['definition', words('definition')],
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
