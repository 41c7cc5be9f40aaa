import { html, nothing, type CSSResult, type LitElement, type TemplateResult } from 'lit';
import {
  formatNumber,
  isWhole,
  sentenceCase,
  sortLines,
  tableOf,
  tableWords,
  wholeLocaleOf,
  type Account,
  type Locale,
  type Table,
  type TableLine,
} from '@keruen/figure';
import { announce } from '../control/announce.ts';
import type { Figure } from '../frame/figure.ts';
import { framedTable } from '../frame/framed-table.ts';
import { legendList } from '../frame/legend.ts';
import { remember } from '../frame/remember.ts';
import { rich } from '../frame/rich.ts';
import { Sorting } from '../frame/sorting.ts';
import { adopt } from '../theme/adopt.ts';
import { framed } from '../theme/framed.ts';
import { tableRows } from '../theme/table-rows.ts';
import { table as styles } from '../theme/table.ts';
import { Listen } from './listen.ts';
import { tableCell } from './table-cell.ts';

/** Lines in sight at once. */
const MOST = 200;

/** Of more columns than this a narrow room has not enough for all: each row is a block there. */
const FEW = 3;

const classOf = ({ numeric, columns }: Table): string =>
  `${numeric ? 'numbers' : ''} ${columns.length > FEW ? 'several' : ''}`;

/** The answer as a table, a page of lines at a time. Lines, columns and signs are the account's; page and order are the reader's. */
export class ChartTable {
  readonly #host: LitElement;
  readonly #table = remember<Table>();
  readonly #lines = remember<readonly TableLine[]>();
  readonly #asked = new Set<string>();
  readonly #listen: Listen;
  readonly #sorting: Sorting;
  #sorted: unknown;
  #first = 0;

  constructor(host: LitElement) {
    this.#host = host;
    this.#sorting = new Sorting(host);
    this.#listen = new Listen(host);
    for (const sheet of [framed, styles, tableRows]) adopt(this.#root, sheet as CSSResult);
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
    // There is no picture to be turned with; the signs of its cells look where words run on.
    const turned = locale.dir === 'rtl' || undefined;
    const keys = legend.map((entry) => ({ ...entry, turned }));
    return { picture: this.#render(account, locale), legend: legendList(keys, locale) };
  }

  /** The table; nothing while its words are on their way in a language that the page has turned to since. */
  render(account: Account, locale: Locale): TemplateResult | undefined {
    if (isWhole(locale)) return this.#render(account, locale);
    if (!this.#asked.has(locale.tag)) void this.#ask(locale.tag);
    return undefined;
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  async #ask(tag: string): Promise<void> {
    this.#asked.add(tag);
    await wholeLocaleOf(tag).catch(() => undefined);
    this.#host.requestUpdate();
  }

  #render(account: Account, locale: Locale): TemplateResult {
    const table = this.of(account, locale);
    if (this.#sorting.begin(account)) {
      this.#first = 0;
      this.#listen.end();
    }
    return html`${typeof account.table === 'function' ? nothing : this.#listen.render(account.table, locale)}
    ${this.#lined(table, locale)}`;
  }

  /** Roles say what the elements are, for a browser forgets it where a style makes blocks of them. */
  #lined(table: Table, locale: Locale): TemplateResult {
    const { by } = this.#sorting;
    // Another order begins on its first page.
    if (by !== this.#sorted) [this.#first, this.#sorted] = [0, by];
    const sorted = this.#lines([table, by], () => sortLines(table, by));
    const lines = sorted.slice(this.#first, this.#first + MOST);
    return framedTable(
      html`<table role="table" class=${classOf(table)}>
          <caption>
            <span>${rich(table.caption, locale.tag)}</span>
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              ${table.columns.map((column, i) => this.#sorting.head(column, i, locale, i > 0 && table.numeric))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${lines.map(
              ({ head, cells }) =>
                html`<tr role="row">
                  <th role="rowheader" scope="row">${rich(head, locale.tag)}</th>
                  ${cells.map((entries, i) => tableCell(entries, table.columns[i + 1]!, locale))}
                </tr>`,
            )}
          </tbody>
        </table>
        ${sorted.length > MOST ? this.#pages(sorted.length, locale) : nothing}`,
      locale,
    );
  }

  #inSight(count: number, locale: Locale): string {
    const last = Math.min(this.#first + MOST, count);
    const [from, to, of] = [this.#first + 1, last, count].map((n) => formatNumber(n, locale));
    return `${locale.words.span(from!, to!)} / ${of}`;
  }

  #pages(count: number, locale: Locale): TemplateResult {
    const { back, on } = tableWords(locale).table;
    const turn = (by: number): void => {
      this.#first += by;
      announce(this.#root, this.#inSight(count, locale));
      this.#host.requestUpdate();
    };
    const button = (by: number, label: string, leads: boolean): TemplateResult =>
      // A button that leads nowhere keeps its place, so that the keyboard does not lose its own.
      html`<button type="button" aria-disabled=${leads ? nothing : 'true'} @click=${() => leads && turn(by)}>
        ${sentenceCase(label)}
      </button>`;
    return html`<p class="pages">
      ${button(-MOST, back, this.#first > 0)}
      <span>${this.#inSight(count, locale)}</span>
      ${button(MOST, on, this.#first + MOST < count)}
    </p>`;
  }
}
