import { isServer } from 'lit';

/** What is drawn again when something has come. */
type Redrawn = { readonly requestUpdate: () => unknown };

/** A part of the code or of the ground that is loaded when it is first asked for; the host is drawn again when it is there. */
export class Later<T> {
  readonly #host: Redrawn;
  readonly #load: () => Promise<T>;
  #value: T | undefined;
  #asked = false;
  #settled = isServer;

  constructor(host: Redrawn, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** As far as it is there; does not ask for it. */
  get now(): T | undefined {
    return this.#value;
  }

  /** Undefined until it is there; for ever where it cannot be loaded, and on a server. */
  get value(): T | undefined {
    if (!this.#asked && !isServer) void this.#ask();
    return this.#value;
  }

  /** True while it is on its way; asking sets it off. False where it will never come. */
  get pending(): boolean {
    return !this.value && !this.#settled;
  }

  async #ask(): Promise<void> {
    this.#asked = true;
    this.#value = await this.#load().catch(() => undefined);
    this.#settled = true;
    this.#host.requestUpdate();
  }
}
