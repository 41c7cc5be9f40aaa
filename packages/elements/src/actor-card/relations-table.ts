import { html, nothing, type TemplateResult } from 'lit';
import type { Relatedness, RelationCell } from '@keruen/data';
import {
  actorsWords,
  describeRelatedness,
  nameOf,
  sayCell,
  sentenceCase,
  spoken,
  type Locale,
} from '@keruen/figure';
import { framedTable } from '../frame/framed-table.ts';
import { rich } from '../frame/rich.ts';
import { isolated, nameIn } from '../frame/words-of.ts';
import { unequal } from '../paint/unequal.ts';

const cellOf = (cell: RelationCell, told: Relatedness, locale: Locale): TemplateResult => {
  const said = sayCell(cell, told, locale);
  const [head] = cell.accounts;
  if (!head || !cell.state) return html`<td><small>${said[0]}</small></td>`;
  const disputed = cell.accounts.some(({ against }) => against.length > 0);
  const sign = unequal(spoken(locale.words.frame.contradicts('…')));
  const state =
    cell.state === 'holds' ? nothing : html`<small>${actorsWords(locale).state[cell.state]}</small>`;
  return html`<td data-subject="relation:${head.relation.id}">
    ${disputed ? sign : nothing} ${state} ${said.map((line) => html`<p>${rich(line, locale.tag)}</p>`)}
  </td>`;
};

/** The matrix as a table: a body for each of those towards whom, a line for each who acts; an empty cell says why it is. */
export function relationsTable(told: Relatedness, locale: Locale): TemplateResult {
  const words = actorsWords(locale);
  const columns = told.types.map((type) => sentenceCase(words.predicate[type]));
  return framedTable(
    html`<table>
      <caption>
        <span>${rich(describeRelatedness(told, locale), locale.tag)}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.who}</th>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      ${told.groups.map(
        ({ to, pairs }) =>
          html`<tbody>
            <tr>
              <th scope="rowgroup" colspan=${columns.length + 1}>
                <b>${rich(sentenceCase(words.towards(nameOf(to.names, locale))), locale.tag)}</b>
              </th>
            </tr>
            ${pairs.map(
              ({ from, cells }) =>
                html`<tr>
                  <th scope="row">${isolated(nameIn(from.names, locale))}</th>
                  ${cells.map((cell) => cellOf(cell, told, locale))}
                </tr>`,
            )}
          </tbody>`,
      )}
    </table>`,
    locale,
  );
}
