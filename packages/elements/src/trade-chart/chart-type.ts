import { isServer, type ReactiveControllerHost } from 'lit';
import {
  chartTypeOf,
  chartTypes,
  chartWords,
  loadedChartType,
  type AnyChartType,
  type ChartTypeName,
  type Locale,
} from '@keruen/figure';
import { unknownWord, type Refusal } from '../frame/refusal.ts';

const isName = (word: string): word is ChartTypeName => (chartTypes as readonly string[]).includes(word);

/** The chart types a chart asks for by name: at hand, or loaded beside its data. A server draws what it has loaded before. */
export class ChartTypes {
  readonly #host: ReactiveControllerHost;
  readonly #failed = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** True while the type is on its way; asking sets it off. */
  isPending(name: string): boolean {
    if (isServer || loadedChartType(name) || !isName(name) || this.#failed.has(name)) return false;
    chartTypeOf(name)
      .catch(() => this.#failed.add(name))
      .finally(() => this.#host.requestUpdate());
    return true;
  }

  /** The type of that name, or why there is none: a word that names no type, or code that could not be loaded. */
  find(name: string, locale: Locale): { readonly type: AnyChartType } | { readonly refusal: Refusal } {
    const type = loadedChartType(name);
    if (type) return { type };
    if (!isName(name))
      return { refusal: unknownWord(chartWords(locale).chart.unknown(name), 'type', name, chartTypes) };
    const expected = 'a chart type that can be loaded';
    const issue = { code: 'unreadable', path: 'type', expected, received: name, severity: 'error' } as const;
    return { refusal: { sentence: locale.words.frame.failed, issues: [issue] } };
  }
}
