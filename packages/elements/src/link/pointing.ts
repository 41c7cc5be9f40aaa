import type { Subject } from '@keruen/figure';
import type { SubjectDetail } from '../control/events.ts';

/** What the readers of one group point at, and what they have pinned. */
export interface Pointing {
  readonly preview?: Subject | undefined;
  readonly pinned?: Subject | undefined;
}

export const NOTHING: Pointing = {};

/** What stands out: a pin as long as it holds, else what is pointed at. */
export const meantBy = ({ pinned, preview }: Pointing): Subject | undefined => pinned ?? preview;

/**
 * What holds after an event. A pin is replaced by another, and let go by a `clear` that names it; `preview` and a `clear` without a
 * Subject leave it as it is.
 */
export function after({ preview, pinned }: Pointing, { action, subject }: SubjectDetail): Pointing {
  if (action === 'preview') return { preview: subject, pinned };
  if (action === 'select') return { pinned: subject };
  return {
    pinned: subject === pinned ? undefined : pinned,
    preview: subject && subject !== preview ? preview : undefined,
  };
}
