import { isServer, type ReactiveController } from 'lit';
import type { Dataset } from '@keruen/data';
import type { Scene, Subject } from '@keruen/figure';
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
    ({ openPage }) => {
      if (hosts.size) page ??= openPage(hosts);
    },
    () => {},
  ));

const isSubject = (node: EventTarget): boolean => Boolean((node as HTMLElement).dataset?.subject);

const concerns = ({ type, data }: Event & { readonly data?: { readonly keruen?: unknown } }): boolean =>
  type === HEARD[0] || Boolean(data?.keruen);

/** One set of listeners for all elements of a page; what it takes to follow is loaded with the first event that asks for it. */
async function hear(event: Event): Promise<void> {
  const path = event.composedPath();
  if (page) return page.hear(event, path);
  if (!concerns(event) && !path.some(isSubject)) return;
  const mine = open();
  await mine;
  // Whoever left meanwhile took with them what they had to say.
  if (mine === opening) (page as Page | undefined)?.hear(event, path);
}

/** Links an element to the others of its page while it stands there. */
export class Link implements ReactiveController, Linked {
  pinned: Subject | undefined;
  focused: ((scene: Scene) => Scene) | undefined;
  dataset: Dataset | undefined;
  rows: Linked['rows'];
  updated: (() => void) | undefined;
  readonly view: Record<string, string | boolean> = { table: false };

  readonly #host: Linkable;

  constructor(host: Linkable) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    if (!hosts.size) for (const type of HEARD) addEventListener(type, hear);
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
    for (const type of HEARD) removeEventListener(type, hear);
    page?.close();
    page = opening = undefined;
  }
}
