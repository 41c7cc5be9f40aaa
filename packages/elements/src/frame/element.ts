import {
  html,
  isServer,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { noticeOf, parsePeriod, type Dataset } from '@keruen/data';
import type { Question } from '@keruen/data/datasets/parts-for';
import type { Calendar, Locale } from '@keruen/figure';
import { KeruenReadyEvent } from '../control/events.ts';
import { english, Language } from '../control/language.ts';
import { magnified } from '../control/magnified.ts';
import { Scheme } from '../control/scheme.ts';
import { Size } from '../control/size.ts';
import { Source } from '../control/source.ts';
import type { Reading } from '../control/reading.ts';
import { Link } from '../link/link.ts';
import { ours } from './as-given.ts';
import { begin } from './begin.ts';
import type { Composed, Occasion } from './composed.ts';
import { renderFrame } from './frame.ts';
import { openMenu } from '../take/open-menu.ts';
import { Pin } from './pin.ts';
import { noDate } from './refusal.ts';
import { Refused } from './refused.ts';
import { soundly } from './soundly.ts';
import { stateShower, type State } from './states.ts';
import { unfolder } from './unfold.ts';
import { wordingFor } from './wording.ts';
import { WordsBeside } from './words-beside.ts';

/** Classes that have a name already. */
const named = new WeakSet<CustomElementConstructor>();

/** What a theme of its own puts around the figure, both sides together, CSS px. */
const paddingOf = (theme: string | undefined): number => (theme === 'light' || theme === 'dark' ? 24 : 0);

/** The part every Keruen element shares: it finds data and language, and keeps the author's content until a figure stands. */
export abstract class KeruenElement extends LitElement {
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    src: {},
    datasetId: { attribute: 'dataset' },
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    note: {},
    asOf: { attribute: 'as-of' },
    numerals: {},
    calendar: {},
    theme: {},
    group: {},
    loading: {},
    vocabulary: {},
  };

  /** A dataset of your own; comes before `src`, `dataset` and a child table. */
  declare data: Dataset | undefined;
  /** Address of dataset JSON or of CSV, which for a map is a list of legs. The only thing that makes the element fetch. */
  declare src: string | undefined;
  /** Id of a shipped dataset, loaded on demand. */
  declare datasetId: string | undefined;
  /** Plain text over the figure. */
  declare heading: string | undefined;
  /** Level of the heading; 3 where none is given. */
  declare headingLevel: number | undefined;
  /** A sentence of the editor's, shown with the notes. */
  declare note: string | undefined;
  /** EDTF date for which the figure holds. */
  declare asOf: string | undefined;
  /** Digits: `latn`, or those `native` to the language; what is usual in it where none are given. */
  declare numerals: 'latn' | 'native' | undefined;
  /** Calendar of dates: `gregory`, `solar-hijri` as Afghanistan keeps it, or `both`; that of a table's own dates where none is given. */
  declare calendar: Calendar | undefined;
  /** `light`, `dark`, or `auto`: that of the page's own text. */
  declare theme: 'auto' | 'light' | 'dark' | undefined;
  /** Figures and prose of one group follow each other; else the nearest `data-group` around. */
  declare group: string | undefined;
  /** `lazy` begins when the figure comes near what is seen of the page, or is printed; `eager`, and where none is given, at once. Heard before it begins. */
  declare loading: 'eager' | 'lazy' | undefined;
  /** How an authority is named: `de facto authorities`, the publisher's own words, or `id=words; id=words`. */
  declare vocabulary: string | undefined;

  static {
    ours(this);
  }

  /** Registers the element under a name of your choice; does nothing where the name is taken. */
  static define(tag: string): void {
    if (customElements.get(tag)) return;
    const own = this as unknown as CustomElementConstructor;
    // A class can stand for one name only: under a second name it is a class of its own.
    customElements.define(tag, named.has(own) ? class extends own {} : own);
    named.add(own);
  }

  /** @internal What the figure and what follows for it know of each other. */
  readonly linked: Link = new Link(this);
  /** @internal The first chart does not wait for the whole of a language. */
  readonly needsAllWords: boolean = true;
  /** @internal What it said when its figure stood: who comes to listen later may ask. */
  declare ready: KeruenReadyEvent | undefined;
  readonly #language = new Language(this);
  readonly #size = new Size(this);
  readonly #scheme = new Scheme(this, () => this.hasUpdated && this.performUpdate());
  readonly #pin = new Pin(this);
  readonly #showState = stateShower(this);
  readonly #source = new Source(this);
  readonly #beside = new WordsBeside(this);
  readonly #worded = wordingFor(this);
  readonly #refused = new Refused(this);
  #locale: Locale = english;
  /** How many times as large as drawn a picture is, so that its letters keep to those of the page. */
  #magnified = 1;
  #composed: Composed | undefined;

  override connectedCallback(): void {
    begin(this, this.#pin, () => super.connectedCallback());
  }

  /** True while data, words or code the figure needs are on their way, all asked for at once; and where it stands in no page, before it is drawn. */
  protected get pending(): boolean {
    if (!isServer && !this.#composed && !this.isConnected) return true;
    return this.#source.pending || this.#language.pending || (!!this.vocabulary && this.#worded.pending);
  }

  /** What was read, its actors named as the publisher names them. */
  get #reading(): Reading | undefined {
    const { reading } = this.#source;
    return this.vocabulary ? (this.#worded.now?.(reading, this.vocabulary) ?? reading) : reading;
  }

  /** @internal What the figure is about to ask of a shipped dataset. */
  abstract question(): Question;

  /** The figure for a dataset, or why there is none; nothing while something it turns out to need is on its way. Pure but for what it remembers. */
  protected abstract compose(dataset: Dataset, occasion: Occasion): Composed | undefined;

  protected override willUpdate(_changed: PropertyValues): void {
    if (!isServer) this.#magnified = magnified(this);
    this.#source.refresh();
    const [locale, pending] = [this.#language.locale(this.#source.reading?.calendar), this.pending];
    // What stands keeps its language until it is composed anew.
    if (!pending || !this.#composed) this.#locale = locale;
    if (pending) return;
    const before = this.#composed;
    const now = (this.#composed = soundly(() => this.#reading && this.#read(this.#reading)));
    if (!isServer && now && (!before || !before.figure !== !now.figure)) this.#pin.take(!!now.figure);
  }

  #read({ dataset, issues }: Reading): Composed | undefined {
    if (!dataset) return { refusal: { issues } };
    if (this.asOf && !parsePeriod(this.asOf)) return { refusal: noDate('as-of', this.asOf) };
    this.linked.dataset = dataset;
    return this.compose(dataset, {
      issues,
      locale: this.#locale,
      width: this.width,
      maxHeight: this.#pin.pictureHeight && this.#pin.pictureHeight / this.#magnified,
    });
  }

  /** Room for a picture from side to side, px of the picture. */
  protected get width(): number {
    const room = this.#scheme.paper || this.#size.width;
    return Math.floor((room - paddingOf(this.theme)) / this.#magnified);
  }

  /** On paper nothing can be opened, so nothing is folded. */
  get #isPinned(): boolean {
    return this.#pin.height !== undefined && !this.#scheme.paper;
  }

  protected override render(): TemplateResult {
    const { dir, tag } = this.#locale;
    const figure = !!this.#composed?.figure;
    const pinned = this.#isPinned;
    // Beside a sentence in a pinned height the author's content may have to scroll: a keyboard must reach it. Who scrolls it gets it whole.
    return html`<div class="frame" ?data-pinned=${pinned}>
      <div
        class="fallback"
        ?hidden=${figure}
        tabindex=${pinned && !figure ? '0' : nothing}
        @scroll=${this.#pin.release}
      >
        <slot></slot>
      </div>
      <div
        class=${this.#composed ? 'root' : 'root hidden'}
        dir=${dir}
        lang=${tag}
        data-scheme=${this.#scheme.value ?? nothing}
        ?data-paper=${paddingOf(this.theme)}
      >
        ${this.#content()}
      </div>
    </div>`;
  }

  #content(): TemplateResult | typeof nothing {
    const { frame } = this.#locale.words;
    if (!this.#composed) return this.#source.pending ? html`<p role="status">${frame.loading}</p>` : nothing;
    const { refusal, figure } = this.#composed;
    if (refusal) return this.#refused.tell(refusal, this.#locale);
    return renderFrame(figure, {
      locale: this.#locale,
      headingLevel: this.headingLevel ?? 3,
      folded: this.#isPinned ? this.#pin.folds : 0,
      asTable: this.linked.view.table === true || !!this.#scheme.paper,
      notice: noticeOf(this.linked.dataset),
      onToggle: this.#toggle,
      onUnfold: this.#unfold,
      onMenu: this.onMenu,
    });
  }

  /** Opens the menu of the button that is pressed. */
  protected readonly onMenu = openMenu(this, () => ({
    ...this.#composed,
    ...this.#reading,
    locale: this.#locale,
  }));

  /** What paper opened closes again when it has been printed: that is told late, and no reader did it. */
  readonly #toggle = ({ target }: Event): void => {
    const { open, isConnected } = target as HTMLDetailsElement;
    if (this.#scheme.paper || !isConnected || !(open || this.linked.view.table)) return;
    this.linked.view.table = open;
    this.#pin.release();
    this.requestUpdate();
  };

  readonly #unfold = unfolder(this, this.#pin);

  protected override updated(): void {
    this.#showState(this.#state);
    const { figure, issues: own, refusal } = this.#composed ?? {};
    this.#beside.follow(figure?.pointed, this.#locale);
    this.#refused.send([this.#source.reading?.issues, refusal?.issues, own]);
    if (!this.ready && figure) this.dispatchEvent((this.ready = new KeruenReadyEvent()));
  }

  get #state(): State {
    if (this.pending) return 'loading';
    if (!this.#composed) return this.#source.reading ? 'loading' : 'empty';
    return this.#composed.refusal ? 'error' : 'figure';
  }
}
