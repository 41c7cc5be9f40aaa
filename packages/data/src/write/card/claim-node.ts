import { claimsTold } from '../../query/actor/claims-told.ts';
import { contradict, type Opposed } from '../../query/actor/opponents.ts';
import type { Profile } from '../../query/actor/profile.ts';
import type { Observation } from '../../schema/claim.ts';
import { spanText } from '../../value/span.ts';
import { actorNode, type Node } from './actor-node.ts';
import { creativeWork, generalNote, worksCited } from './cited-works.ts';
import { claimText } from './claim-text.ts';

/** What somebody asserts without a number, whatever record it stands in. */
interface Asserted {
  readonly record: Exclude<Opposed, Observation>;
  readonly when: string | undefined;
  /** Ids of the actors it is about. */
  readonly about: readonly string[];
  readonly against: readonly Opposed[];
}

/** Those that contradict one of a side: of its side and of what else cannot hold beside that. */
const contradicting = (one: Opposed, others: readonly Opposed[]): readonly Opposed[] =>
  others.filter((other) => contradict(one, other));

/** Statements, each beside those that contradict it. Numbers are no text. */
function statementsIn(profile: Profile): readonly Asserted[] {
  return claimsTold(profile).flatMap((told) => {
    const side = [told, ...told.contradictedBy];
    const others = side.flatMap(({ claim, against }) => [claim, ...against]);
    return side.flatMap(({ claim: one }) =>
      'text' in one
        ? [
            {
              record: one,
              when: one.period,
              about: [one.subject, one.reporter, one.partner].filter((id) => id !== undefined),
              against: contradicting(one, others),
            },
          ]
        : [],
    );
  });
}

/** Acts, each beside those that contradict it, and events. */
function assertedIn({ relations, events }: Profile): readonly Asserted[] {
  const acts = relations.flatMap(({ relation, contradictedBy, against }) => {
    const side = [relation, ...contradictedBy];
    return side.map((one) => ({
      record: one,
      when: one.on ?? spanText(one.dateFrom, one.dateTo),
      about: [one.from, one.to],
      against: contradicting(one, [...side, ...against]),
    }));
  });
  const happened = events.map((one) => ({
    record: one,
    when: one.on,
    about: one.actors,
    against: contradicting(one, [...events, ...one.against]),
  }));
  return [...acts, ...happened];
}

/** Whether EDTF text is an interval or date of ISO 8601; schema.org takes `..` for an open end. */
const isIsoSpan = (text: string | undefined): text is string =>
  /^\d{4}[\d-]*(\/(\d{4}[\d-]*|\.\.))?$/.test(text ?? '');

/** Each act and event of a profile as a `Claim`: what is said, of whom, when, who is credited, where it appears, what contradicts it. */
export function claimNodes(profile: Profile): readonly Node[] {
  const known = new Map([profile.actor, ...profile.actors].map((one) => [one.id, one]));
  const nameOf = (id: string): string => known.get(id)?.names.en ?? id;
  return [...assertedIn(profile), ...statementsIn(profile)].map(({ record, when, about, against }) => {
    const { id, attribution, sources } = record;
    const named = [...new Set(about)].flatMap((one) => known.get(one) ?? []).map(actorNode);
    const works = worksCited(sources, profile.sources).map(creativeWork);
    const comments = against.map((other) => `Contradicted by: ${claimText(other, nameOf)}`);
    return {
      '@type': 'Claim',
      identifier: id,
      text: claimText(record, nameOf),
      inLanguage: 'en',
      ...(isIsoSpan(when) ? { temporalCoverage: when } : {}),
      ...(named.length ? { about: named } : {}),
      ...(attribution ? { creditText: nameOf(attribution) } : {}),
      ...(works.length ? { appearance: works } : {}),
      ...generalNote(sources),
      ...(comments.length ? { comment: comments.map((text) => ({ '@type': 'Comment', text })) } : {}),
    };
  });
}
