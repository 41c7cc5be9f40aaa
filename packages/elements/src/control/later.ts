import { isServer } from 'lit';

/** What is drawn again when something has come. */
type Redrawn = { readonly requestUpdate: () => unknown };

/** What a server has loaded before it draws, by what loads it. */
const beforehand = new Map<() => Promise<unknown>, unknown>();

/** Loads a part before a server draws, which cannot wait while it does. */
export async function prepare(load: () => Promise<unknown>): Promise<void> {
  beforehand.set(load, await load());
}

/** What a server has loaded by this. */
export const prepared = <T>(load: () => Promise<T>): T | undefined => beforehand.get(load) as T | undefined;

/** A part of the code or of the ground that is loaded when it is first asked for; the host is drawn again when it is there. */
export class Later<Loaded, T = Loaded> {
  readonly #host: Redrawn;
  readonly #load: () => Promise<Loaded>;
  readonly #make: (loaded: Loaded) => T;
  #value: T | undefined;
  /** Whether it is no longer on its way; undefined until it is asked for. */
  #settled: boolean | undefined;

  /** `make` makes of what was loaded what this host needs. */
  constructor(
    host: Redrawn,
    load: () => Promise<Loaded>,
    make = (loaded: Loaded): T => loaded as unknown as T,
  ) {
    this.#host = host;
    this.#load = load;
    this.#make = make;
  }

  /** As far as it is there; does not ask for it. */
  get now(): T | undefined {
    return this.#value;
  }

  /** Undefined until it is there; for ever where it cannot be loaded, and on a server that has not prepared it. */
  get value(): T | undefined {
    this.#settled ??= this.#ask();
    return this.#value;
  }

  /** True while it is on its way; asking sets it off. False where it will never come. */
  get pending(): boolean {
    return !this.value && !this.#settled;
  }

  #ask(): boolean {
    if (!isServer) void this.#wait();
    else {
      const loaded = prepared(this.#load);
      this.#value = loaded && this.#make(loaded);
    }
    return isServer;
  }

  async #wait(): Promise<void> {
    this.#value = await this.#load()
      .then(this.#make)
      .catch(() => undefined);
    this.#settled = true;
    this.#host.requestUpdate();
  }
}
