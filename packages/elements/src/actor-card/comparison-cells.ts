import { html, nothing, type TemplateResult } from 'lit';
import type { Compared, ComparisonTopic, Profile } from '@keruen/data';
import { aliasesFor, cardWords, nameOf, sentenceCase, speakCitation, type Locale } from '@keruen/figure';
import { further } from '../frame/further.ts';
import { rich } from '../frame/rich.ts';
import { isolated } from '../frame/words-of.ts';
import { idList } from './identifiers.ts';
import { keyFigures } from './key-figures.ts';
import { member } from './memberships.ts';
import type { More } from './more.ts';
import { offices } from './offices.ts';
import { alias, shownNames } from './other-names.ts';
import { relationLines } from './relation-lines.ts';

type Cell = (one: Compared, locale: Locale, more: More | undefined) => TemplateResult | typeof nothing;

const kind = ({ actor, partOf }: Profile, locale: Locale): TemplateResult => {
  const { actorKind, card } = cardWords(locale);
  return html`<p>${sentenceCase(actorKind[actor.kind])}</p>
    ${partOf ? html`<p><small>${rich(card.partOf(nameOf(partOf.names, locale)), locale.tag)}</small></p>` : nothing}`;
};

/** In the actor's own languages and script, then as others know it; its heading where that is all. */
function names(profile: Profile, locale: Locale): TemplateResult {
  const shown = shownNames(profile, locale);
  const [name, ...own] = shown;
  const others = aliasesFor(profile, shown, locale);
  const first = own.length + others.length ? own : [name!];
  return html`<ul class="plain">
    ${first.map((one) => html`<li>${isolated(one)}</li>`)}${others.map((one) => alias(one, locale))}
  </ul>`;
}

const memberships: Cell = ({ profile, memberships: list }, locale, more) =>
  html`<ul class="plain">
    ${list.map((one) => member(one, profile, locale, more))}
  </ul>`;

/** Publishers in sight at once. */
const IN_SIGHT = 5;

/** Who published what is said of the actor, each once, or that nobody did; the source line of the card has their titles. */
function sources({ sources: list }: Profile, locale: Locale): TemplateResult {
  const all = [...new Set(list.map(({ id }) => speakCitation({ source: id }, list, locale)))];
  const told = (some: readonly string[]): TemplateResult =>
    html`<p><small>${rich(some.join(locale.table.listComma), locale.tag)}</small></p>`;
  const rest = told(all.slice(IN_SIGHT));
  return html`${told(all.slice(0, IN_SIGHT))}${further(locale.words.frame.sources, all.length - IN_SIGHT, rest, locale)}`;
}

/** What stands in each row. Sections are those of a full card; their headings are the row's. */
export const CELLS: Readonly<Record<ComparisonTopic, Cell>> = {
  kind: ({ profile }, locale) => kind(profile, locale),
  names: ({ profile }, locale) => names(profile, locale),
  offices: ({ profile }, locale, more) => offices(profile, locale, more),
  relations: ({ profile }, locale, more) => relationLines(profile, locale, more),
  figures: ({ profile }, locale) => keyFigures(profile, locale),
  memberships,
  ids: ({ profile }, locale) => idList(profile, locale),
  sources: ({ profile }, locale) => sources(profile, locale),
};
