import { EVERYBODY, OTHER, type Chronicle } from '@keruen/data';
import type { FacetBy } from '../rows/panel.ts';
import type { Part, Parted } from '../time/part.ts';
import { actorPanelName } from './panels.ts';

/** How many of all actors have a part of their own where a question does not say. */
const TOP = 8;

const partOf = (id: string, told: Chronicle): Part => ({
  told,
  name: (locale) => actorPanelName(id, told.actors, locale),
});

const sizeOf = ({ entries, undated }: Chronicle): number => entries.length + undated.length;

/** What none of the parts tells. */
function restOf(told: Chronicle, parts: readonly Part[]): Chronicle {
  const ids = new Set(parts.flatMap((part) => part.told.entries.map(({ id }) => id)));
  const said = new Set(parts.flatMap((part) => part.told.undated.map(({ statement }) => statement.id)));
  return {
    ...told,
    entries: told.entries.filter(({ id }) => !ids.has(id)),
    undated: told.undated.filter(({ statement }) => !said.has(statement.id)),
  };
}

const idsIn = (written = ''): string[] => written.split(' ').filter(Boolean);

const largest = <One extends Pick<Part, 'told'>>(parts: readonly One[]): One[] =>
  parts.filter(({ told }) => sizeOf(told) > 0).sort((a, b) => sizeOf(b.told) - sizeOf(a.told));

/**
 * A chronicle set apart: those that the question names, in its order, also where nothing is told; of all (`*`) those of whom most is, and what is told of none
 * of them. What concerns two stands with both. Empty where there is nothing to set apart.
 */
export function chronicleParts({ told, asked, actors, ask }: Parted, by: FacetBy): readonly Part[] {
  if (by !== 'actor' && by !== 'partner') return [];
  const ours = idsIn(told.query.actor);
  const named = by === 'actor' ? ours : idsIn(asked.partner ?? EVERYBODY);
  const isAll = named.includes(EVERYBODY);
  // A body that is a part of another is told of with it.
  const everybody = actors.filter(({ id, partOf }) => !partOf && (by === 'actor' || !ours.includes(id)));
  const known = isAll
    ? everybody
    : [...new Set(named)].flatMap((id) => actors.find((one) => one.id === id) ?? []);
  const asks = known.map(({ id }) => ({ id, told: ask({ ...asked, [by]: id }) }));
  const found = isAll ? largest(asks).slice(0, asked.top ?? TOP) : asks;
  const parts = found.map((one) => partOf(one.id, one.told));
  const rest = restOf(told, parts);
  const all = sizeOf(rest) ? [...parts, partOf(OTHER, rest)] : parts;
  return all.length > 1 ? all : [];
}
