import { isServer, type LitElement } from 'lit';
import type { SourceHost } from '../control/source-host.ts';
import type { Pin } from './pin.ts';

/** Connects an element; one whose shadow root came with the page begins in the place of what a server has painted, which stays where that cannot be loaded. */
export function begin(host: LitElement & SourceHost, pin: Pin, connect: () => void): void {
  if (isServer) return connect();
  if (host.hasUpdated || !host.shadowRoot?.querySelector('.frame')) {
    pin.look();
    return connect();
  }
  import('./painted.ts').then(
    ({ takeOver }) => takeOver(host, pin, connect),
    () => {},
  );
}
