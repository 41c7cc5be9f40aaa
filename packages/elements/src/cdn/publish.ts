import { upgradeCarriers, type Tags } from './carriers.ts';
import { mayRender } from './policy.ts';

/**
 * Registers elements for a page that loads them by script, and upgrades their carriers. A name that is taken stays as it
 * is; where templates are forbidden nothing is registered, so that what the author put inside remains. A script that runs before the
 * page has been read waits for its end: a figure would miss the table inside it, and a carrier lose the rest of its children.
 */
export function publish(tags: Tags): void {
  if (document.readyState === 'loading')
    return document.addEventListener('DOMContentLoaded', () => publish(tags));
  const free = Object.entries(tags).filter(([tag]) => !customElements.get(tag));
  if (free.length && !mayRender()) return;
  for (const [tag, element] of free) customElements.define(tag, element);
  upgradeCarriers(tags);
}
