import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** Width where nothing can be measured: on a server, in a hidden tab panel. */
const DEFAULT_WIDTH = 640;

/** The room the host gives, in whole CSS px. */
export class Size implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  #width = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get width(): number {
    if (!isServer && !this.#width) this.#width = Math.floor(this.#host.clientWidth);
    return this.#width || DEFAULT_WIDTH;
  }

  hostConnected(): void {
    if (isServer) return;
    // Of the window in which it stands: one of another would tell that window of an error at every change.
    const { ResizeObserver: Observer } = (this.#host.ownerDocument.defaultView ??
      globalThis) as typeof globalThis;
    // A frame later: a figure that took another height while sizes are told would be an error to the page.
    this.#observer = new Observer(() => requestAnimationFrame(() => this.#measure()));
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measure(): void {
    const width = Math.floor(this.#host.clientWidth);
    if (!width || width === this.#width) return;
    this.#width = width;
    this.#host.requestUpdate();
  }
}
