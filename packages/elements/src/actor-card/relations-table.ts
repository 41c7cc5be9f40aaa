import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Relatedness, RelationCell, RelationPair } from '@keruen/data';
import {
  accountDate,
  actorsWords,
  describeRelatedness,
  nameOf,
  sentenceCase,
  sortBy,
  sortKey,
  speakToward,
  typesIn,
  type Locale,
  type SortKey,
} from '@keruen/figure';
import { framedTable } from '../frame/framed-table.ts';
import { rich } from '../frame/rich.ts';
import { Sorting } from '../frame/sorting.ts';
import { isolated, nameIn } from '../frame/words-of.ts';
import { contradicted } from './contradicted.ts';

/** How it stands where it does not simply hold, “≠” where sources contradict each other, and every date that is given. */
const cellOf = (cell: RelationCell, locale: Locale): TemplateResult => {
  const { state, gap } = actorsWords(locale);
  const [head] = cell.accounts;
  if (!head || !cell.state) return html`<td><small>${gap[cell.missing ?? 'not-recorded']}</small></td>`;
  const disputed = cell.accounts.some(({ against }) => against.length > 0);
  const dates = new Set(cell.accounts.map((account) => accountDate(account, locale)));
  const said = cell.state === 'holds' || cell.state === 'later' ? nothing : state[cell.state];
  return html`<td data-subject="relation:${head.relation.id}">
    ${disputed ? contradicted(locale) : nothing}
    <small>${said}</small> ${rich([...dates].join(locale.words.semicolon), locale.tag)}
  </td>`;
};

/** What was first, of what is told in a cell; a cell that tells nothing has no place in an order. */
const beginOf = ({ accounts }: RelationCell): SortKey =>
  accounts.flatMap(({ relation }) => relation.on ?? relation.dateFrom ?? []).sort()[0];

const keyOf = ({ from, cells }: RelationPair, column: number, locale: Locale): SortKey =>
  column ? beginOf(cells[column - 1]!) : sortKey(nameOf(from.names, locale));

/** The matrix as a table: a body for each of those towards whom, a line for each who acts; an empty cell says why it is. */
export class RelationsTable {
  readonly #sorting: Sorting;

  constructor(host: LitElement) {
    this.#sorting = new Sorting(host);
  }

  /** Lines are sorted within their bodies. */
  render(told: Relatedness, locale: Locale): TemplateResult {
    const words = actorsWords(locale);
    const heads = [words.who, ...told.types.map((type) => sentenceCase(words.predicate[type]))];
    this.#sorting.begin(told);
    return framedTable(
      html`<table>
        <caption>
          <span>${rich(describeRelatedness(told, locale), locale.tag)}</span>
        </caption>
        <thead>
          <tr>
            ${heads.map((head, i) => this.#sorting.head(head, i, locale))}
          </tr>
        </thead>
        ${told.groups.map(
          (group) =>
            html`<tbody>
              <tr>
                <td colspan=${heads.length}>
                  <b>${rich(sentenceCase(speakToward(group.to, typesIn(group), locale)), locale.tag)}</b>
                </td>
              </tr>
              ${this.#sorted(group.pairs, locale).map(
                ({ from, cells }) =>
                  html`<tr>
                    <th scope="row">${isolated(nameIn(from.names, locale))}</th>
                    ${cells.map((cell) => cellOf(cell, locale))}
                  </tr>`,
              )}
            </tbody>`,
        )}
      </table>`,
      locale,
    );
  }

  #sorted(pairs: readonly RelationPair[], locale: Locale): readonly RelationPair[] {
    const { by } = this.#sorting;
    return by ? sortBy(pairs, (pair) => keyOf(pair, by.column, locale), by.down) : pairs;
  }
}
