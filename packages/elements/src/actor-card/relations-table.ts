import { html, nothing, type TemplateResult } from 'lit';
import type { Relatedness, RelationCell } from '@keruen/data';
import {
  accountDate,
  actorsWords,
  describeRelatedness,
  sentenceCase,
  speakToward,
  spoken,
  typesIn,
  type Locale,
} from '@keruen/figure';
import { framedTable } from '../frame/framed-table.ts';
import { rich } from '../frame/rich.ts';
import { isolated, nameIn } from '../frame/words-of.ts';
import { unequal } from '../paint/unequal.ts';

/** How it stands where it does not simply hold, “≠” where sources contradict each other, and every date that is given. */
const cellOf = (cell: RelationCell, locale: Locale): TemplateResult => {
  const { state, gap } = actorsWords(locale);
  const [head] = cell.accounts;
  if (!head || !cell.state) return html`<td><small>${gap[cell.missing ?? 'not-recorded']}</small></td>`;
  const disputed = cell.accounts.some(({ against }) => against.length > 0);
  const dates = new Set(cell.accounts.map((account) => accountDate(account, locale)));
  const said = cell.state === 'holds' || cell.state === 'later' ? nothing : state[cell.state];
  return html`<td data-subject="relation:${head.relation.id}">
    ${disputed ? unequal(spoken(locale.words.frame.contradicts('…'))) : nothing}
    <small>${said}</small> ${rich([...dates].join(locale.words.semicolon), locale.tag)}
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
        (group) =>
          html`<tbody>
            <tr>
              <td colspan=${columns.length + 1}>
                <b>${rich(sentenceCase(speakToward(group.to, typesIn(group), locale)), locale.tag)}</b>
              </td>
            </tr>
            ${group.pairs.map(
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
