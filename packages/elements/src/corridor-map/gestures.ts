import { zoomAbout, zoomMoved, type Subject, type Zoom } from '@keruen/figure';

type Point = readonly [x: number, y: number];

/** What a gesture needs of the map it acts on. */
export interface Zoomable {
  /** The picture, where it may be zoomed now. */
  readonly picture: SVGSVGElement | null;
  readonly zoom: Zoom;
  /** A gesture has ended: the map is to be laid out anew. */
  readonly settle: (zoom: Zoom) => void;
  /** Brings a Subject into view, or the whole map. */
  readonly fit: (subject: Subject | undefined) => void;
  /** What in the picture an event is about. */
  readonly under: (event: MouseEvent) => Subject | undefined;
}

/** How much a key, a button and a notch of the wheel magnify. */
export const STEP = 1.6;
const WHEEL = 0.002;

/** How long after the last turn of a wheel the gesture has ended, ms. */
const STILL = 180;

/** Where in the picture, in shares of its sides. */
function shareOf(picture: Element, [x, y]: Point): Point {
  const { left, top, width, height } = picture.getBoundingClientRect();
  return [(x - left) / (width || 1), (y - top) / (height || 1)];
}

const between = ([a, b]: readonly Touch[]): Point => [
  (a!.clientX + b!.clientX) / 2,
  (a!.clientY + b!.clientY) / 2,
];

const apart = ([a, b]: readonly Touch[]): number =>
  Math.hypot(a!.clientX - b!.clientX, a!.clientY - b!.clientY) || 1;

/**
 * Zoom and pan of a picture that never take the page's scroll: two fingers, the wheel with Ctrl or Cmd, +, −, 0 and f keys, a double click, and,
 * once zoomed, a mouse that drags. While a gesture lasts only the window of the picture moves; names are set anew when it ends.
 */
export class Gestures {
  readonly #map: Zoomable;
  /** The zoom in the course of a gesture. */
  #zoom: Zoom | undefined;
  #fingers: { readonly at: Point; readonly apart: number } | undefined;
  #hand: Point | undefined;
  #timer = 0;

  constructor(root: EventTarget, map: Zoomable) {
    this.#map = map;
    const on = (name: string, act: (event: never) => void, passive = true): void =>
      root.addEventListener(name, act as EventListener, { passive });
    on('wheel', this.#wheel, false);
    on('touchstart', this.#touch);
    on('touchmove', this.#pinch, false);
    on('touchend', this.#touch);
    on('touchcancel', this.#touch);
    on('pointerdown', this.#grab);
    on('pointermove', this.#drag);
    on('pointerup', this.#drop);
    on('pointercancel', this.#drop);
    on('keydown', this.#key, false);
    on('dblclick', this.#twice);
  }

  /** Magnifies about a point in shares of the picture's sides, at once. */
  by(factor: number, at: Point = [0.5, 0.5]): void {
    this.#map.settle(zoomAbout(this.#map.zoom, factor, at));
  }

  /** The picture an event is about, where it may be zoomed. */
  #pictureOf(event: Event): SVGSVGElement | undefined {
    const { picture } = this.#map;
    return picture && event.target instanceof Node && picture.contains(event.target) ? picture : undefined;
  }

  /** Shows a zoom by moving the window of the picture as it was laid out. */
  #show(picture: SVGSVGElement, zoom: Zoom): void {
    this.#zoom = zoom;
    const { zoom: drawn } = this.#map;
    const [width, height] = [picture.width.baseVal.value, picture.height.baseVal.value];
    const by = zoom.scale / drawn.scale;
    const start = (middle: number, from: number, side: number): number =>
      ((middle - from) * drawn.scale + 0.5 - 0.5 / by) * side;
    picture.setAttribute(
      'viewBox',
      `${start(zoom.x, drawn.x, width)} ${start(zoom.y, drawn.y, height)} ${width / by} ${height / by}`,
    );
  }

  #end(): void {
    clearTimeout(this.#timer);
    const { picture } = this.#map;
    if (!this.#zoom || !picture) return;
    picture.setAttribute('viewBox', `0 0 ${picture.width.baseVal.value} ${picture.height.baseVal.value}`);
    const zoom = this.#zoom;
    this.#zoom = undefined;
    this.#map.settle(zoom);
  }

  readonly #wheel = (event: WheelEvent): void => {
    const picture = this.#pictureOf(event);
    if (!picture || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const factor = Math.exp(-event.deltaY * (event.deltaMode ? 16 : 1) * WHEEL);
    const at = shareOf(picture, [event.clientX, event.clientY]);
    this.#show(picture, zoomAbout(this.#zoom ?? this.#map.zoom, factor, at));
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#end(), STILL);
  };

  readonly #touch = (event: TouchEvent): void => {
    const touches = [...event.touches];
    const two = touches.length === 2 && this.#pictureOf(event);
    if (this.#fingers && !two) this.#end();
    this.#fingers = two ? { at: between(touches), apart: apart(touches) } : undefined;
  };

  readonly #pinch = (event: TouchEvent): void => {
    const picture = this.#pictureOf(event);
    if (!this.#fingers || !picture || event.touches.length !== 2) return;
    if (event.cancelable) event.preventDefault();
    const touches = [...event.touches];
    const [from, to] = [shareOf(picture, this.#fingers.at), shareOf(picture, between(touches))];
    const start = this.#zoom ?? this.#map.zoom;
    const larger = zoomAbout(start, apart(touches) / this.#fingers.apart, from);
    this.#show(picture, zoomMoved(larger, to[0] - from[0], to[1] - from[1]));
    this.#fingers = { at: between(touches), apart: apart(touches) };
  };

  readonly #grab = (event: PointerEvent): void => {
    const mouse = event.pointerType === 'mouse' && event.button === 0;
    if (mouse && this.#map.zoom.scale > 1 && this.#pictureOf(event))
      this.#hand = [event.clientX, event.clientY];
  };

  readonly #drag = (event: PointerEvent): void => {
    const { picture } = this.#map;
    if (!this.#hand || !picture) return;
    const [from, to] = [shareOf(picture, this.#hand), shareOf(picture, [event.clientX, event.clientY])];
    // A click may tremble.
    if (!this.#zoom && Math.hypot(event.clientX - this.#hand[0], event.clientY - this.#hand[1]) < 4) return;
    this.#show(picture, zoomMoved(this.#zoom ?? this.#map.zoom, to[0] - from[0], to[1] - from[1]));
    this.#hand = [event.clientX, event.clientY];
  };

  readonly #drop = (): void => {
    if (this.#hand) this.#end();
    this.#hand = undefined;
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#pictureOf(event)) return;
    if (event.key === '+' || event.key === '=') this.by(STEP);
    else if (event.key === '-' || event.key === '−') this.by(1 / STEP);
    else if (event.key === '0') this.#map.fit(undefined);
    else if (event.key === 'f')
      this.#map.fit((event.target as SVGElement).dataset.subject as Subject | undefined);
    else return;
    event.preventDefault();
  };

  /** A double click brings into view what it is on; on none of it, it comes closer. */
  readonly #twice = (event: MouseEvent): void => {
    const picture = this.#pictureOf(event);
    if (!picture) return;
    const subject = this.#map.under(event);
    if (subject) this.#map.fit(subject);
    else this.by(STEP, shareOf(picture, [event.clientX, event.clientY]));
  };
}
