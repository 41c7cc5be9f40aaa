import { adoptStyles, html, nothing, type LitElement, type TemplateResult } from 'lit';
import {
  formatNumber,
  isWhole,
  sentenceCase,
  tableOf,
  tableWords,
  wholeLocaleOf,
  type Account,
  type Locale,
  type Table,
} from '@keruen/figure';
import type { Figure } from '../frame/figure.ts';
import { framedTable } from '../frame/frame.ts';
import { legendList } from '../frame/legend.ts';
import { remember } from '../frame/remember.ts';
import { rich } from '../frame/rich.ts';
import { table as styles } from '../theme/table.ts';
import { tableCell } from './table-cell.ts';

/** Lines in sight at once. */
const MOST = 200;

/** The answer as a table, a page of lines at a time. Lines, columns and signs are the account's; only the page is its own. */
export class ChartTable {
  readonly #host: LitElement;
  readonly #table = remember<Table>();
  readonly #asked = new Set<string>();
  #told: Table | undefined;
  #first = 0;

  constructor(host: LitElement) {
    this.#host = host;
    const { elementStyles } = host.constructor as typeof LitElement;
    adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, styles]);
  }

  /** What the table says, made once for an answer and a language. */
  of(account: Account, locale: Locale): Table {
    const { table } = account;
    return this.#table([account, locale], () =>
      typeof table === 'function' ? table(locale) : tableOf(table, locale),
    );
  }

  /** The figure of a type that has no picture: its table. */
  figure(account: Account, locale: Locale): Pick<Figure, 'picture' | 'legend'> {
    const { legend } = this.of(account, locale);
    return { picture: framedTable(this.#render(account, locale)), legend: legendList(legend, locale) };
  }

  /** The table; nothing while its words are on their way in a language that the page has turned to since. */
  render(account: Account, locale: Locale): TemplateResult | undefined {
    if (isWhole(locale)) return this.#render(account, locale);
    if (!this.#asked.has(locale.tag)) void this.#ask(locale.tag);
    return undefined;
  }

  async #ask(tag: string): Promise<void> {
    this.#asked.add(tag);
    await wholeLocaleOf(tag).catch(() => undefined);
    this.#host.requestUpdate();
  }

  #render(account: Account, locale: Locale): TemplateResult {
    const table = this.of(account, locale);
    if (table !== this.#told) this.#first = 0;
    this.#told = table;
    const lines = table.lines.slice(this.#first, this.#first + MOST);
    return html`<table class=${table.numeric ? 'numbers' : nothing}>
        <caption>
          <span>${rich(table.caption, locale.tag)}</span>
        </caption>
        <thead>
          <tr>
            ${table.columns.map((column) => html`<th scope="col">${rich(column, locale.tag)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${lines.map(
            ({ head, cells }) =>
              html`<tr>
                <th scope="row">${rich(head, locale.tag)}</th>
                ${cells.map((entries) => tableCell(entries, locale))}
              </tr>`,
          )}
        </tbody>
      </table>
      ${table.lines.length > MOST ? this.#pages(table.lines.length, locale) : nothing}`;
  }

  #pages(count: number, locale: Locale): TemplateResult {
    const { back, on } = tableWords(locale).table;
    const last = Math.min(this.#first + MOST, count);
    const [from, to, of] = [this.#first + 1, last, count].map((n) => formatNumber(n, locale));
    return html`<p class="pages">
      ${this.#turn(-MOST, back, this.#first > 0)}
      <span role="status">${locale.words.span(from!, to!)} / ${of}</span>
      ${this.#turn(MOST, on, last < count)}
    </p>`;
  }

  /** A button that leads nowhere keeps its place, so that the keyboard does not lose its own. */
  #turn(by: number, label: string, leads: boolean): TemplateResult {
    const turn = (): void => {
      if (!leads) return;
      this.#first += by;
      this.#host.requestUpdate();
    };
    return html`<button type="button" aria-disabled=${leads ? nothing : 'true'} @click=${turn}>
      ${sentenceCase(label)}
    </button>`;
  }
}
