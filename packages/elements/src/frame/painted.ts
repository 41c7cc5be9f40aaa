import type { LitElement, PropertyValues, ReactiveController } from 'lit';
import type { SourceHost } from '../control/source-host.ts';
import type { Pin } from './pin.ts';

type Host = LitElement & SourceHost;

/** Whether a server's frame shows a figure, and not what its author put inside. */
const showsFigure = (frame: Element): boolean => !!frame.querySelector(':scope > .fallback[hidden]');

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
 * paints again.
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
export function takeOver(host: Host, pin: Pin, connect: () => void): void {
  if (begun.has(host) || !host.isConnected) return;
  begun.add(host);
  const nodes = [...host.shadowRoot!.childNodes];
  const frame = host.shadowRoot!.querySelector('.frame')!;
  if (showsFigure(frame)) {
    pin.hold(frame.querySelector('.root > .picture')?.getBoundingClientRect().height);
    new Painted(host, nodes);
    waitForSource(host);
  } else for (const node of nodes) node.remove();
  connect();
}
