import { html, nothing, type TemplateResult } from 'lit';
import type { Actor, HeldRole, Holder, OfficeOnDate, Profile, Role } from '@keruen/data';
import { actWords, sentenceCase, speakTerm, type Locale } from '@keruen/figure';
import { inFactsLanguage, isolated, nameIn } from '../frame/words-of.ts';
import type { More, Telling } from './more.ts';

/** Title of an office in the reader's language, else as the facts word it. */
const title = (role: Pick<Role, 'title' | 'titles'>, locale: Locale): TemplateResult =>
  role.titles ? isolated(nameIn(role.titles, locale)) : inFactsLanguage(role.title, locale);

const name = (actor: Actor, locale: Locale): TemplateResult =>
  html`<span data-subject="actor:${actor.id}">${isolated(nameIn(actor.names, locale))}</span>`;

/** Where a tenure is printed; in a row, which has few words, the line of sources says so. */
const source = ({ sources }: Role, { profile, locale, more }: Telling): TemplateResult | typeof nothing =>
  more ? more.cited(sources, profile, locale) : nothing;

/** Whether it was, is or will be held: by or in whom, how long, and where that is printed. */
function held(
  one: Omit<Holder, 'actor'> & { readonly actor?: Actor | undefined },
  telling: Telling,
): TemplateResult {
  const { locale, more } = telling;
  const { actor, role } = one;
  return html`${actor && name(actor, locale)} <small>${speakTerm(role, locale)}</small>${more?.noted(
      one,
      locale,
    )}${source(role, telling)}`;
}

function beside(
  words: (what: string) => string,
  one: Holder | undefined,
  telling: Telling,
): TemplateResult | typeof nothing {
  if (!one) return nothing;
  const { locale } = telling;
  const [lead, tail] = words('\u0000').split('\u0000');
  return html`<dd class="beside">
    ${lead}${name(one.actor, locale)}
    <small>${speakTerm(one.role, locale)}</small>${tail}${source(one.role, telling)}
  </dd>`;
}

function office(one: OfficeOnDate, telling: Telling): TemplateResult {
  const { locale, more } = telling;
  const { acts } = actWords(locale);
  const { holders, before, after } = one;
  return html`<div class="office">
    <dt>${title(holders[0]?.role ?? before?.role ?? after?.role ?? one, locale)}</dt>
    ${more && holders.length > 1 ? html`<dd class="none">${more.words.several}</dd>` : nothing}
    ${
      holders.length
        ? holders.map((holder) => html`<dd>${held(holder, telling)}</dd>`)
        : html`<dd class="none">${acts.noHolder}</dd>
            ${beside(acts.before, before, telling)}${beside(acts.after, after, telling)}`
    }
  </div>`;
}

const heldRole = ({ role, of }: HeldRole, telling: Telling): TemplateResult =>
  html`<div class="office">
    <dt>${title(role, telling.locale)}</dt>
    <dd>${held({ actor: of, role }, telling)}</dd>
  </div>`;

/** The office just before or after a date on which none is recorded. */
function near(
  words: (what: string) => string,
  one: HeldRole | undefined,
  telling: Telling,
): TemplateResult | typeof nothing {
  if (!one) return nothing;
  const { locale } = telling;
  const [lead, tail] = words('\u0000').split('\u0000');
  const body = one.of && name(one.of, locale);
  return html`<dd class="beside">
    ${lead}${title(one.role, locale)}${body && html`${locale.table.listComma}${body}`}
    <small>${speakTerm(one.role, locale)}</small>${tail}${source(one.role, telling)}
  </dd>`;
}

function person(telling: Telling): TemplateResult {
  const { held: all, heldBefore, heldAfter } = telling.profile;
  const { acts } = actWords(telling.locale);
  if (all.length) return html`${all.map((one) => heldRole(one, telling))}`;
  return html`<div class="office">
    <dt>${sentenceCase(acts.noOffice)}</dt>
    ${near(acts.before, heldBefore, telling)}${near(acts.after, heldAfter, telling)}
  </div>`;
}

/** Who held which office on the card's date; an office nobody is recorded in says so, one of several holders names them all. */
export function offices(profile: Profile, locale: Locale, more?: More): TemplateResult | typeof nothing {
  const isPerson = profile.actor.kind === 'person';
  if (!isPerson && !profile.offices.length) return nothing;
  const telling = { profile, locale, more };
  return html`<section>
    <h4 class="label">${actWords(locale).acts.offices}</h4>
    <dl>${isPerson ? person(telling) : profile.offices.map((one) => office(one, telling))}</dl>
  </section>`;
}
