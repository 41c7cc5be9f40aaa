import type { LitElement, PropertyValues, ReactiveController } from 'lit';
import type { SourceHost } from '../control/source-host.ts';
import { LEAST_PICTURE, type Pin } from './pin.ts';

export type Host = LitElement & SourceHost;

/** Whether a server's frame shows a figure, and not what its author put inside. */
const showsFigure = (frame: Element): boolean => !!frame.querySelector(':scope > .fallback[hidden]');

/** A picture that is shown smaller than by this part of what it was drawn for is drawn anew for a narrow page. */
const SMALLEST = 0.75;

/**
 * The height that a picture is to keep, px. One that a phone shows in small is no measure for what is drawn for the phone: it is kept only where what
 * follows is in sight, and where a picture of it can be read.
 */
function heightToKeep(host: Host, picture: Element | null): number | undefined {
  if (!picture) return undefined;
  const { width, height } = picture.getBoundingClientRect();
  if (width >= SMALLEST * Number(picture.getAttribute('width'))) return height;
  const { bottom } = host.getBoundingClientRect();
  return bottom > 0 && bottom < innerHeight && height >= LEAST_PICTURE ? height : undefined;
}

/** Whether the page brings data for a figure of its own. */
const hasSource = (host: Host): boolean =>
  Boolean(host.data || host.src || host.datasetId || host.querySelector('table'));

/** Lets nothing of an element be drawn, or told, until the page brings data: what was painted is sound without them. */
function waitForSource(host: Host): void {
  const missed = new Map<PropertyKey, unknown>();
  const waiting = host as unknown as { shouldUpdate?: (changed: PropertyValues) => boolean };
  waiting.shouldUpdate = (changed: Map<PropertyKey, unknown>) => {
    for (const [name, before] of changed) if (!missed.has(name)) missed.set(name, before);
    if (!hasSource(host)) return false;
    for (const [name, before] of missed) changed.set(name, before);
    delete waiting.shouldUpdate;
    return true;
  };
}

/**
 * Keeps what a server has painted in sight until the same figure stands in the page, then takes it away, both before the browser
 * paints again. The room of its picture stays as high as it was until the pin goes.
 */
class Painted implements ReactiveController {
  readonly #host: Host;
  readonly #pin: Pin;
  readonly #nodes: readonly ChildNode[];
  readonly #height: number | undefined;

  constructor(host: Host, pin: Pin, nodes: readonly ChildNode[], picture: Element | null) {
    this.#host = host;
    this.#pin = pin;
    this.#nodes = nodes;
    this.#height = heightToKeep(host, picture);
    pin.hold(this.#height && Math.floor(this.#height));
    host.addController(this);
  }

  hostUpdated(): void {
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.frame')!;
    frame.hidden = !showsFigure(frame);
    if (frame.hidden) return;
    for (const node of this.#nodes) if (node.parentNode) node.remove();
    const stage = frame.querySelector<HTMLElement>('.stage');
    const isHeld = this.#pin.pictureHeight !== undefined;
    if (stage) stage.style.minBlockSize = isHeld ? `${this.#height}px` : '';
    if (!isHeld) this.#host.removeController(this);
  }
}

/** Prepares an element whose shadow root came with the page to take the place of what is painted there; what its author put inside needs nothing kept. */
export function takeOver(host: Host, pin: Pin, frame: Element): void {
  const nodes = [...host.shadowRoot!.childNodes];
  if (showsFigure(frame)) {
    new Painted(host, pin, nodes, frame.querySelector('.root > .stage > .picture'));
    waitForSource(host);
  } else for (const node of nodes) node.remove();
}
