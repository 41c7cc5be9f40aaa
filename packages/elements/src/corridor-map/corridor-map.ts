import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { route, type Dataset, type Routes } from '@keruen/data';
import type { Question } from '@keruen/data/datasets/parts-for';
import {
  corridor,
  formatDate,
  nameOf,
  routeWords,
  statusWords,
  type Locale,
  type Scene,
} from '@keruen/figure';
import { Focus } from '../control/focus.ts';
import { Later } from '../control/later.ts';
import { Spacing } from '../control/spacing.ts';
import { KeruenElement, type Composed, type Occasion } from '../frame/element.ts';
import type { Figure } from '../frame/figure.ts';
import { pictureOf } from '../frame/picture-of.ts';
import { unknownWord } from '../frame/refusal.ts';
import { remember } from '../frame/remember.ts';
import { all } from '../paint/all.ts';
import { learn } from '../paint/painters.ts';
import { figureStyles } from '../theme/styles.ts';

/** Which corridors, on which date. */
function subtitle({ routes, query, dataAsOf }: Routes, locale: Locale): string {
  const date = query.asOf ?? dataAsOf;
  const names = routes.map(({ corridor: { names: all } }) => nameOf(all, locale));
  return [...names, ...(date ? [statusWords(locale).statusAsOf(formatDate(date, locale))] : [])].join(
    locale.table.listComma,
  );
}

/** Corridors on a map: every leg with its build and service status on a date. Never mirrored. */
export class CorridorMap extends KeruenElement {
  static {
    learn(all);
  }

  static override styles: CSSResultGroup = figureStyles;

  static override properties: PropertyDeclarations = {
    ...KeruenElement.properties,
    corridor: {},
    boundaries: {},
  };

  /** Corridor ids separated by spaces. */
  declare corridor: string | undefined;
  /** `neutral` draws lines between states, solid or dashed; `none` leaves them out. */
  declare boundaries: 'neutral' | 'none' | undefined;

  readonly #focus = new Focus(this);
  readonly #spacing = new Spacing(this);
  readonly #region = new Later(this, () => import('./region.ts'));
  readonly #list = new Later(this, () => import('./leg-list.ts'));
  readonly #routes = remember<Routes>();
  readonly #scene = remember<Scene>();

  override question(): Question {
    return { corridor: this.#asked };
  }

  get #asked(): readonly string[] {
    return (this.corridor ?? '').split(/\s+/).filter(Boolean);
  }

  protected override compose(dataset: Dataset, occasion: Occasion): Composed {
    const asked = this.#asked;
    const ids = dataset.corridors.map(({ id }) => id);
    const odd = asked.length ? asked.find((id) => !ids.includes(id)) : '';
    if (odd !== undefined)
      return { refusal: unknownWord(routeWords(occasion.locale).route.unknown(odd), 'corridor', odd, ids) };
    const routes = this.#routes([dataset, this.corridor, this.asOf], () =>
      route(dataset, { corridor: asked, asOf: this.asOf }),
    );
    return { figure: this.#figure(routes, occasion) };
  }

  #figure(routes: Routes, { locale, width, maxHeight }: Occasion): Figure {
    const region = this.#region.value;
    const { measure } = this.#spacing;
    const scene = this.#scene([routes, locale, width, measure, maxHeight, region, this.boundaries], () =>
      corridor(
        { routes, ground: region?.regionGround(this.boundaries) },
        { width, maxHeight },
        { locale, measure },
      ),
    );
    this.#focus.follow({ stops: scene.stops, dir: locale.dir, width: scene.width });
    const { route } = routeWords(locale);
    return {
      ...pictureOf(scene, this.#focus, { scene: 'ltr', text: locale.dir }, locale),
      heading: this.heading ? { text: this.heading } : undefined,
      subtitle: subtitle(routes, locale),
      table: () => this.#list.value?.legList(routes, locale),
      notes: this.note ? [{ text: this.note }] : [],
      sources: routes.sources,
      dataAsOf: routes.dataAsOf,
      remarks: this.boundaries === 'none' ? [route.schematic] : [route.schematic, route.boundaries],
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'corridor-map': CorridorMap;
  }
}
