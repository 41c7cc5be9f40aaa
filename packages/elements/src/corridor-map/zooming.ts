import type { LitElement } from 'lit';
import type { Routes } from '@keruen/data';
import {
  wholeZoom,
  zoomed,
  zoomTo,
  type Layout,
  type MapData,
  type Scene,
  type Subject,
  type Zoom,
} from '@keruen/figure';
import { hit } from '../control/hit.ts';
import { remember } from '../frame/remember.ts';
import { Gestures, STEP, type Zoomable } from './gestures.ts';
import { Settled } from './settled.ts';

/** The map that is zoomed; undefined while there is none, or a schematic. */
export type Zoomed = { readonly routes: Routes; readonly scene: Scene } | undefined;

const share = (from: number, size: number, side: number): number => (from + size / 2) / side;

/** A map that makes its gestures known to whoever must not disturb them. */
export type ZoomHost = LitElement & { gestures: Pick<Gestures, 'isMoving'> | undefined };

/** Who is told of what a reader has done. */
interface Hearer {
  /** What has been brought into view: a Subject, or the whole. */
  readonly inView: (subject: Subject | undefined) => void;
  /** What gestures, keys and buttons have come to, and what it was before. */
  readonly zoomed: (zoom: Zoom, before: Zoom) => void;
}

/** Which part of a map is on show, and how large. */
export class Zooming implements Zoomable {
  readonly gestures: Gestures;

  readonly #host: LitElement;
  readonly #shown: () => Zoomed;
  readonly #heard: Hearer;
  readonly #settled: Settled<Zoom>;
  readonly #layout = remember<Layout<MapData>>();
  #zoom: Zoom = wholeZoom;
  /** What is to be brought into view by the next drawing, which knows its window and its box. */
  #wanted: Subject | undefined;

  constructor(host: ZoomHost, shown: () => Zoomed, heard: Hearer) {
    this.#host = host;
    this.#shown = shown;
    this.#heard = heard;
    this.#settled = new Settled(heard.zoomed);
    this.gestures = host.gestures = new Gestures(host, this);
  }

  get zoom(): Zoom {
    return this.#zoom;
  }

  get isWhole(): boolean {
    return this.#zoom.scale === 1;
  }

  /** How the map is drawn while it is zoomed. */
  get draw(): Layout<MapData> | undefined {
    if (this.isWhole && !this.#wanted) return undefined;
    return this.#layout([this.#zoom, this.#wanted], () => (data, box, medium) => {
      if (this.#wanted) this.#zoom = zoomTo(this.#wanted, data, box) ?? this.#zoom;
      this.#wanted = undefined;
      return zoomed(this.#zoom)(data, box, medium);
    });
  }

  get picture(): SVGSVGElement | null {
    return this.#shown() ? this.#host.renderRoot.querySelector('svg.picture') : null;
  }

  readonly settle = (zoom: Zoom): void => {
    this.#settled.at(zoom, this.#zoom);
    this.#draw(zoom);
  };

  #draw(zoom: Zoom): void {
    this.#zoom = zoom;
    this.#host.requestUpdate();
  }

  /** Brings a Subject into view, or the whole; says so once. */
  readonly fit = (subject: Subject | undefined): void => {
    this.#wanted = subject;
    this.#settled.drop();
    this.#draw(subject ? this.#zoom : wholeZoom);
    this.#heard.inView(subject);
  };

  /** The Subject that an event in the picture is about: what is drawn there, else what lies there. */
  readonly under = (event: MouseEvent): Subject | undefined => {
    const [shown, { picture }] = [this.#shown(), this];
    if (!shown || !picture) return undefined;
    const { clientX, clientY } = event;
    const [target] = event.composedPath();
    const drawn = target instanceof SVGElement ? target.dataset.subject : undefined;
    const { left, top, width } = picture.getBoundingClientRect();
    const scale = shown.scene.width / (width || 1);
    const { stops } = shown.scene;
    const there = stops.find(({ subject }) => subject === drawn);
    return (there ?? hit(stops, (clientX - left) * scale, (clientY - top) * scale))?.subject;
  };

  /** Comes closer, about a Subject where it is in sight. */
  closer(subject: Subject | undefined): void {
    const scene = this.#shown()?.scene;
    const stop = scene?.stops.find((one) => one.subject === subject);
    if (!scene || !stop) return this.gestures.by(STEP);
    this.gestures.by(STEP, [
      share(stop.x, stop.width, scene.width),
      share(stop.y, stop.height, scene.height),
    ]);
  }
}
