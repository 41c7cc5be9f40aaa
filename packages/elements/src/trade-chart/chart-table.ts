import { html, nothing, type TemplateResult } from 'lit';
import type { Flow, Row, Rows } from '@keruen/data';
import { chartWords, formatAmount, formatDate, formatPeriod, valueWords, type Locale } from '@keruen/figure';

/** Rows shown at once. */
const MOST = 200;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What sets a value apart from a plain statistic, in words. */
function kind({ observation, publishedLater }: Row, locale: Locale): string {
  const said = [observation.nature === 'statistic' ? '' : valueWords(locale).nature[observation.nature]];
  for (const status of observation.obsStatus ?? []) said.push(chartWords(locale).obsStatus[status]);
  if (publishedLater) said.push(locale.words.frame.publishedLater(formatDate(publishedLater, locale)));
  return said.filter(Boolean).join(', ');
}

function amount({ observation, value, high }: Row, locale: Locale): string {
  if (value === null) return valueWords(locale).missing[observation.missing ?? 'unknown'];
  const { unit, qualifier, per } = observation;
  return formatAmount({ value, high, unit, per, qualifier }, locale, 'full');
}

const cell = (rows: readonly Row[], locale: Locale): TemplateResult =>
  html`<td class="number">
    ${rows.map((row) => {
      const said = kind(row, locale);
      return html`<div data-subject="observation:${row.observation.id}">
        ${amount(row, locale)}${said ? html` <small>(${said})</small>` : nothing}${row.conflicts.length ? ' ≠' : nothing}
      </div>`;
    })}
  </td>`;

interface Line {
  readonly text: string;
  readonly rows: readonly Row[];
}

/** One line per period, in the order of the answer. */
function lines(rows: readonly Row[]): Line[] {
  const byPeriod = new Map<string, Row[]>();
  for (const row of rows) {
    const same = byPeriod.get(row.period.text) ?? [];
    same.push(row);
    byPeriod.set(row.period.text, same);
  }
  return [...byPeriod].map(([text, same]) => ({ text, rows: same }));
}

/** The picture as a table: periods down, flows across, every value with its nature and qualifier in words. */
export function chartTable({ rows, query, unit }: Rows, caption: string, locale: Locale): TemplateResult {
  const { chart, unit: units } = chartWords(locale);
  const flows: readonly Flow[] = query.flow.filter((flow) =>
    rows.some((row) => row.observation.flow === flow),
  );
  const of = (line: Line, flow: Flow): readonly Row[] =>
    line.rows.filter((row) => row.observation.flow === flow);
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${chart.period}</th>
        ${flows.map((flow) => html`<th scope="col">${capital(valueWords(locale).flow[flow])}, ${units[unit] ?? unit}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${lines(rows)
        .slice(0, MOST)
        .map(
          (line) =>
            html`<tr>
              <th scope="row">${formatPeriod(line.rows[0]!.period, locale)}</th>
              ${flows.map((flow) => cell(of(line, flow), locale))}
            </tr>`,
        )}
    </tbody>
  </table>`;
}
