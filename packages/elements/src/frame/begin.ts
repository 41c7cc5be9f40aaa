import { isServer, type LitElement } from 'lit';
import type { SourceHost } from '../control/source-host.ts';
import type { Pin } from './pin.ts';

/**
 * Connects an element. One whose shadow root came with the page begins in the place of what a server has painted, which stays where that cannot be
 * loaded. Style sheets belong to one document: whoever comes into another has to be dressed anew.
 */
export function begin(host: LitElement & SourceHost, pin: Pin, connect: () => void): void {
  if (isServer) return connect();
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
