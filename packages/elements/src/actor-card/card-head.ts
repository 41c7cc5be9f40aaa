import { html, nothing, type TemplateResult } from 'lit';
import type { Profile } from '@keruen/data';
import {
  cardWords,
  commas,
  formatDate,
  nameOf,
  namesBeside,
  sentenceCase,
  statusWords,
  type Locale,
} from '@keruen/figure';
import { isolated, nameIn } from '../frame/words-of.ts';

/** What the actor is, of what it is a part, and the date of the card. */
export function cardSubtitle({ actor, partOf, asOf }: Profile, locale: Locale): string {
  const { card, actorKind } = cardWords(locale);
  const said = [
    actorKind[actor.kind],
    partOf && card.partOf(nameOf(partOf.names, locale)),
    statusWords(locale).statusAsOf(formatDate(asOf, locale)),
  ];
  return sentenceCase(commas(said, locale));
}

/** The actor's own names. */
export function cardHead(profile: Profile, locale: Locale): TemplateResult {
  const local = namesBeside(profile, nameIn(profile.actor.names, locale), locale);
  return html`<div class="who-it-is">
    ${local.length ? html`<p class="local">${local.map((one, i) => html`${i ? ' · ' : ''}${isolated(one)}`)}</p>` : nothing}
  </div>`;
}
