import { wholeZoom, zoomAbout, zoomMoved, type Subject, type Zoom } from '@keruen/figure';

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
  /** Comes closer, about a Subject where it is in sight. */
  readonly closer: (subject: Subject | undefined) => void;
  /** What in the picture an event is about. */
  readonly under: (event: MouseEvent) => Subject | undefined;
}

/** How much a key, a button and a notch of the wheel magnify. */
export const STEP = 1.6;
const WHEEL = 0.002;

/** How long after the last turn of a wheel the gesture has ended, ms. */
const STILL = 180;

const between = ([a, b]: readonly Touch[]): Point => [
  (a!.clientX + b!.clientX) / 2,
  (a!.clientY + b!.clientY) / 2,
];

const apart = ([a, b]: readonly Touch[]): number =>
  Math.hypot(a!.clientX - b!.clientX, a!.clientY - b!.clientY) || 1;

/** Two fingers that spread on a trackpad, in Safari, which turns no wheel for them: how far since they began. */
interface SpreadEvent extends MouseEvent {
  readonly scale: number;
}

/**
 * Zoom and pan of a picture that never take the page's scroll: two fingers, the wheel with Ctrl or Cmd, +, −, 0 and f keys, a double click, and,
 * once zoomed, a mouse that drags. While a gesture lasts only the window of the picture moves; names are set anew when it ends.
 */
export class Gestures {
  readonly #map: Zoomable;
  /** The zoom in the course of a gesture. */
  #zoom: Zoom | undefined;
  #fingers: { readonly at: Point; readonly apart: number } | undefined;
  /** The zoom at which two fingers began to spread on a trackpad. */
  #spreadFrom: Zoom = wholeZoom;
  #hand: Point | undefined;
  /** Whether the hand has moved the map: letting it go is no click then. */
  #hasMoved = false;
  #timer = 0;
  /** What a gesture moves, and where it stood before. */
  #moved: SVGSVGElement | undefined;
  #box: DOMRect | undefined;

  /** It listens at the host: a wheel that is heard in a shadow root only scrolls the page in Chromium, and is not heard. */
  constructor(host: EventTarget, map: Zoomable) {
    this.#map = map;
    const on = (name: string, act: (event: never) => void, options: AddEventListenerOptions = {}): void =>
      host.addEventListener(name, act as EventListener, { passive: true, ...options });
    on('wheel', this.#wheel, { passive: false });
    on('touchstart', this.#touch);
    on('touchmove', this.#pinch, { passive: false });
    on('touchend', this.#touch);
    on('touchcancel', this.#touch);
    on('gesturestart', this.#spread, { passive: false });
    on('gesturechange', this.#spread, { passive: false });
    on('gestureend', this.#spread);
    on('pointerdown', this.#grab);
    // Before the picture hears of it, which looks for what lies under a pointer that rests.
    on('pointermove', this.#drag, { capture: true });
    on('pointerup', this.#drop);
    on('pointercancel', this.#drop);
    on('keydown', this.#key, { passive: false });
    on('click', this.#letGo, { capture: true });
    on('dblclick', this.#twice);
  }

  /** Magnifies about a point in shares of the picture's sides, at once. */
  by(factor: number, at: Point = [0.5, 0.5]): void {
    this.#map.settle(zoomAbout(this.#map.zoom, factor, at));
  }

  /** True while a gesture moves the picture; its end lays the map out. */
  get isMoving(): boolean {
    return !!this.#zoom;
  }

  /** The picture an event is about, where it may be zoomed; what a gesture has made smaller leaves room of its own beside it. */
  #pictureOf(event: Event): SVGSVGElement | undefined {
    const { picture } = this.#map;
    const [target] = event.composedPath();
    return picture && target instanceof Node && picture.parentElement!.contains(target) ? picture : undefined;
  }

  /** Where in the picture, in shares of its sides. */
  #shareOf(picture: Element, [x, y]: Point): Point {
    const { left, top, width, height } = this.#box ?? picture.getBoundingClientRect();
    return [(x - left) / (width || 1), (y - top) / (height || 1)];
  }

  /** Shows a zoom by moving the picture as it was laid out: nothing of it is laid out or styled anew. */
  #show(picture: SVGSVGElement, zoom: Zoom): void {
    this.#zoom = zoom;
    if (!this.#box) {
      this.#box = picture.getBoundingClientRect();
      this.#moved = picture;
      picture.parentElement!.style.overflow = 'clip';
      picture.style.willChange = 'transform';
    }
    const { zoom: drawn } = this.#map;
    const by = zoom.scale / drawn.scale;
    const move = (middle: number, from: number): number => (from - middle) * zoom.scale * 100;
    picture.style.transform = `translate(${move(zoom.x, drawn.x)}%, ${move(zoom.y, drawn.y)}%) scale(${by})`;
  }

  #end(): void {
    clearTimeout(this.#timer);
    const [zoom, picture] = [this.#zoom, this.#moved];
    if (!zoom || !picture) return;
    for (const { style } of [picture, picture.parentElement!]) style.cssText = '';
    this.#zoom = this.#box = undefined;
    this.#map.settle(zoom);
  }

  readonly #wheel = (event: WheelEvent): void => {
    const picture = this.#pictureOf(event);
    if (!picture || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const factor = Math.exp(-event.deltaY * (event.deltaMode ? 16 : 1) * WHEEL);
    const at = this.#shareOf(picture, [event.clientX, event.clientY]);
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
    const [from, to] = [this.#shareOf(picture, this.#fingers.at), this.#shareOf(picture, between(touches))];
    const start = this.#zoom ?? this.#map.zoom;
    const larger = zoomAbout(start, apart(touches) / this.#fingers.apart, from);
    this.#show(picture, zoomMoved(larger, to[0] - from[0], to[1] - from[1]));
    this.#fingers = { at: between(touches), apart: apart(touches) };
  };

  readonly #spread = (event: SpreadEvent): void => {
    if (event.type === 'gestureend') return this.#end();
    const picture = this.#pictureOf(event);
    // Where fingers touch the picture itself they are heard already.
    if (!picture || this.#fingers) return;
    event.preventDefault();
    if (event.type === 'gesturestart') this.#spreadFrom = this.#zoom ?? this.#map.zoom;
    const at = this.#shareOf(picture, [event.clientX, event.clientY]);
    this.#show(picture, zoomAbout(this.#spreadFrom, event.scale, at));
  };

  readonly #grab = (event: PointerEvent): void => {
    this.#hasMoved = false;
    const mouse = event.pointerType === 'mouse' && event.button === 0;
    if (mouse && this.#map.zoom.scale > 1 && this.#pictureOf(event))
      this.#hand = [event.clientX, event.clientY];
  };

  readonly #drag = (event: PointerEvent): void => {
    const { picture } = this.#map;
    if (this.#zoom || this.#hand) event.stopPropagation();
    if (!this.#hand || !picture) return;
    const [from, to] = [
      this.#shareOf(picture, this.#hand),
      this.#shareOf(picture, [event.clientX, event.clientY]),
    ];
    // A click may tremble.
    if (!this.#zoom && Math.hypot(event.clientX - this.#hand[0], event.clientY - this.#hand[1]) < 4) return;
    // It is heard wherever it goes, and the browser need not look for what lies under it.
    if (!this.#zoom && event.isTrusted) picture.setPointerCapture(event.pointerId);
    this.#show(picture, zoomMoved(this.#zoom ?? this.#map.zoom, to[0] - from[0], to[1] - from[1]));
    this.#hand = [event.clientX, event.clientY];
  };

  readonly #letGo = (event: Event): void => {
    if (this.#hasMoved) event.stopPropagation();
    this.#hasMoved = false;
  };

  readonly #drop = (): void => {
    this.#hasMoved = !!this.#hand && !!this.#zoom;
    if (this.#hand) this.#end();
    this.#hand = undefined;
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#pictureOf(event)) return;
    const { subject } = (event.composedPath()[0] as SVGElement).dataset as { subject?: Subject };
    if (event.key === '+' || event.key === '=') this.#map.closer(subject);
    else if (event.key === '-' || event.key === '−') this.by(1 / STEP);
    else if (event.key === '0') this.#map.fit(undefined);
    else if (event.key === 'f') this.#map.fit(subject);
    else return;
    event.preventDefault();
  };

  /** A double click brings into view what it is on; on none of it, it comes closer. */
  readonly #twice = (event: MouseEvent): void => {
    const picture = this.#pictureOf(event);
    if (!picture) return;
    const subject = this.#map.under(event);
    if (subject) this.#map.fit(subject);
    else this.by(STEP, this.#shareOf(picture, [event.clientX, event.clientY]));
  };
}
