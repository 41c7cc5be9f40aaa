import { descriptionOn } from '../../query/route/description-on.ts';
import type { Profile } from '../../query/actor/profile.ts';
import type { Actor, Role } from '../../schema/actor.ts';
import type { Names } from '../../schema/claim.ts';
import { actorNode, type Node } from './actor-node.ts';
import { creativeWork, generalNote, isIsoDate, worksCited } from './cited-works.ts';
import { claimNodes } from './claim-node.ts';
import { plainAliases } from './plain-aliases.ts';

/** Media type of JSON-LD. */
export const JSON_LD_TYPE = 'application/ld+json';

/**
 * A profile in the words of schema.org: who it is by names and codes, dated offices, and each act, event and statement as a `Claim` with who is credited,
 * when, and in which works it appears. Nothing is said without a date as if it held today (no `jobTitle`); labels that others use are left
 * out, for schema.org cannot say whose they are. `address` is that of the card.
 */
export function jsonLd(profile: Profile, address?: string): Node {
  const { actor } = profile;
  const claims = claimNodes(profile);
  const description = descriptionOn(actor, profile.asOf);
  const node: Node = {
    ...actorNode(actor),
    ...otherNames(actor),
    ...(description ? { description } : {}),
    ...codes(actor),
    ...(address ? { mainEntityOfPage: address } : {}),
    ...officesIn(profile),
    ...(claims.length ? { subjectOf: claims } : {}),
  };
  const holders = actor.kind === 'state' ? holdersOf(profile) : [];
  const context = 'https://schema.org';
  return holders.length
    ? { '@context': context, '@graph': [node, ...holders] }
    : { '@context': context, ...node };
}

/** Names in other languages than English, and aliases that nobody disputes; names nobody has checked are left out. */
function otherNames(actor: Actor): Node {
  const { names, uncheckedNames = [] } = actor;
  const { en, ...others } = names as Names;
  const named = Object.entries(others)
    .filter(([tag, text]) => !uncheckedNames.includes(tag) && text !== en)
    .map(([tag, text]) => ({ '@language': tag, '@value': text }));
  const also = plainAliases(actor).map(({ text, lang }) =>
    lang ? { '@language': lang, '@value': text } : text,
  );
  return named.length + also.length ? { alternateName: [...named, ...also] } : {};
}

function codes({ id, kind, iso2, m49, wikidata }: Actor): Node {
  const code = (propertyID: string, value: string | undefined): Node[] =>
    value === undefined ? [] : [{ '@type': 'PropertyValue', propertyID, value }];
  const all = [
    ...code('ISO 3166-1 alpha-3', kind === 'state' ? id : undefined),
    ...code('ISO 3166-1 alpha-2', iso2),
    ...code('UN M49', m49),
  ];
  return {
    ...(all.length ? { identifier: all } : {}),
    ...(wikidata ? { sameAs: `https://www.wikidata.org/entity/${wikidata}` } : {}),
  };
}

/** From when to when, where that is certain, and the works that say so. */
function term({ from, to, sources }: Role, profile: Profile): Node {
  const works = worksCited(sources, profile.sources).map(creativeWork);
  return {
    ...(isIsoDate(from) ? { startDate: from } : {}),
    ...(isIsoDate(to) ? { endDate: to } : {}),
    ...(works.length ? { subjectOf: works } : {}),
    ...generalNote(sources),
  };
}

/** An office of a person: in a body, as an affiliation for a time; of a state or of no named body, as an occupation for a time. */
function officeOf(
  role: Role,
  of: Actor | undefined,
  profile: Profile,
): readonly [property: string, node: Node] {
  if (of && of.kind !== 'state')
    return [
      'affiliation',
      {
        '@type': 'OrganizationRole',
        roleName: role.title,
        ...term(role, profile),
        affiliation: actorNode(of),
      },
    ];
  const occupation: Node = {
    '@type': 'Occupation',
    name: role.title,
    ...(of ? { occupationLocation: actorNode(of) } : {}),
  };
  return ['hasOccupation', { '@type': 'Role', ...term(role, profile), hasOccupation: occupation }];
}

/** What a person holds on the date, else what it held before and after. */
function officesIn(profile: Profile): Node {
  const { actor, held, heldBefore, heldAfter, offices } = profile;
  if (actor.kind === 'person')
    return gathered(
      [...held, heldBefore, heldAfter].flatMap((one) => (one ? [officeOf(one.role, one.of, profile)] : [])),
    );
  if (actor.kind === 'state') return {};
  const members = offices.flatMap(({ title, holders }) =>
    holders.map((holder) => ({
      '@type': 'OrganizationRole',
      roleName: title,
      ...term(holder.role, profile),
      member: actorNode(holder.actor),
    })),
  );
  return members.length ? { member: members } : {};
}

/** Who holds the offices of a state: it is a place there, which has no members. */
const holdersOf = (profile: Profile): readonly Node[] =>
  profile.offices.flatMap(({ of, holders }) =>
    holders.map(({ actor, role }) => ({ ...actorNode(actor), ...gathered([officeOf(role, of, profile)]) })),
  );

function gathered(nodes: readonly (readonly [property: string, node: Node])[]): Node {
  const properties = [...new Set(nodes.map(([property]) => property))];
  return Object.fromEntries(
    properties.map((one) => [one, nodes.filter(([property]) => property === one).map(([, node]) => node)]),
  );
}
