import { html, nothing, type TemplateResult } from 'lit';
import type { Profile } from '@keruen/data';
import { cardWords, formatDate, nameOf, sentenceCase, statusWords, type Locale } from '@keruen/figure';
import { factsParagraph, inFactsLanguage, isolated, nameIn } from '../frame/words-of.ts';
import { localNames } from './local-names.ts';

/** What the actor is, of what it is a part, and the date of the card. */
export function cardSubtitle({ actor, partOf, asOf }: Profile, locale: Locale): string {
  const { card, actorKind } = cardWords(locale);
  const said = [
    actorKind[actor.kind],
    partOf && card.partOf(nameOf(partOf.names, locale)),
    statusWords(locale).statusAsOf(formatDate(asOf, locale)),
  ];
  return sentenceCase(said.filter(Boolean).join(locale.table.listComma));
}

/** The actor's own names, and what others call it. */
export function cardHead(profile: Profile, locale: Locale): TemplateResult {
  const { actor } = profile;
  const local = localNames(profile, nameIn(actor.names, locale).text);
  return html`<div class="who-it-is">
    ${local.length ? html`<p class="local">${local.map((one, i) => html`${i ? ' · ' : ''}${isolated(one)}`)}</p>` : nothing}
    ${actor.description ? factsParagraph(actor.description, locale) : nothing} ${labels(profile, locale)}
  </div>`;
}

/** Labels are a matter of dispute: each stands with who uses it. */
function labels({ actor }: Profile, locale: Locale): TemplateResult | typeof nothing {
  const { card } = cardWords(locale);
  if (!actor.labels?.length) return nothing;
  return html`<details>
    <summary>${card.alsoCalled}</summary>
    <ul class="plain">
      ${actor.labels.map(
        ({ label, lang, usedBy }) =>
          html`<li>
            ${isolated({ text: label, lang: lang?.split('/')[0] ?? 'en' })}
            <small>${inFactsLanguage(usedBy, locale)}</small>
          </li>`,
      )}
    </ul>
  </details>`;
}
