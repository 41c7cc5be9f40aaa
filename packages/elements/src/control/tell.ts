import type { LitElement } from 'lit';
import type { Subject } from '@keruen/figure';
import { KeruenSubjectEvent, type SubjectDetail } from './events.ts';

/** What tells the page of Subjects. `linked` knows what a reader has pinned, once something follows. */
export type Teller = LitElement & {
  readonly group?: string | undefined;
  readonly linked?: { readonly pinned?: Subject | undefined };
};

/** The word of the nearest ancestor with `data-group`, through shadow roots; everything without one is a group of its own. */
export function groupAround(node: Element): string | undefined {
  const near = node.closest<HTMLElement>('[data-group]');
  if (near) return near.dataset.group || undefined;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? groupAround(root.host) : undefined;
}

/** Who chooses what is pinned already lets it go. */
export function tell(host: Teller, action: SubjectDetail['action'], subject: Subject | undefined): void {
  const again = action === 'select' && subject === host.linked?.pinned;
  const group = host.group || groupAround(host);
  host.dispatchEvent(new KeruenSubjectEvent({ subject, action: again ? 'clear' : action, group }));
}
