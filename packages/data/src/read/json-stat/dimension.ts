import { roleOf } from '../cube/concept.ts';
import type { Concept } from '../cube/concept.ts';
import { flowIn } from '../observation/said-in-header.ts';
import { listOf, objectOf, ownOf, textOf } from '../json-text/shape.ts';

/** A dimension of a JSON-stat dataset: its categories in the order in which the values stand. */
export interface StatDimension {
  readonly concept: Concept;
  /** Its categories have codes, measure something each, or are flows by their names. */
  readonly kind: 'codes' | 'metric' | 'flows';
  readonly codes: readonly string[];
  readonly labels: readonly string[];
  /** What `unit` says of each category. */
  readonly units: readonly Readonly<Record<string, unknown>>[];
  readonly path: string;
}

/** Ids by what `role` of the dataset says of them. */
export interface StatRoles {
  readonly time: readonly string[];
  readonly geo: readonly string[];
  readonly metric: readonly string[];
}

export function rolesOf(given: unknown): StatRoles {
  const { time, geo, metric } = objectOf(given);
  return { time: listOf(time).map(textOf), geo: listOf(geo).map(textOf), metric: listOf(metric).map(textOf) };
}

export function statDimension(id: string, given: unknown, roles: StatRoles, path: string): StatDimension {
  const { category } = objectOf(given);
  const { index, label, unit } = objectOf(category);
  const codes = codesOf(index, label);
  const labels = codes.map((code) => textOf(ownOf(label, code)));
  const units = codes.map((code) => objectOf(ownOf(unit, code)));
  return { ...what(id, labels, roles), codes, labels, units, path: `${path}dimension.${id}.category` };
}

/** Categories in order: a list, an object of places, or the one that `label` names. */
function codesOf(index: unknown, label: unknown): readonly string[] {
  if (Array.isArray(index)) return (index as unknown[]).map(textOf);
  const places = Object.entries(objectOf(index));
  if (places.length === 0) return Object.keys(objectOf(label)).slice(0, 1);
  return places.sort(([, a], [, b]) => Number(a) - Number(b)).map(([code]) => code);
}

/** By the id where it is known, by what the dataset says, or by names that are all those of flows. */
function what(
  id: string,
  labels: readonly string[],
  { time, geo, metric }: StatRoles,
): Pick<StatDimension, 'concept' | 'kind'> {
  const known = roleOf(id);
  if (known === 'other' && metric.includes(id)) return { concept: { id, role: 'other' }, kind: 'metric' };
  const role = time.includes(id) ? 'period' : geo.length === 1 && geo[0] === id ? 'reporter' : 'other';
  if (known !== 'other' || role !== 'other')
    return { concept: { id, role: known === 'other' ? role : known }, kind: 'codes' };
  const areFlows = labels.length > 0 && labels.every((label) => flowIn(label));
  return { concept: { id, role: 'other' }, kind: areFlows ? 'flows' : 'codes' };
}
