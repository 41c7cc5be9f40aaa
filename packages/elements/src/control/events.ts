import type { Issue } from '@keruen/data';
import type { Subject } from '@keruen/figure';

/** What a reader points at, and how: the `detail` of `keruen-subject`. */
export interface SubjectDetail {
  /** What is meant; undefined with `clear`. */
  readonly subject: Subject | undefined;
  /** `preview` while hovered or focused, `select` on a click or Enter, `clear` when left. */
  readonly action: 'preview' | 'select' | 'clear';
  /** The element's `group` attribute: figures of one group follow each other. */
  readonly group: string | undefined;
}

/** Events are heard around a figure, through shadow roots. */
const CROSSING = { bubbles: true, composed: true };

/** A reader points at something in a figure. */
export class KeruenSubjectEvent extends Event {
  readonly detail: SubjectDetail;
  constructor(detail: SubjectDetail) {
    super('keruen-subject', CROSSING);
    this.detail = detail;
  }
}

/** A figure could not be drawn, or not from all records; what the page itself says stays in its place. */
export class KeruenErrorEvent extends Event {
  readonly detail: { readonly issues: readonly Issue[] };
  constructor(issues: readonly Issue[]) {
    super('keruen-error', CROSSING);
    this.detail = { issues };
  }
}

/** A figure stands. Sent once per element. */
export class KeruenReadyEvent extends Event {
  constructor() {
    super('keruen-ready', CROSSING);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'keruen-subject': KeruenSubjectEvent;
    'keruen-error': KeruenErrorEvent;
    'keruen-ready': KeruenReadyEvent;
  }
}
