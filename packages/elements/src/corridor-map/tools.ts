import { html, nothing, type TemplateResult } from 'lit';
import { parsePeriod, routeDateAt, routeStops, type Dataset, type Issue, type Routes } from '@keruen/data';
import { routeFaults } from '@keruen/data/sound';
import {
  formatDate,
  formatNumber,
  formatPercent,
  headedStops,
  mapWords,
  type Layout,
  type Locale,
  type MapData,
  type Scene,
  type Subject,
  type Zoom,
} from '@keruen/figure';
import { announce } from '../control/announce.ts';
import { KeruenErrorEvent } from '../control/events.ts';
import { remember } from '../frame/remember.ts';
import { rich } from '../frame/rich.ts';
import { adopt } from '../theme/adopt.ts';
import { FurtherWords } from './further-words.ts';
import { STEP } from './gestures.ts';
import { details, itemOf } from './details.ts';
import { FaultList } from './fault-list.ts';
import { sightList, sightsOf } from './sights.ts';
import { standStill } from './stand-still.ts';
import { toolSheet } from './tool-sheet.ts';
import { Zooming, type ZoomHost } from './zooming.ts';

/** What the map beside the tools shows. */
export interface Shown {
  readonly routes: Routes;
  readonly dataset: Dataset;
  readonly locale: Locale;
  /** What is wrong with the data, as far as they could be read. */
  readonly issues: readonly Issue[];
  readonly scene: Scene;
  readonly isSchematic: boolean;
}

type Host = ZoomHost & {
  readonly asOf?: string | undefined;
  readonly linked: { readonly view: Record<string, string | boolean> };
};

/** Drawings a reader may choose. */
const LAYOUTS = ['geographic', 'schematic'] as const;

/** The date of whatever is known latest, as a choice. */
const LATEST = 'latest';

/** One that has nothing to do keeps the focus of a reader who has just pressed it. */
const button = (label: string, act: () => void, off = false): TemplateResult =>
  html`<button type="button" aria-disabled=${off ? 'true' : nothing} @click=${off ? nothing : act}>
    ${label}
  </button>`;

/** What a reader may do with a map: choose its drawing and its date, come closer, and read of what was chosen. */
export class Tools {
  readonly #host: Host;
  readonly #view: Host['linked']['view'];
  readonly #words: FurtherWords;
  readonly #zooming: Zooming;
  readonly #list: FaultList;
  readonly #sights = remember<HTMLSelectElement>();
  readonly #spoken = remember<Scene>();
  #shown: Shown | undefined;
  #selected: Subject | undefined;
  #told: string | undefined;
  #faults: readonly Issue[] = [];
  #last: TemplateResult | typeof nothing = nothing;

  constructor(host: Host) {
    this.#host = host;
    // Nothing where the page's own word holds.
    this.#view = Object.assign(host.linked.view, { layout: '', date: '' });
    this.#words = new FurtherWords(host);
    this.#list = new FaultList(host);
    this.#zooming = new Zooming(host, () => (this.#shown?.isSchematic ? undefined : this.#shown), {
      inView: (subject) => this.#say(subject),
      zoomed: (zoom, before) => this.#sayZoom(zoom, before),
    });
    adopt(host.renderRoot as ShadowRoot, toolSheet);
    host.addEventListener('keruen-subject', ({ detail, target }) => {
      if (target !== host || detail.action !== 'select') return;
      this.#choose(detail.subject);
    });
  }

  /** The reader's choice of a drawing; undefined where the page's holds. */
  get layout(): (typeof LAYOUTS)[number] | undefined {
    return LAYOUTS.find((layout) => layout === this.#view.layout);
  }

  /** The reader's choice of a date, empty for what is known latest; undefined where the page's holds. */
  get asOf(): string | undefined {
    const date = String(this.#view.date);
    return date === LATEST ? '' : parsePeriod(date) && date;
  }

  /** How the map is drawn while it is zoomed. */
  get draw(): Layout<MapData> | undefined {
    return this.#zooming.draw;
  }

  #choose(subject: Subject | undefined): void {
    standStill(this.#host, this.#zooming.picture);
    this.#selected = subject;
    this.#host.requestUpdate();
    const found = this.#shown && itemOf(subject, this.#shown);
    if (found?.further.length)
      announce(this.#host.renderRoot as ShadowRoot, mapWords(this.#shown!.locale).below);
  }

  /** The map as it is heard once its words are here: each walk begins with what it is. */
  spoken(scene: Scene, routes: Routes, locale: Locale): Scene {
    const hasWords = this.#words.here(locale);
    return this.#spoken([scene, hasWords], () => (hasWords ? headedStops(scene, routes, locale) : scene));
  }

  /** Says once what has come into view. */
  #say(subject: Subject | undefined): void {
    const { routes, locale } = this.#shown!;
    const { inView, whole } = mapWords(locale);
    const name = sightsOf(routes, locale)
      .find(({ all }) => subject && all.has(subject))
      ?.all.get(subject!);
    announce(this.#host.renderRoot as ShadowRoot, inView(name ?? whole));
  }

  /** Says how close a reader has come, or that only the place has changed. */
  #sayZoom(zoom: Zoom, before: Zoom): void {
    if (zoom.scale === 1) return this.#say(undefined);
    const { locale } = this.#shown!;
    const { isMoved, zoomedTo } = mapWords(locale);
    const isOnlyMoved = zoom.scale === before.scale && (zoom.x !== before.x || zoom.y !== before.y);
    announce(
      this.#host.renderRoot as ShadowRoot,
      isOnlyMoved ? isMoved : zoomedTo(formatPercent(Math.round(zoom.scale * 100), locale)),
    );
  }

  /** Brings into view what was chosen outside the picture, and the picture with it. */
  readonly #fit = (subject: Subject | undefined): void => {
    this.#zooming.fit(subject);
    this.#zooming.picture?.scrollIntoView({ block: 'nearest' });
  };

  /** Tells the page once of legs that cannot be drawn; the rest stands. */
  #tell({ dataset, routes }: Shown): void {
    const issues = (this.#faults = routeFaults(dataset, routes.query));
    const news = JSON.stringify(issues);
    if (issues.length && news !== this.#told) this.#host.dispatchEvent(new KeruenErrorEvent(issues));
    this.#told = news;
  }

  render(shown: Shown): TemplateResult | typeof nothing {
    if (this.#shown?.routes !== shown.routes) this.#tell(shown);
    this.#shown = shown;
    // A button that has the focus must not go while another language is on its way.
    if (!this.#words.here(shown.locale)) return this.#last;
    return (this.#last = html`<div class="bar">${this.#buttons(shown)}</div>
      ${this.#slider(shown)} ${details(this.#selected, shown)} ${this.#closeUp(shown)}
      ${this.#list.render([...shown.issues, ...this.#faults], shown.locale)}`);
  }

  #keep(name: 'layout' | 'date', choice: string): void {
    this.#view[name] = choice;
    this.#host.requestUpdate();
  }

  #buttons({ routes, locale, isSchematic }: Shown): TemplateResult {
    const map = mapWords(locale);
    const choose = (): void => {
      this.#keep('layout', LAYOUTS[isSchematic ? 0 : 1]);
      announce(this.#host.renderRoot as ShadowRoot, isSchematic ? map.isMap : map.isSchematic);
    };
    return html`${button(isSchematic ? map.asMap : map.asSchematic, choose)}
    ${isSchematic ? nothing : this.#closer({ routes, locale })}`;
  }

  #closer({ routes, locale }: Pick<Shown, 'routes' | 'locale'>): TemplateResult {
    const map = mapWords(locale);
    const { isWhole, gestures } = this.#zooming;
    const list = this.#sights([routes, locale], () => sightList(sightsOf(routes, locale), locale, this.#fit));
    return html`${button(map.zoomIn, () => this.#zooming.closer(this.#selected))}
      ${button(map.zoomOut, () => gestures.by(1 / STEP), isWhole)}
      ${button(map.whole, () => this.#zooming.fit(undefined), isWhole)}${list}
      <span class="how">${rich(map.gesture, locale.tag)}</span>`;
  }

  /** Under what was told of a leg or a place: brings it into view. */
  #closeUp({ locale, isSchematic }: Shown): TemplateResult | typeof nothing {
    const subject = this.#selected;
    if (isSchematic || !subject || !/^(leg|node):/.test(subject)) return nothing;
    return button(mapWords(locale).closeUp, () => this.#fit(subject));
  }

  /** A slider over the dates on which something on show changed; its first stop is before them, the last what is known latest. */
  #slider({ routes, locale }: Shown): TemplateResult | typeof nothing {
    const dates = routeStops(routes);
    if (!dates.length) return nothing;
    const map = mapWords(locale);
    const asked = (this.asOf ?? this.#host.asOf) || undefined;
    const at = asked === undefined ? dates.length : routeDateAt(dates, asked);
    const said = asked === undefined ? map.present : formatDate(asked, locale);
    const slide = (event: Event): void => {
      const { valueAsNumber } = event.target as HTMLInputElement;
      this.#keep('date', dates[valueAsNumber] ?? LATEST);
    };
    return html`<label class="dates"
      ><span>${map.date}</span>
      <input
        type="range"
        min="0"
        max=${dates.length}
        step="1"
        .value=${String(at)}
        aria-valuetext=${said}
        @input=${slide}
      />
      <output aria-live="off">${rich(said, locale.tag)}</output>
      <span class="how">${map.changes(formatNumber(dates.length - 1, locale))}</span></label
    >`;
  }
}

/** What a reader may do, with the choices that the page's hash says already: the first picture is drawn so. */
export async function toolsFor(host: Host): Promise<Tools> {
  const tools = new Tools(host);
  if (host.closest('[hash], [data-hash]'))
    await import('../link/hash-view.ts').then(
      ({ takeUp }) => takeUp(host),
      () => {},
    );
  return tools;
}
