import { isServer, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import type { Dataset, Measure, SizeOfState, TradeQuery } from '@keruen/data';
import type { Question } from '@keruen/data/datasets/parts-for';
import {
  accountOf,
  STANDING_FROM,
  sentenceCase,
  type Account,
  type ChartTypeName,
  type ChartVariant,
  type FacetBy,
  type ScaleName,
  type Scene,
} from '@keruen/figure';
import { Focus } from '../control/focus.ts';
import { hasContent } from '../control/has-content.ts';
import { Later } from '../control/later.ts';
import { Spacing } from '../control/spacing.ts';
import { words } from '../control/words.ts';
import type { Composed, Occasion } from '../frame/composed.ts';
import { asGiven, IDS } from '../frame/as-given.ts';
import { KeruenElement } from '../frame/element.ts';
import type { Figure } from '../frame/figure.ts';
import { remember } from '../frame/remember.ts';
import { pictureOf } from '../frame/picture-of.ts';
import type { Offer } from '../take/offers.ts';
import type { OnShow } from '../take/takeable.ts';
import { figureStyles } from '../theme/styles.ts';
import { chartQuery, relativeWord, TRADE } from './chart-query.ts';
import { doubterFor } from './doubting.ts';
import { turnOf } from './direction.ts';
import { headingOf } from './heading.ts';
import { toolButtons } from './tool-buttons.ts';
import { ChartTypes } from './chart-type.ts';
import { tableLater } from './table-later.ts';

/** Whether an attribute names several ids, or all. */
const isSeveral = (ids = ''): boolean => /[*]|\S\s+\S/.test(ids);

/**
 * Trade flows as a chart: statistics, claims and targets of one measure, each drawn as sure as it is, with what contradicts
 * them in the notes.
 */
export class TradeChart extends KeruenElement {
  static override styles: CSSResultGroup = figureStyles();

  static override properties: PropertyDeclarations = {
    type: {},
    measure: {},
    actor: IDS,
    reporter: IDS,
    partner: IDS,
    flow: {},
    product: {},
    period: {},
    scale: {},
    facet: {},
    top: { type: Number },
    relativeTo: { attribute: 'relative-to' },
    timeDirection: { attribute: 'time-direction' },
  };

  static {
    asGiven(this);
  }

  /** Chart type; `columns` where none is given. */
  declare type: ChartTypeName | undefined;
  /** What is measured; `trade-value` where none is given. */
  declare measure: Measure | undefined;
  /** Actor ids separated by spaces, or `*` for all: whose events, offices and statements a timeline or table tells. */
  declare actor: string | undefined;
  /** Actor ids separated by spaces, or `*` for each: whose trade it is. */
  declare reporter: string | undefined;
  /** Actor ids separated by spaces, or `*` for each but the world: with whom. */
  declare partner: string | undefined;
  /** `export`, `import`, `turnover`, `balance`, separated by spaces and in the order they are to stand; where none is given exports and imports, or those that data have; of your own data all. */
  declare flow: string | undefined;
  /** Product ids separated by spaces, or `*` for each; trade in all goods where none is given. */
  declare product: string | undefined;
  /** Window of time, EDTF, both ends included: `2018/2025`. */
  declare period: string | undefined;
  /** How values become positions: `linear` where none is given, `log`, or `share` of the sum. One on which lengths would not say their values is refused. */
  declare scale: ScaleName | undefined;
  /** How many of the largest partners or products stand by themselves; the others are summed. */
  declare top: number | undefined;
  /** Small multiples on one scale: a panel for each `partner`, `reporter`, `product`, `flow` or `period`, of a timeline for each `actor` or `partner`. */
  declare facet: FacetBy | undefined;
  /** Size of the reporting state by which values are measured: its `population` gives them for each inhabitant, its `gdp` in per cent of the gross domestic product. A reader may choose another. */
  declare relativeTo: SizeOfState | undefined;
  /** In which direction time runs: `ltr`, `rtl`, or `auto`, that of the text. */
  declare timeDirection: 'auto' | 'ltr' | 'rtl' | undefined;

  /** @internal The first chart does not wait for the whole of a language. */
  override readonly needsAllWords = false;
  readonly #types = new ChartTypes(this);
  readonly #focus = new Focus(this);
  readonly #spacing = new Spacing(this);
  readonly #account = remember<Account>();
  readonly #scene = remember<Scene>();
  readonly #deeper = new Later(this, async () => new (await import('./deeper.ts')).Deeper(this));
  readonly #words = new Later(this, async () => new (await import('./annotations.ts')).Annotations(this));
  readonly #doubts = doubterFor(this);
  readonly #table = tableLater(this);

  /** @internal By what a reader may have the values measured. */
  readonly views = async (on: OnShow): Promise<readonly Offer[]> =>
    (await import('./relative.ts')).relativeOffers(this, on);

  constructor() {
    super();
    this.linked.view.relative = '';
  }

  /** @internal The trade, or whose time. */
  override question(): Question {
    const { measure = TRADE, actor, reporter, partner, product } = this;
    const { relative } = this.variant;
    return actor
      ? { actor, toward: partner, said: true }
      : { measure, reporter, partner, product: words(product), relativeTo: relative };
  }

  /** Whether the author has words to be set into the picture. */
  get #hasWords(): boolean {
    return !isServer && this.querySelector(':scope > [data-period], :scope > [data-subject]') !== null;
  }

  get #type(): string {
    return this.type ?? 'columns';
  }

  /** @internal How the type is asked for; who asks for several partners or products may want the largest of them. */
  get variant(): ChartVariant {
    const { reporter, partner, product } = this;
    const parts = [partner, product].some(isSeveral);
    const one = [reporter, partner].every((ids) => ids && !isSeveral(ids));
    return {
      facet: this.facet || undefined,
      parts,
      // A server has the columns that stand at hand, and no others.
      wide: one && (isServer || this.width >= STANDING_FROM),
      relative: relativeWord(this.linked.view.relative || this.relativeTo),
    };
  }

  /** Whether it is of the value of trade, and the data may know the size of states: a shipped dataset knows more than it has loaded. */
  #hasSizes({ observations }: Dataset): unknown {
    const { data, src, datasetId, measure: asked = TRADE } = this;
    if (asked !== TRADE) return false;
    return (datasetId && !data && !src) || observations.some(({ measure }) => relativeWord(measure));
  }

  protected override get pending(): boolean {
    const type =
      this.#types.isPending(this.#type, this.variant) || (this.#type === 'table' && !this.#table.value);
    const words = this.#hasWords && !this.#words.value;
    const doubts =
      (this.scale || this.facet || this.relativeTo || this.variant.parts || isSeveral(this.reporter)) &&
      this.#doubts.pending;
    return [super.pending, type, words, doubts].some(Boolean);
  }

  protected override compose(dataset: Dataset, occasion: Occasion): Composed | undefined {
    const found = this.#types.find(this.#type, this.variant, occasion.locale);
    if ('refusal' in found) return found;
    const asked = chartQuery(this, dataset, occasion.locale);
    if ('refusal' in asked) return asked;
    const { type } = found;
    const answer = (about: TradeQuery): Account => accountOf(type, dataset, about);
    const { query } = asked;
    const outer = this.#account([dataset, type, Object.entries(query).join(' ')], () => answer(query));
    if (outer.lack && (this.#doubts.pending || this.#doubts.now?.pending)) return undefined;
    const { issues } = occasion;
    const answered = { type, query, account: outer, dataset, issues, hasContent: hasContent(this) };
    const doubts = this.#doubts.now?.of(answered, occasion.locale);
    if (doubts?.refusal) return { refusal: doubts.refusal };
    // An empty picture must not hide numbers the author wrote.
    if (outer.lack && !doubts && answered.hasContent) return { refusal: { issues: [] } };
    const { scale = 'linear' } = this;
    const isDrawn = 'layout' in type && type.scales?.includes(scale);
    const deeper = outer.enter && this.#deeper.value;
    const account = deeper ? deeper.look(outer, answer, occasion.locale) : outer;
    this.linked.rows = account.table;
    return {
      figure: {
        heading: headingOf(this, dataset),
        // Who measures by a size of which there is nothing may go back to what was published.
        idle: outer.lack && !this.variant.relative,
        ...this.#figure(account, isDrawn ? scale : 'linear', doubts?.notes ?? [], occasion),
        tools: toolButtons(
          deeper?.back,
          type.sized && !outer.told && this.#hasSizes(dataset) ? this.onMenu : undefined,
          occasion.locale,
        ),
      },
      issues: doubts?.issues,
    };
  }

  #figure(account: Account, scale: ScaleName, doubts: readonly string[], occasion: Occasion): Figure {
    const { locale } = occasion;
    const { draw } = account;
    const lines = draw ? undefined : this.#table.value?.figure(account, locale);
    return {
      answer: account,
      remarks: [],
      ...(lines ?? this.#picture(account, draw!, scale, occasion)),
      subtitle: sentenceCase(account.topic(locale, scale)),
      notes: [
        ...[this.note, ...doubts].flatMap((text) => (text ? [{ text: `${text}` }] : [])),
        ...((this.#hasWords && this.#words.value?.notes(locale)) || []),
        ...account.notes(locale),
      ],
      sources: account.sources,
      dataAsOf: account.dataAsOf,
    };
  }

  #picture(
    account: Account,
    draw: NonNullable<Account['draw']>,
    scale: ScaleName,
    { locale, width, maxHeight }: Occasion,
  ): Omit<Figure, 'answer' | 'notes' | 'sources'> {
    const turn = turnOf(this, locale);
    const dir = turn ? 'rtl' : 'ltr';
    const { measure } = this.#spacing;
    const words = this.#hasWords ? this.#words.value : undefined;
    const scene = this.#scene([account, locale, width, measure, maxHeight, dir, scale, words?.list], () => {
      const box = { width, maxHeight };
      const medium = { locale, measure, scale };
      const drawn = words ? words.draw(draw, box, medium) : draw(box, medium);
      return turn ? turn(drawn) : drawn;
    });
    this.#focus.follow({ stops: scene.stops, dir, width: scene.width });
    return {
      ...pictureOf(scene, this.#focus, { scene: dir, text: locale.dir, lang: locale.tag }, locale),
      table: account.lack ? undefined : () => this.#table.value?.render(account, locale),
      remarks: scene.remarks ?? [],
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trade-chart': TradeChart;
  }
}
