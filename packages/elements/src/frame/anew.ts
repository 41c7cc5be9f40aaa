import type { CSSResult, LitElement } from 'lit';
import { dress } from '../theme/dress.ts';
import { takeOver, type Host } from './painted.ts';
import type { Pin } from './pin.ts';

/** Elements that have begun; one may be moved while this file is on its way. */
const begun = new WeakSet<LitElement>();

const stylesOf = (host: LitElement): readonly CSSResult[] =>
  (host.constructor as typeof LitElement).elementStyles as CSSResult[];

/** Lets an element make its shadow root in another document than that of the script, whose style sheets nobody may wear there. */
function dressAbroad(host: LitElement): void {
  const { shadowRootOptions } = host.constructor as typeof LitElement;
  const rooted = host as unknown as { createRenderRoot: () => ShadowRoot };
  rooted.createRenderRoot = () => {
    const root = host.shadowRoot ?? host.attachShadow(shadowRootOptions);
    dress(root, stylesOf(host));
    host.renderOptions.renderBefore ??= root.firstChild as ChildNode | null;
    return root;
  };
}

/**
 * What an element needs that does not simply begin: one that was moved into another document has lost its style sheets, one that begins
 * there needs its own, and one that a server has painted takes the place of that.
 */
export function anew(host: Host, pin: Pin, connect: () => void): void {
  if (host.hasUpdated) return dress(host.shadowRoot!, stylesOf(host));
  if (begun.has(host) || !host.isConnected) return;
  begun.add(host);
  if (host.ownerDocument !== document) dressAbroad(host);
  const frame = host.shadowRoot?.querySelector('.frame');
  if (frame) takeOver(host, pin, frame);
  else pin.look();
  connect();
}
