import { claimsTold } from '../../query/claims-told.ts';
import type { Profile } from '../../query/profile.ts';
import type { Citation } from '../../schema/claim.ts';
import { spanText } from '../../value/span.ts';
import { actorNode, type Node } from './actor-node.ts';
import { creativeWork, worksCited } from './cited-works.ts';

/** What somebody asserts without a number, whatever record it stands in. */
interface Asserted {
  readonly id: string;
  readonly text: string;
  readonly when: string | undefined;
  /** Ids of the actors it is about. */
  readonly about: readonly string[];
  readonly attribution?: string | undefined;
  readonly sources: readonly Citation[];
  readonly against: readonly string[];
}

/** Statements, each beside those that contradict it. Numbers are no text. */
function statementsIn(profile: Profile): readonly Asserted[] {
  return claimsTold(profile).flatMap((told) => {
    const side = [told, ...told.contradictedBy].flatMap(({ claim }) => ('text' in claim ? [claim] : []));
    return side.map((one) => ({
      ...one,
      when: one.period,
      about: [one.subject, one.reporter, one.partner].filter((id) => id !== undefined),
      against: side.filter(({ id }) => one.conflictsWith?.includes(id)).map(({ text }) => text),
    }));
  });
}

/** Acts, each beside those that contradict it, and events. */
function assertedIn({ relations, events }: Profile): readonly Asserted[] {
  const acts = relations.flatMap(({ relation, contradictedBy }) => {
    const side = [relation, ...contradictedBy];
    return side.map((one) => ({
      ...one,
      text: one.statement,
      when: one.on ?? spanText(one.dateFrom, one.dateTo),
      about: [one.from, one.to],
      against: side.filter(({ id }) => one.conflictsWith?.includes(id)).map(({ statement }) => statement),
    }));
  });
  const labels = new Map(events.map(({ id, label }) => [id, label]));
  const happened = events.map((one) => ({
    ...one,
    text: one.label,
    when: one.on,
    about: one.actors,
    against: (one.conflictsWith ?? []).flatMap((id) => labels.get(id) ?? []),
  }));
  return [...acts, ...happened];
}

/** Whether EDTF text is an interval or date of ISO 8601; schema.org takes `..` for an open end. */
const isIsoSpan = (text: string | undefined): text is string =>
  /^\d{4}[\d-]*(\/(\d{4}[\d-]*|\.\.))?$/.test(text ?? '');

/** Each act and event of a profile as a `Claim`: what is said, of whom, when, who is credited, where it appears, what contradicts it. */
export function claimNodes(profile: Profile): readonly Node[] {
  const known = new Map([profile.actor, ...profile.actors].map((one) => [one.id, one]));
  return [...assertedIn(profile), ...statementsIn(profile)].map(
    ({ id, text, when, about, attribution, sources, against }) => {
      const named = [...new Set(about)].flatMap((one) => known.get(one) ?? []).map(actorNode);
      const works = worksCited(sources, profile.sources).map(creativeWork);
      const credit = attribution && (known.get(attribution)?.names.en ?? attribution);
      return {
        '@type': 'Claim',
        identifier: id,
        text,
        inLanguage: 'en',
        ...(isIsoSpan(when) ? { temporalCoverage: when } : {}),
        ...(named.length ? { about: named } : {}),
        ...(credit ? { creditText: credit } : {}),
        ...(works.length ? { appearance: works } : {}),
        ...(against.length
          ? { comment: against.map((other) => ({ '@type': 'Comment', text: `Contradicted by: ${other}` })) }
          : {}),
      };
    },
  );
}
