import { html, isServer, nothing, type LitElement, type TemplateResult } from 'lit';
import { stancesOf, type Profile, type Stanced } from '@keruen/data';
import { formatDate, type DossierWords, type Locale } from '@keruen/figure';
import { rich } from '../frame/rich.ts';
import { adopt } from '../theme/adopt.ts';
import { dossierStyles } from '../theme/dossier.ts';
import { isBare } from './bare.ts';
import { claims } from './claims.ts';
import { contest } from './contest.ts';
import { corridors } from './corridors.ts';
import { events } from './events.ts';
import { identifiers } from './identifiers.ts';
import { memberships } from './memberships.ts';
import { moreIn } from './more-in.ts';
import { offices } from './offices.ts';
import { otherNames } from './other-names.ts';
import { relations } from './relations.ts';
import { sign } from './sign.ts';
import { stances } from './stances.ts';
import { trendCaption } from './trend-caption.ts';

/** What a full card says beyond the first picture of an actor, in one language: loaded beside the facts. */
export interface Dossier {
  readonly words: DossierWords;
  /** Gives a card what it wears beyond its first picture. */
  readonly dress: (host: LitElement) => void;
  /** Initials that stand for the actor. */
  readonly sign: (profile: Profile, locale: Locale) => TemplateResult;
  /** Sources of what it is, and further names. */
  readonly names: (profile: Profile, locale: Locale) => TemplateResult;
  /** Works out how it stands to authorities. */
  readonly stanced: Stanced;
  /** How it stands to authorities. */
  readonly stances: (profile: Profile, locale: Locale) => TemplateResult | typeof nothing;
  /** Offices, relations, what is said of it, events, memberships, corridors, identifiers, and whom to write to. */
  readonly sections: (profile: Profile, locale: Locale, contact: string | undefined) => TemplateResult;
  /** What the small picture shows. */
  readonly caption: (profile: Profile, locale: Locale) => TemplateResult;
}

/** A server writes what every card of a class wears, unless that is linked. */
function dress(host: LitElement): void {
  if (!isServer) return dossierStyles.forEach((sheet) => adopt(host.shadowRoot!, sheet));
  const { elementStyles } = host.constructor as typeof LitElement;
  if (elementStyles.length && !elementStyles.includes(dossierStyles[0]!))
    elementStyles.push(...dossierStyles);
}

/** The further part of a card in a language, once its words are here. */
export async function dossierIn(tag: string): Promise<Dossier> {
  const more = await moreIn(tag);
  const { words } = more;
  return {
    words,
    dress,
    stanced: stancesOf,
    sign,
    names: (profile, locale) => otherNames(profile, locale, words),
    stances: (profile, locale) => stances(profile, locale, words),
    caption: (profile, locale) => trendCaption(profile, locale, words),
    sections: (profile, locale, contact) => html`
      ${isBare(profile) ? html`<p class="calm">${rich(words.nothing(formatDate(profile.asOf, locale)), locale.tag)}</p>` : nothing}
      ${offices(profile, locale, more)}${relations(profile, locale, more)}${memberships(profile, locale, more)}${claims(profile, locale, words)}${events(profile, locale, words)}${corridors(profile, locale)}${identifiers(profile, locale, words)}${contest(contact, words)}
    `,
  };
}
