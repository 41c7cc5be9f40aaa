import { isServer, type ReactiveControllerHost } from 'lit';
import {
  chartTypeOf,
  chartTypes,
  chartWords,
  facetNames,
  loadedChartType,
  type AnyChartType,
  type ChartTypeName,
  type FacetBy,
  type Locale,
} from '@keruen/figure';
import { unknownWord, type Refusal } from '../frame/refusal.ts';

const isName = (word: string): word is ChartTypeName => (chartTypes as readonly string[]).includes(word);

const isFacet = (word: string | undefined): word is FacetBy | undefined =>
  word === undefined || (facetNames as readonly string[]).includes(word);

/** The chart types a chart asks for by name: at hand, or loaded beside its data. A server draws what it has loaded before. */
export class ChartTypes {
  readonly #host: ReactiveControllerHost;
  readonly #failed = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** True while the type is on its way, and what sets it apart into panels; asking sets both off. */
  isPending(name: string, facet: string | undefined): boolean {
    if (isServer || loadedChartType(name, facet) || !isName(name) || !isFacet(facet)) return false;
    if (this.#failed.has(name)) return false;
    chartTypeOf(name, facet)
      .catch(() => this.#failed.add(name))
      .finally(() => this.#host.requestUpdate());
    return true;
  }

  /** The type of that name in panels of `facet`, or why there is none: a word that names neither, or code that could not be loaded. */
  find(
    name: string,
    facet: string | undefined,
    locale: Locale,
  ): { readonly type: AnyChartType } | { readonly refusal: Refusal } {
    const type = loadedChartType(name, facet);
    if (type) return { type };
    if (!isName(name))
      return { refusal: unknownWord(chartWords(locale).chart.unknown(name), 'type', name, chartTypes) };
    if (!isFacet(facet))
      return { refusal: unknownWord(locale.words.frame.failed, 'facet', facet, facetNames) };
    const expected = 'a chart type that can be loaded';
    const issue = { code: 'unreadable', path: 'type', expected, received: name, severity: 'error' } as const;
    return { refusal: { sentence: locale.words.frame.failed, issues: [issue] } };
  }
}
