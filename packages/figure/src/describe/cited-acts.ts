import type { Profile } from '@keruen/data';
import type { Locale } from '../locale/locale.ts';
import { speakRelation } from './relation.ts';

/** What a citation of a card, which has no notes, must not lose: acts that are denied or contradicted, each in full. */
export const citedActs = (profile: Profile, locale: Locale): readonly string[] =>
  profile.relations
    .filter(
      ({ relation, contradictedBy, against }) =>
        relation.negated === true || contradictedBy.length + against.length > 0,
    )
    .map((item) => speakRelation(item, profile, locale));
