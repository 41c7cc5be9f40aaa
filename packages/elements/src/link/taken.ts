const TAKEN = Symbol.for('keruen-taken');

/**
 * True for the first who asks of an event. Several copies of the library on one page see the same click, message or Subject: the
 * first one answers it, whatever its version.
 */
export function take(event: Event): boolean {
  const marked = event as Event & { [TAKEN]?: true };
  if (marked[TAKEN]) return false;
  marked[TAKEN] = true;
  return true;
}
