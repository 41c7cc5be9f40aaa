import type { LitElement } from 'lit';
import type { Pin } from './pin.ts';

/** Hears that a folded line of a pinned figure was opened: the line goes with the pin, and focus goes on to what it held. */
export const unfolder =
  (host: LitElement, pin: Pin) =>
  async (event: Event): Promise<void> => {
    const held = host.shadowRoot?.activeElement?.closest('details') === event.currentTarget;
    pin.release();
    await host.updateComplete;
    if (held) host.renderRoot.querySelector<HTMLElement>('summary')?.focus();
  };
