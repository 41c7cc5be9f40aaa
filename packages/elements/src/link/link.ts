import { isServer, type ReactiveController } from 'lit';
import type { Dataset } from '@keruen/data';
import type { Scene, Subject } from '@keruen/figure';
import { learn } from '../paint/painters.ts';
import type { Linkable, Linked } from './linkable.ts';
import type { Page } from './page.ts';

/** What shows that something is to be followed: a figure's own event, a Subject of the prose, a message from another frame. */
const HEARD = ['keruen-subject', 'pointerover', 'focusin', 'click', 'message'];

const hosts = new Set<Linkable>();

let page: Page | undefined;

/** One loading for all events that wait for it, so that they are heard in their order. */
let opening: Promise<void> | undefined;

const open = (): Promise<void> =>
  (opening ??= import('./page.ts').then(
    ({ openPage, paints }) => {
      learn(paints);
      if (hosts.size) page ??= openPage(hosts);
    },
    () => {},
  ));

const each = (act: (type: string, hear: (event: Event) => void) => void): void => {
  for (const type of HEARD) act(type, hear);
};

/** One set of listeners for all elements of a page; what it takes to follow is loaded with the first event that asks for it. */
async function hear(event: Event & { readonly data?: { readonly keruen?: unknown } }): Promise<void> {
  const path = event.composedPath();
  if (page) return page.hear(event, path);
  if (
    event.type !== HEARD[0] &&
    !event.data?.keruen &&
    !path.some((node) => (node as HTMLElement).dataset?.subject)
  )
    return;
  const mine = open();
  await mine;
  // Whoever left meanwhile took with them what they had to say.
  if (mine === opening) (page as Page | undefined)?.hear(event, path);
}

/** Links an element to the others of its page while it stands there. */
export class Link implements ReactiveController, Linked {
  declare pinned: Subject | undefined;
  declare focused: ((scene: Scene) => Scene) | undefined;
  declare dataset: Dataset | undefined;
  declare rows: Linked['rows'];
  declare updated: (() => void) | undefined;
  readonly view: Record<string, string | boolean> = { table: false };

  readonly #host: Linkable;

  constructor(host: Linkable) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    if (!hosts.size) each(addEventListener);
    hosts.add(this.#host);
    page?.join(this.#host);
    if (this.#host.closest('[hash], [data-hash]')) void open();
  }

  hostUpdated(): void {
    this.updated?.();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    page?.leave(this.#host);
    if (hosts.size) return;
    each(removeEventListener);
    page?.close();
    page = opening = undefined;
  }
}
