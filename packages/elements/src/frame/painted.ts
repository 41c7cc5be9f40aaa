import type { LitElement, ReactiveController } from 'lit';
import type { Pin } from './pin.ts';

/** Whether a server's frame shows a figure, and not what its author put inside. */
const showsFigure = (frame: Element): boolean => !!frame.querySelector(':scope > .fallback[hidden]');

/**
 * Keeps what a server has painted in sight until the same figure stands in the page, then takes it away, both before the browser
 * paints again. Where the page brings no data, what was painted stays.
 */
class Painted implements ReactiveController {
  readonly #host: LitElement;
  readonly #nodes: readonly ChildNode[];

  constructor(host: LitElement, nodes: readonly ChildNode[]) {
    this.#host = host;
    this.#nodes = nodes;
    host.addController(this);
  }

  hostUpdated(): void {
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.frame')!;
    frame.hidden = !showsFigure(frame);
    if (frame.hidden) return;
    for (const node of this.#nodes) node.remove();
    this.#host.removeController(this);
  }
}

/** Elements that have begun; one may be moved while this file is on its way. */
const begun = new WeakSet<LitElement>();

/** Lets an element begin whose shadow root came with the page. */
export function takeOver(host: LitElement, pin: Pin, connect: () => void): void {
  if (begun.has(host) || !host.isConnected) return;
  begun.add(host);
  const nodes = [...host.shadowRoot!.childNodes];
  const frame = host.shadowRoot!.querySelector('.frame')!;
  if (showsFigure(frame)) {
    pin.hold(frame.querySelector('.root > .picture')?.getBoundingClientRect().height);
    new Painted(host, nodes);
  } else for (const node of nodes) node.remove();
  connect();
}
