import type { LitElement } from 'lit';
import type { Routes } from '@keruen/data';
import { groundOf, planeOf, REGION, stateLabels, within, type Ground, type MapData } from '@keruen/figure';
import { land } from '@keruen/figure/land/region';
import { Later } from '../control/later.ts';
import { remember } from '../frame/remember.ts';

/** The ground of the region, loaded after the routes, which need neither it nor what draws it. A word that is none of these is `neutral`. */
export const regionGround = (boundaries: 'neutral' | 'muted' | 'none' | undefined): Ground =>
  groundOf(land, boundaries === 'muted' || boundaries === 'none' ? boundaries : 'neutral', stateLabels);

const lands = () => import('./world.ts');

type Host = LitElement & {
  readonly datasetId?: string | undefined;
  readonly boundaries?: 'neutral' | 'muted' | 'none' | undefined;
};

/** What of the earth a map lies on: the shipped region, or, where corridors of an author's own reach beyond it, a window that fits them. */
export class Grounds {
  readonly #host: Host;
  readonly #world: Later<Awaited<ReturnType<typeof lands>>>;
  readonly #found = remember<Partial<MapData>>();
  #isWanted = false;

  constructor(host: Host) {
    this.#host = host;
    this.#world = new Later(host, lands);
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
    return this.#found([routes, boundaries, world], () =>
      world ? world.worldOf(routes, boundaries) : { ground: regionGround(boundaries) },
    );
  }
}
