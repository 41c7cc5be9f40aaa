import { isServer, type LitElement } from 'lit';
import type { SourceHost } from '../control/source-host.ts';
import type { Pin } from './pin.ts';

/** What an element is that may begin late: `lazy` ones when they come near what is seen. */
type Beginner = LitElement & SourceHost & { readonly loading?: string | undefined };

/**
 * Connects an element, one that is `lazy` when it comes near. One whose shadow root came with the page begins in the place of what a server has painted,
 * which stays where that cannot be loaded. Style sheets belong to one document: whoever comes into another has to be dressed anew.
 */
export function begin(host: Beginner, pin: Pin, connect: () => void): void {
  if (isServer) return connect();
  const start = (): void => startIn(host, pin, connect);
  if (host.loading !== 'lazy' || host.hasUpdated) return start();
  import('./near.ts').then(({ whenNear }) => whenNear(host, start), start);
}

function startIn(host: Beginner, pin: Pin, connect: () => void): void {
  const isAnew = host.shadowRoot?.adoptedStyleSheets?.length === 0 || host.ownerDocument !== document;
  if (!isAnew || host.hasUpdated) {
    pin.look();
    connect();
  }
  if (!isAnew) return;
  import('./anew.ts').then(
    ({ anew }) => anew(host, pin, connect),
    () => {},
  );
}
