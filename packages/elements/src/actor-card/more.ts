import type { nothing, TemplateResult } from 'lit';
import type { Citation, Holder, Opposed, Profile, Relation } from '@keruen/data';
import type { DossierWords, Locale } from '@keruen/figure';

/** What a card tells of: whose it is, in which language, and what a full card has more. */
export interface Telling {
  readonly profile: Profile;
  readonly locale: Locale;
  readonly more?: More | undefined;
}

/** What a full card says of an office or an act beyond what every card says: by its own words, and with what it brings to say them. */
export interface More {
  readonly words: DossierWords;
  /** Where it is printed. */
  readonly cited: (
    citations: readonly Citation[],
    profile: Profile,
    locale: Locale,
  ) => TemplateResult | typeof nothing;
  /** What an office is called on the date, where that is more than its title, and what editors noted of it. */
  readonly noted: (
    held: Pick<Holder, 'role' | 'exactly'>,
    locale: Locale,
  ) => readonly (TemplateResult | typeof nothing | undefined)[];
  /** How sure it is, of which rank, how far it has come, when it was last confirmed. */
  readonly circumstances: (relation: Relation, locale: Locale, date: string | undefined) => TemplateResult;
  /** What cannot hold beside it. */
  readonly opposed: (
    records: readonly Opposed[],
    profile: Profile,
    locale: Locale,
  ) => TemplateResult | typeof nothing;
}
