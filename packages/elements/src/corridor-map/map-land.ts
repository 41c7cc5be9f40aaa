import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Land } from '@keruen/figure';

let land: Land | undefined;

/** The ground of the map, on its way once somebody wants it; the route is drawn without it until it is there. */
export class MapLand implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #asked = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get land(): Land | undefined {
    if (!land && !this.#asked && !isServer) this.#load();
    return land;
  }

  hostConnected(): void {}

  #load(): void {
    this.#asked = true;
    import('@keruen/figure/land/region').then(
      (module) => {
        land = module.land;
        this.#host.requestUpdate();
      },
      () => {},
    );
  }
}
