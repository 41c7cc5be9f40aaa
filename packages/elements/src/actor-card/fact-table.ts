import { css, html, nothing, type CSSResult, type LitElement, type TemplateResult } from 'lit';
import type { Profile, Source } from '@keruen/data';
import {
  formatDate,
  nameOf,
  profileFacts,
  profileWords,
  sortBy,
  sortKey,
  takeWords,
  type Fact,
  type Locale,
  type SortKey,
  type TakeWords,
} from '@keruen/figure';
import { framedTable } from '../frame/framed-table.ts';
import { rich } from '../frame/rich.ts';
import { Sorting } from '../frame/sorting.ts';
import { isLink } from '../frame/source-line.ts';
import { inFactsLanguage } from '../frame/words-of.ts';
import { paintSign } from '../paint/sign-key.ts';
import { adopt } from '../theme/adopt.ts';
import { framed } from '../theme/framed.ts';
import { table as styles } from '../theme/table.ts';
import { placeOf } from './cited.ts';
import { contradicted } from './contradicted.ts';

/** Words need room, and what they are of must not take all of it. */
const facts = css`
  .facts td {
    min-inline-size: 7em;
  }
  .facts td:nth-of-type(3) {
    min-inline-size: 14em;
  }
  .facts td:last-child {
    min-inline-size: 11em;
    overflow-wrap: anywhere;
  }
  .facts tr > th:first-child {
    max-inline-size: 9em;
  }
`;

/** Who printed it and where in it, each a link where there is a safe address. */
const cited = (fact: Fact, sources: readonly Source[], locale: Locale): readonly TemplateResult[] =>
  fact.cited.map((one) => {
    const words = placeOf(one, fact.cited, sources, locale);
    const url = sources.find(({ id }) => id === one.source)?.url;
    return html`<div>${isLink(url) ? html`<a href=${url} rel="noopener">${words}</a>` : words}</div>`;
  });

const said = ({ value, text, sign }: Fact, locale: Locale): TemplateResult =>
  html`${sign ? paintSign('ink', sign) : nothing} ${value ? rich(value, locale.tag) : nothing}
  ${text ? inFactsLanguage(text, locale) : nothing}`;

/** By which a column is sorted; columns that have none are words, or amounts of different things, which no order compares. */
const KEYS: readonly (((fact: Fact) => string | undefined) | undefined)[] = [
  ({ what }) => what,
  ({ who }) => who,
  ({ begins }) => begins,
  undefined,
  ({ by }) => by,
  undefined,
];

/** Where a cell is empty it has no place in an order. */
const keyOf = (fact: Fact, column: number): SortKey => sortKey(KEYS[column]?.(fact) ?? '') || undefined;

/** Of whom, and on which date. */
const captionOf = ({ actor, asOf }: Profile, locale: Locale): string =>
  profileWords(locale).profileAsOf(nameOf(actor.names, locale), formatDate(asOf, locale));

/** Everything a card says as rows: what, who, when, the amount or the words, who asserts it, where it is printed. */
export class FactTable {
  readonly #host: LitElement;
  readonly #sorting: Sorting;
  readonly #words = new Map<string, TakeWords | undefined>();

  constructor(host: LitElement) {
    this.#host = host;
    this.#sorting = new Sorting(host);
    for (const sheet of [framed, styles, facts]) adopt(host.renderRoot as ShadowRoot, sheet as CSSResult);
  }

  /** Undefined until the words of its heads are here. */
  render(profile: Profile, locale: Locale): TemplateResult | undefined {
    const words = this.#words.get(locale.tag);
    if (words) return this.#table(profile, locale, words);
    if (!this.#words.has(locale.tag)) void this.#ask(locale);
    return undefined;
  }

  async #ask(locale: Locale): Promise<void> {
    this.#words.set(locale.tag, undefined);
    this.#words.set(locale.tag, await takeWords(locale));
    this.#host.requestUpdate();
  }

  #table(profile: Profile, locale: Locale, words: TakeWords): TemplateResult {
    const heads = [words.what, words.who, words.when, words.said, words.by, locale.words.frame.source];
    const all = profileFacts(profile, locale);
    this.#sorting.begin(profile);
    const { by } = this.#sorting;
    const sorted = by ? sortBy(all, (fact) => keyOf(fact, by.column), by.down) : all;
    const disputed = (fact: Fact): boolean =>
      fact.kind !== 'office' && all.some((other) => other !== fact && other.set === fact.set);
    const sign = contradicted(locale);
    const row = (fact: Fact): TemplateResult =>
      html`<tr data-subject=${fact.subject}>
        <th scope="row">${disputed(fact) ? html`${sign} ` : nothing}${rich(fact.what, locale.tag)}</th>
        <td>${rich(fact.who, locale.tag)}</td>
        <td>${rich(fact.when, locale.tag)}</td>
        <td>${said(fact, locale)}</td>
        <td>${rich(fact.by, locale.tag)}</td>
        <td>${cited(fact, profile.sources, locale)}</td>
      </tr>`;
    return framedTable(
      html`<table class="facts">
        <caption>
          <span>${rich(captionOf(profile, locale), locale.tag)}</span>
        </caption>
        <thead>
          <tr>
            ${heads.map((head, i) => (KEYS[i] ? this.#sorting.head(head, i, locale) : html`<th scope="col">${rich(head, locale.tag)}</th>`))}
          </tr>
        </thead>
        <tbody>
          ${sorted.map(row)}
        </tbody>
      </table>`,
      locale,
    );
  }
}
