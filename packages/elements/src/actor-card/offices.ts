import { html, nothing, type TemplateResult } from 'lit';
import type { Actor, HeldRole, OfficeOnDate, Profile, Role } from '@keruen/data';
import { cardWords, speakTerm, type Locale } from '@keruen/figure';
import { inFactsLanguage, isolated, nameIn } from '../frame/words-of.ts';

/** Title of an office in the reader's language, else as the facts word it. */
const title = (role: Pick<Role, 'title' | 'titles'>, locale: Locale): TemplateResult =>
  role.titles ? isolated(nameIn(role.titles, locale)) : inFactsLanguage(role.title, locale);

const name = (actor: Actor, locale: Locale): TemplateResult =>
  html`<span data-subject="actor:${actor.id}">${isolated(nameIn(actor.names, locale))}</span>`;

type Held = { readonly actor: Actor; readonly role: Role };

const holder = ({ actor, role }: Held, locale: Locale): TemplateResult =>
  html`<dd>${name(actor, locale)} <small>${speakTerm(role, locale)}</small></dd>`;

function beside(
  words: (what: string) => string,
  held: Held | undefined,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (!held) return nothing;
  const [lead, tail] = words('\u0000').split('\u0000');
  return html`<dd class="beside">
    ${lead}${name(held.actor, locale)} <small>${speakTerm(held.role, locale)}</small>${tail}
  </dd>`;
}

function office(one: OfficeOnDate, locale: Locale): TemplateResult {
  const { card } = cardWords(locale);
  return html`<div class="office">
    <dt>${title(one.holders[0]?.role ?? one.before?.role ?? one.after?.role ?? one, locale)}</dt>
    ${
      one.holders.length
        ? one.holders.map((held) => holder(held, locale))
        : html`<dd class="none">${card.noHolder}</dd>
            ${beside(card.before, one.before, locale)}${beside(card.after, one.after, locale)}`
    }
  </div>`;
}

const heldRole = ({ role, of }: HeldRole, locale: Locale): TemplateResult =>
  html`<div class="office">
    <dt>${title(role, locale)}</dt>
    <dd>${of && name(of, locale)} <small>${speakTerm(role, locale)}</small></dd>
  </div>`;

function person({ held, heldBefore, heldAfter }: Profile, locale: Locale): TemplateResult {
  const { card } = cardWords(locale);
  if (held.length) return html`${held.map((one) => heldRole(one, locale))}`;
  const near = (
    words: (what: string) => string,
    one: Profile['heldBefore'],
  ): TemplateResult | typeof nothing =>
    one?.of ? beside(words, { actor: one.of, role: one.role }, locale) : nothing;
  return html`<div class="office">
    <dt>${card.noOffice}</dt>
    ${near(card.before, heldBefore)}${near(card.after, heldAfter)}
  </div>`;
}

/** Who held which office on the card's date; an office nobody is recorded in says so. */
export function offices(profile: Profile, locale: Locale): TemplateResult | typeof nothing {
  const isPerson = profile.actor.kind === 'person';
  if (!isPerson && !profile.offices.length) return nothing;
  return html`<section>
    <h4 class="label">${cardWords(locale).card.offices}</h4>
    <dl>${isPerson ? person(profile, locale) : profile.offices.map((one) => office(one, locale))}</dl>
  </section>`;
}
