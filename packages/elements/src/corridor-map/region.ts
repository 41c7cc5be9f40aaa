import type { LitElement } from 'lit';
import type { Routes } from '@keruen/data';
import {
  groundOf,
  planeOf,
  REGION,
  scaleBar,
  stateLabels,
  within,
  type Ground,
  type MapData,
  type Shores,
} from '@keruen/figure';
import { land } from '@keruen/figure/land/region';
import { Later } from '../control/later.ts';
import { remember } from '../frame/remember.ts';
import { fineRegion } from './fine-region.ts';

/** The ground of the region, loaded after the routes, which need neither it nor what draws it. */
const regionGround = (boundaries: string | undefined, finer: () => Shores | undefined): Ground =>
  groundOf(land, boundaries, (lettering) => [...scaleBar(lettering), ...stateLabels(lettering)], finer);

const lands = () => import('./world.ts');

type Host = LitElement & {
  readonly datasetId?: string | undefined;
  readonly boundaries?: string | undefined;
  readonly gestures?: { readonly isMoving: boolean } | undefined;
};

/** What of the earth a map lies on: the shipped region, or, where corridors of an author's own reach beyond it, a window that fits them. */
export class Grounds {
  readonly #host: Host;
  readonly #world: Later<Awaited<ReturnType<typeof lands>>>;
  readonly #finer: Later<Awaited<ReturnType<typeof fineRegion>>>;
  readonly #found = remember<Partial<MapData>>();
  #isWanted = false;

  constructor(host: Host) {
    this.#host = host;
    this.#world = new Later(host, lands);
    // A gesture is not held up by shores that come in its midst: its end draws them.
    this.#finer = new Later(
      { requestUpdate: () => host.gestures?.isMoving || host.requestUpdate() },
      fineRegion,
    );
  }

  /** True while the lands of the earth are on their way; they are asked for by the first routes that want them. */
  get pending(): boolean {
    return this.#isWanted && this.#world.pending;
  }

  /** Ground, window and, where the earth is cut open, routes for it. */
  find(routes: Routes): Partial<MapData> {
    const { datasetId, boundaries } = this.#host;
    this.#isWanted = !datasetId && !routes.places.every(within(planeOf(REGION)));
    const world = this.#isWanted ? this.#world.value : undefined;
    // Another ground once finer shores are here: what was laid out is not kept.
    return this.#found([routes, boundaries, world, this.#finer.now], () =>
      world
        ? world.worldOf(routes, boundaries, scaleBar)
        : { ground: regionGround(boundaries, () => this.#finer.value?.land) },
    );
  }
}
