import { html, nothing, type TemplateResult } from 'lit';
import type { Compared, ComparisonTopic, Profile } from '@keruen/data';
import { actorName, cardWords, nameOf, sentenceCase, speakTerm, type Locale } from '@keruen/figure';
import type { Words } from '../frame/figure.ts';
import { further } from '../frame/further.ts';
import { rich } from '../frame/rich.ts';
import { isolated, nameIn } from '../frame/words-of.ts';
import { keyFigures } from './key-figures.ts';
import { localNames } from './local-names.ts';
import { offices } from './offices.ts';
import { relationLines } from './relation-lines.ts';

type Cell = (one: Compared, locale: Locale) => TemplateResult | typeof nothing;

const kind = ({ actor, partOf }: Profile, locale: Locale): TemplateResult => {
  const { actorKind, card } = cardWords(locale);
  return html`<p>${sentenceCase(actorKind[actor.kind])}</p>
    ${partOf ? html`<p><small>${rich(card.partOf(nameOf(partOf.names, locale)), locale.tag)}</small></p>` : nothing}`;
};

/** In the actor's own languages and script, then as others know it. */
function names(profile: Profile, locale: Locale): TemplateResult {
  const own = localNames(profile, nameIn(profile.actor.names, locale).text);
  const { aliases = [] } = profile.actor;
  return html`<ul class="plain">
    ${own.map((one) => html`<li>${isolated(one)}</li>`)}
    ${aliases.map(({ text, lang }) => html`<li>${isolated({ text, lang: lang?.split('/')[0] })}</li>`)}
    ${own.length + aliases.length ? nothing : html`<li>${isolated(nameIn(profile.actor.names, locale))}</li>`}
  </ul>`;
}

const memberships: Cell = ({ profile, memberships: list }, locale) =>
  html`<ul class="plain">
    ${list.map(
      ({ relation }) =>
        html`<li data-subject="relation:${relation.id}">
          ${rich(actorName(relation.to, profile.actors, locale), locale.tag)}
          <small>${speakTerm({ from: relation.on ?? relation.dateFrom, to: relation.dateTo }, locale)}</small>
        </li>`,
    )}
  </ul>`;

const ids = ({ actor: { iso2, m49, wikidata, id, kind: what } }: Profile): TemplateResult => {
  const iso = what === 'state' || what === 'area' ? [iso2, id, m49] : [];
  const codes = iso.filter(Boolean).join(' · ');
  return html`<ul class="plain" lang="en" dir="ltr">
    ${codes ? html`<li>ISO 3166: ${codes}</li>` : nothing}
    ${
      wikidata
        ? html`<li>
            Wikidata: <a href="https://www.wikidata.org/wiki/${wikidata}" rel="noopener">${wikidata}</a>
          </li>`
        : nothing
    }
  </ul>`;
};

/** Publishers in sight at once. */
const IN_SIGHT = 5;

/** Who published what is said of the actor, each once; the source line of the card has their titles. */
function sources({ sources: list }: Profile, locale: Locale): TemplateResult {
  const publishers = new Map(
    list.map(({ publisher, names: own }) => [publisher, nameIn(own ?? { en: publisher }, locale)]),
  );
  const all = [...publishers.values()];
  const told = (some: readonly Words[]): TemplateResult =>
    html`<p>
      <small>${some.map((one, i) => html`${i ? locale.table.listComma : nothing}${isolated(one)}`)}</small>
    </p>`;
  const rest = told(all.slice(IN_SIGHT));
  return html`${told(all.slice(0, IN_SIGHT))}${further(locale.words.frame.sources, all.length - IN_SIGHT, rest, locale)}`;
}

/** What stands in each row. Sections are those of a full card; their headings are the row's. */
export const CELLS: Readonly<Record<ComparisonTopic, Cell>> = {
  kind: ({ profile }, locale) => kind(profile, locale),
  names: ({ profile }, locale) => names(profile, locale),
  offices: ({ profile }, locale) => offices(profile, locale),
  relations: ({ profile }, locale) => relationLines(profile, locale),
  figures: ({ profile }, locale) => keyFigures(profile, locale),
  memberships,
  ids: ({ profile }) => ids(profile),
  sources: ({ profile }, locale) => sources(profile, locale),
};
