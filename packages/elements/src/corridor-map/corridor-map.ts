import { html, isServer, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import type { Dataset, Measure, Routes } from '@keruen/data';
import { route } from '@keruen/data/sound';
import type { Question } from '@keruen/data/datasets/parts-for';
import { corridor, routeWords, speakWhich, type Scene } from '@keruen/figure';
import { Focus } from '../control/focus.ts';
import { Later } from '../control/later.ts';
import { Spacing } from '../control/spacing.ts';
import { words } from '../control/words.ts';
import type { Composed, Occasion } from '../frame/composed.ts';
import { asGiven } from '../frame/as-given.ts';
import { KeruenElement } from '../frame/element.ts';
import type { Figure } from '../frame/figure.ts';
import { pictureOf } from '../frame/picture-of.ts';
import { unknownWord } from '../frame/refusal.ts';
import { remember } from '../frame/remember.ts';
import { all } from '../paint/all.ts';
import { learn } from '../paint/painters.ts';
import { map } from '../theme/map.ts';
import { figureStyles } from '../theme/styles.ts';
import { region, schematic, strands, volumes } from './parts.ts';

/** Below this width a map has no room for its names: CSS px. */
const NARROW = 480;

/** Corridors on a map: every leg with its build and service status on a date. Never mirrored. */
export class CorridorMap extends KeruenElement {
  static {
    learn(all);
  }

  static override styles: CSSResultGroup = figureStyles(map);

  static override properties: PropertyDeclarations = {
    corridor: {},
    boundaries: {},
    layout: {},
    widthBy: { attribute: 'width-by' },
  };

  static {
    asGiven(this);
  }

  /** Corridor ids separated by spaces, or `*` for all. */
  declare corridor: string | undefined;
  /** `neutral` draws lines between states, solid or dashed; `muted` thinner; `none` leaves them out. */
  declare boundaries: 'neutral' | 'muted' | 'none' | undefined;

  /** `geographic`, `schematic`, or `auto`: schematic below 480 px. */
  declare layout: 'auto' | 'geographic' | 'schematic' | undefined;

  /** A measure, such as `freight`: lines are as wide as what is published of it. */
  declare widthBy: Measure | undefined;

  /** @internal What moves its picture, once that is here: it is not drawn anew in the midst of a gesture for what comes by itself. */
  declare gestures: { readonly isMoving: boolean } | undefined;
  readonly #focus = new Focus(this);
  readonly #spacing = new Spacing(this);
  readonly #ground = new Later(this, region, (all) => new all.Grounds(this));
  readonly #strands = new Later(this, strands);
  readonly #schematic = new Later(this, schematic);
  readonly #volumes = new Later(this, volumes, (all) => new all.Volumes(this));
  /** The reader's choices. */
  readonly #tools = new Later(this, async () => (await import('./tools.ts')).toolsFor(this));
  readonly #list = new Later(this, async () => new (await import('./leg-list.ts')).LegList(this));
  readonly #routes = remember<Routes>();
  readonly #scene = remember<Scene>();

  /** @internal The corridors it draws. */
  override question(): Question {
    return { corridor: this.#asked };
  }

  get #asked(): readonly string[] {
    return words(this.corridor);
  }

  get #isAll(): boolean {
    return this.#asked.includes('*');
  }

  protected override get pending(): boolean {
    // A hash may say another drawing and another date than the page: they come with what a reader may do.
    const tools = !isServer && location.hash.includes('keruen=') && this.#tools.pending;
    const side = this.#asked.length !== 1 || this.#isAll || !!this.widthBy;
    const drawing = this.#isSchematic ? this.#schematic : side ? this.#strands : undefined;
    // Corridors that are not shipped may lie anywhere on the earth.
    const ground = !this.datasetId && (this.#ground.pending || this.#ground.now?.pending);
    return [super.pending, tools, drawing?.pending, this.widthBy && this.#volumes.pending, ground].some(
      Boolean,
    );
  }

  get #drawing(): CorridorMap['layout'] {
    return this.#tools.now?.layout ?? this.layout;
  }

  get #isSchematic(): boolean {
    return this.#drawing === 'schematic' || (this.#drawing !== 'geographic' && this.width < NARROW);
  }

  protected override compose(dataset: Dataset, occasion: Occasion): Composed | undefined {
    const ids = dataset.corridors.map(({ id }) => id);
    const asked = this.#isAll || !(this.datasetId || this.#asked.length) ? ids : this.#asked;
    const odd = asked.length ? asked.find((id) => !ids.includes(id)) : '';
    if (odd !== undefined) return { refusal: unknownWord('corridor', odd, ids, 'corridor') };
    const asOf = this.#tools.now?.asOf ?? this.asOf;
    const routes = this.#routes([dataset, this.corridor, asOf], () =>
      route(dataset, { corridor: asked, asOf: asOf || undefined }),
    );
    return this.#figure(routes, dataset, occasion);
  }

  #figure(
    routes: Routes,
    dataset: Dataset,
    { locale, width, maxHeight, issues }: Occasion,
  ): Composed | undefined {
    const { measure } = this.#spacing;
    // A given height is for a map: a schematic has as many rows as places.
    const isSchematic = this.#isSchematic && (this.#drawing === 'schematic' || !maxHeight);
    const reader = this.#tools.value;
    const rows = isSchematic ? this.#schematic.value?.schematic : undefined;
    const draw = rows ?? reader?.draw ?? corridor;
    const ground = rows ? undefined : this.#ground.value?.find(routes);
    if (this.pending) return undefined;
    const { widthBy } = this;
    const volumes = widthBy ? this.#volumes.value?.find(dataset, routes, widthBy, locale) : undefined;
    const strands = volumes || routes.routes.length > 1 ? this.#strands.value?.strands : undefined;
    const drawn = this.#scene([routes, locale, width, measure, maxHeight, ground, draw, volumes], () =>
      draw({ routes, strands, ...volumes, ...ground }, { width, maxHeight }, { locale, measure }),
    );
    const scene = reader?.spoken(drawn, routes, locale) ?? drawn;
    this.#focus.follow({ stops: scene.stops, dir: locale.dir, width: scene.width });
    const { route } = routeWords(locale);
    const figure: Figure = {
      ...pictureOf(
        scene,
        this.#focus,
        { scene: rows ? locale.dir : 'ltr', text: locale.dir, lang: locale.tag },
        locale,
      ),
      heading: this.heading ? { text: this.heading } : undefined,
      subtitle: speakWhich(routes, locale),
      more: html`<div class="tools">
        ${reader?.render({ routes, dataset, locale, issues, scene, isSchematic: !!rows })}
      </div>`,
      table: () => this.#list.value?.render({ routes, dataset, locale }),
      notes: [...(this.note ? [{ text: `${this.note}` }] : []), ...(volumes?.notes ?? [])],
      sources: routes.sources,
      dataAsOf: routes.dataAsOf,
      answer: routes,
      remarks: rows || this.boundaries === 'none' ? [route.schematic] : [route.schematic, route.boundaries],
    };
    return { figure, issues: volumes?.issues };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'corridor-map': CorridorMap;
  }
}
