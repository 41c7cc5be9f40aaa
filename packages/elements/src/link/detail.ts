import { parseSubject } from '@keruen/figure';
import type { SubjectDetail } from '../control/events.ts';

/** A word for a group has at most so many characters. */
const LONGEST = 80;

const isGroup = (group: unknown): group is string | undefined =>
  group === undefined || (typeof group === 'string' && group.length <= LONGEST);

/**
 * What an event or a message says, if it says it in the form agreed on; undefined for everything else. A reader's pointing needs a
 * Subject; `clear` may name what is let go.
 */
export function readDetail(said: unknown): SubjectDetail | undefined {
  if (typeof said !== 'object' || said === null) return undefined;
  const { action, subject: text, group } = said as Record<string, unknown>;
  if (!isGroup(group)) return undefined;
  const subject = parseSubject(text);
  const named = subject !== undefined;
  if (action === 'clear') return named || text === undefined ? { subject, action, group } : undefined;
  return (action === 'preview' || action === 'select') && named ? { subject, action, group } : undefined;
}
