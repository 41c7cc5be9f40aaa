import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { queryRecords, type Dataset, type Rows } from '@keruen/data';
import type { Question } from '@keruen/data/datasets/parts-for';
import {
  mirror,
  sentenceCase,
  topicOf,
  type ChartType,
  type Locale,
  type ScaleName,
  type Scene,
} from '@keruen/figure';
import { Focus } from '../control/focus.ts';
import { Later } from '../control/later.ts';
import { Spacing } from '../control/spacing.ts';
import { KeruenElement, type Composed, type Occasion } from '../frame/element.ts';
import type { Figure } from '../frame/figure.ts';
import { noteLines } from '../frame/note-lines.ts';
import { remember } from '../frame/remember.ts';
import { pictureOf } from '../frame/picture-of.ts';
import { figureStyles } from '../theme/styles.ts';
import { chartQuery, noRows, words } from './chart-query.ts';
import { chartScale, type ChartScale } from './chart-scale.ts';
import { ChartTypes } from './chart-type.ts';

/**
 * Trade flows as a chart: statistics, claims and targets of one measure, each drawn as sure as it is, with what contradicts
 * them in the notes.
 */
export class TradeChart extends KeruenElement {
  static override styles: CSSResultGroup = figureStyles;

  static override properties: PropertyDeclarations = {
    ...KeruenElement.properties,
    type: {},
    measure: {},
    reporter: {},
    partner: {},
    flow: {},
    product: {},
    period: {},
    scale: {},
    facet: {},
    top: { type: Number },
    timeDirection: { attribute: 'time-direction' },
  };

  /** Name of a chart type; `columns` where none is given. */
  declare type: string | undefined;
  declare measure: string | undefined;
  /** Actor ids. */
  declare reporter: string | undefined;
  declare partner: string | undefined;
  /** Flows separated by spaces; exports and imports where none is given, or those the data have. */
  declare flow: string | undefined;
  /** Product ids separated by spaces. */
  declare product: string | undefined;
  /** EDTF; an inclusive window. */
  declare period: string | undefined;
  /** How values become positions; a scale on which lengths would not say their values is refused. */
  declare scale: ScaleName | undefined;
  /** How many of the largest are shown by themselves. */
  declare top: number | undefined;
  /** `partner`, `product`, `flow` or `period`: small multiples, a panel for each, on one scale. */
  declare facet: string | undefined;
  /** `auto` is the direction of the text. */
  declare timeDirection: 'auto' | 'ltr' | 'rtl' | undefined;

  readonly #types = new ChartTypes(this);
  readonly #focus = new Focus(this);
  readonly #spacing = new Spacing(this);
  readonly #rows = remember<Rows>();
  readonly #scene = remember<Scene>();
  readonly #table = new Later(this, () => import('./chart-table.ts'));

  override question(): Question {
    const { measure = 'trade-value', reporter, partner, product } = this;
    return { measure, reporter, partner, product: words(product) };
  }

  get #type(): string {
    return this.type ?? 'columns';
  }

  get #facet(): string | undefined {
    return this.facet || undefined;
  }

  protected override get pending(): boolean {
    const type = this.#types.isPending(this.#type, this.#facet);
    return super.pending || type;
  }

  protected override compose(dataset: Dataset, occasion: Occasion): Composed {
    const found = this.#types.find(this.#type, this.#facet, occasion.locale);
    if ('refusal' in found) return found;
    const { ask = queryRecords } = found.type;
    const asked = chartQuery(this, dataset, occasion.locale);
    if ('refusal' in asked) return asked;
    const rows = this.#rows([dataset, ask, JSON.stringify(asked.query)], () => ask(dataset, asked.query));
    // An empty picture must not hide numbers the author wrote.
    if (!rows.rows.length && this.childElementCount) return { refusal: noRows(asked.query, occasion.locale) };
    const scaled = chartScale(this.scale ?? 'linear', found.type, occasion.locale);
    if ('refusal' in scaled) return scaled;
    return { figure: this.#figure(rows, found.type, scaled, occasion), issue: scaled.issue };
  }

  #figure(
    rows: Rows,
    { layout }: ChartType,
    { scale, note }: ChartScale,
    { locale, width, maxHeight }: Occasion,
  ): Figure {
    const dir = this.#direction(locale);
    const { measure } = this.#spacing;
    const scene = this.#scene([rows, locale, width, measure, maxHeight, dir, layout, scale], () => {
      const drawn = layout(rows, { width, maxHeight }, { locale, measure, scale });
      return dir === 'rtl' ? mirror(drawn) : drawn;
    });
    this.#focus.follow({ stops: scene.stops, dir, width: scene.width });
    return {
      ...pictureOf(scene, this.#focus, { scene: dir, text: locale.dir }, locale),
      heading: this.heading ? { text: this.heading } : undefined,
      subtitle: sentenceCase(topicOf(rows, locale)),
      table: () => this.#table.value?.chartTable(rows, scene.description, locale),
      notes: [...[this.note, note].flatMap((text) => (text ? [{ text }] : [])), ...noteLines(rows, locale)],
      sources: rows.sources,
      dataAsOf: rows.dataAsOf,
      remarks: scene.remarks ?? [],
    };
  }

  #direction(locale: Locale): 'ltr' | 'rtl' {
    const asked = this.timeDirection;
    return asked === 'ltr' || asked === 'rtl' ? asked : locale.dir;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trade-chart': TradeChart;
  }
}
