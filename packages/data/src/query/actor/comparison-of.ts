import type { Dataset } from '../../schema/dataset.ts';
import { pick, sourcesOf } from '../record/cited.ts';
import {
  COMPARISON_TOPICS,
  type Compared,
  type Comparison,
  type ComparisonGap,
  type ComparisonQuery,
  type ComparisonTopic,
} from './comparison.ts';
import { dateOf } from '../record/last-date.ts';
import { listed } from '../record/listed.ts';
import { profileRecords } from './profile-with-stances.ts';
import { relations } from './relations.ts';

/** Two actors or more on one date. Ids that the dataset does not know have no column; each actor has one. */
export function comparison(dataset: Dataset, asked: ComparisonQuery): Comparison {
  const { toward } = asked ?? {};
  const asOf = dateOf(dataset, asked?.asOf);
  const columns = [...new Set(listed(asked?.actors))].flatMap((actor): Compared[] => {
    const profile = profileRecords(dataset, { actor, toward, asOf });
    return profile ? [{ profile, memberships: membershipsOf(dataset, actor, asOf) }] : [];
  });
  const topics = COMPARISON_TOPICS.filter(
    (topic) => !!toward || (topic !== 'relations' && topic !== 'figures'),
  );
  const lines = topics.map((topic) => ({ topic, gaps: columns.map((one) => gapOf(topic, one, dataset)) }));
  const members = columns.flatMap(({ memberships }) => memberships.map(({ relation }) => relation));
  const cited = new Set([
    ...columns.flatMap(({ profile }) => profile.sources.map(({ id }) => id)),
    ...sourcesOf(dataset, members).map(({ id }) => id),
  ]);
  return {
    query: asked,
    asOf,
    columns,
    lines: lines.filter(({ gaps }) => gaps.some((gap) => gap === undefined || gap === 'later')),
    sources: pick(dataset.sources, [...cited]),
    actors: pick(dataset.actors, [
      ...columns.flatMap(({ profile }) => [profile.actor.id, ...profile.actors.map(({ id }) => id)]),
      ...members.map(({ to }) => to),
    ]),
  };
}

function membershipsOf(dataset: Dataset, actor: string, asOf: string): Compared['memberships'] {
  return relations(dataset, { actor, type: ['member-of'], asOf }).filter(
    ({ relation, later }) => relation.from === actor && !later,
  );
}

/** Whether a cell of the row has something to tell. */
const HAS: Readonly<Record<ComparisonTopic, (one: Compared) => boolean>> = {
  kind: () => true,
  names: () => true,
  offices: ({ profile: { held, heldBefore, heldAfter, offices } }) =>
    held.length + offices.length > 0 || heldBefore !== undefined || heldAfter !== undefined,
  relations: ({ profile }) => profile.relations.length > 0,
  figures: ({ profile }) => profile.figures.length > 0,
  memberships: ({ memberships }) => memberships.length > 0,
  ids: ({ profile: { actor } }) => Boolean(actor.iso2 ?? actor.m49 ?? actor.wikidata),
  sources: ({ profile }) => profile.sources.length > 0,
};

function gapOf(topic: ComparisonTopic, one: Compared, dataset: Dataset): ComparisonGap | undefined {
  if (HAS[topic](one)) return undefined;
  const { actor, query } = one.profile;
  const isTowards = topic === 'relations' || topic === 'figures';
  if (isTowards && actor.id === query.toward) return 'itself';
  if (topic === 'figures' && actor.kind !== 'state' && actor.kind !== 'area') return 'not-applicable';
  return topic === 'figures' && hasTrade(dataset, actor.id, query.toward) ? 'later' : 'not-recorded';
}

const hasTrade = ({ observations }: Dataset, reporter: string, partner: string | undefined): boolean =>
  observations.some(
    (one) =>
      one.nature === 'statistic' &&
      one.measure === 'trade-value' &&
      one.reporter === reporter &&
      one.partner === partner,
  );
