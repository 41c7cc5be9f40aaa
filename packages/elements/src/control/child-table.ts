import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/**
 * The author's own `<table>` inside the element, looked up late and after every change. It is read, never moved or
 * changed. `version` grows with each change, so that a reading can be kept until then.
 */
export class ChildTable implements ReactiveController {
  version = 0;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get table(): HTMLTableElement | undefined {
    return this.#host.querySelector('table') ?? undefined;
  }

  hostConnected(): void {
    if (isServer) return;
    this.version += 1;
    this.#observer ??= new MutationObserver((changes) => {
      if (changes.every(({ type, target }) => type === 'attributes' && target === this.#host)) return;
      this.version += 1;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
