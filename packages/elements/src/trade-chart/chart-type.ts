import { isServer, type ReactiveControllerHost } from 'lit';
import {
  chartTypeOf,
  chartTypes,
  isOnDemand,
  isWhole,
  loadedChartType,
  wholeLocaleOf,
  type AnyChartType,
  type ChartTypeName,
  type ChartVariant,
  type Locale,
} from '@keruen/figure';
import { localeHere, tagAround } from '../control/language.ts';
import { all } from '../paint/all.ts';
import { paintsAll } from '../paint/paint-mark.ts';
import { learn } from '../paint/painters.ts';
import { unknownWord, type Refusal } from '../frame/refusal.ts';
import { turner } from './direction.ts';

const isName = (word: string): word is ChartTypeName => (chartTypes as readonly string[]).includes(word);

/** The words of parts that are loaded on demand, in the language around a chart; undefined where they are here. */
export function furtherWords(host: HTMLElement): Promise<unknown> | undefined {
  const tag = tagAround(host);
  const locale = localeHere(tag);
  return locale && isWhole(locale) ? undefined : wholeLocaleOf(tag);
}

type Host = ReactiveControllerHost & Parameters<typeof turner>[0];

/** A server paints whatever it has loaded. */
if (isServer) learn(all);

/** What paints the marks of all types but columns and bars. */
const painting = (): Promise<void> => import('../paint/all.ts').then((paints) => learn(paints.all));

/**
 * The chart types a chart asks for by name: at hand, or loaded beside its data, with their words. A server draws what it has
 * loaded before.
 */
export class ChartTypes {
  readonly #host: Host;
  readonly #failed = new Set<string>();

  constructor(host: Host) {
    this.#host = host;
  }

  /** True while the type is on its way, what sets it apart into panels, or what turns it; asking sets all off. */
  isPending(name: string, variant: ChartVariant): boolean {
    const key = `${name} ${variant.relative}`;
    if (isServer || !isName(name) || this.#failed.has(key)) return false;
    const words = isOnDemand(name) ? furtherWords(this.#host) : undefined;
    const painters = paintsAll() || !isOnDemand(name) ? undefined : painting();
    const turning = turner(this.#host);
    if (loadedChartType(name, variant) && !words && !painters && !turning) return false;
    Promise.all([chartTypeOf(name, variant), words, painters, turning])
      .catch(() => this.#failed.add(key))
      .finally(() => this.#host.requestUpdate());
    return true;
  }

  /** The type of that name, or why there is none: a word that names none, or code that could not be loaded. */
  find(
    name: string,
    variant: ChartVariant,
    locale: Locale,
  ): { readonly type: AnyChartType } | { readonly refusal: Refusal } {
    if (!isName(name)) return { refusal: unknownWord('type', name, chartTypes, 'type') };
    // What a reader has chosen and could not be loaded leaves the chart as it was.
    const type = loadedChartType(name, variant) ?? loadedChartType(name, { ...variant, relative: undefined });
    if (type && (isWhole(locale) || !isOnDemand(name))) return { type };
    const expected = 'a chart type that can be loaded';
    const issue = { code: 'unreadable', path: 'type', expected, received: name, severity: 'error' } as const;
    return { refusal: { issues: [issue] } };
  }
}
