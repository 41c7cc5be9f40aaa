import type { LitElement, TemplateResult } from 'lit';
import { sentenceCase, tableWords, type Locale, type SortedBy } from '@keruen/figure';
import { announce } from '../control/announce.ts';
import { columnHead } from './column-head.ts';
import { rich } from './rich.ts';

/** The order a reader gives a table by the heads of its columns; which it is is said once, and in the head. */
export class Sorting {
  readonly #host: LitElement;
  #by: SortedBy | undefined;
  #answer: unknown;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** By what it is sorted now; undefined while the order is the table's own. */
  get by(): SortedBy | undefined {
    return this.#by;
  }

  /** Takes what is about to be shown: another answer has its own order. True where it is another. */
  begin(answer: unknown): boolean {
    if (answer === this.#answer) return false;
    [this.#answer, this.#by] = [answer, undefined];
    return true;
  }

  /** The head of a column that can be sorted by. Numbers begin with the largest, names and dates with the first; a second time turns the order round. */
  head(label: string, column: number, locale: Locale, largestFirst = false): TemplateResult {
    const sort = (): void => {
      const way = this.#way(column);
      const down = way ? way === 'up' : largestFirst;
      this.#by = { column, down };
      announce(
        this.#host.renderRoot as ShadowRoot,
        sentenceCase(tableWords(locale).table.sorted[down ? 'down' : 'up'](label)),
      );
      this.#host.requestUpdate();
    };
    return columnHead(rich(label, locale.tag), this.#way(column), sort);
  }

  #way(column: number): 'up' | 'down' | undefined {
    if (this.#by?.column !== column) return undefined;
    return this.#by.down ? 'down' : 'up';
  }
}
