import type { Told } from './told.ts';

/** The rules that hold between value, upper end and reason of an observation. */
export function judgeBetween(
  value: unknown,
  high: unknown,
  missing: unknown,
  path: string,
  told: Told,
): void {
  const none = value === null;
  if (none && missing === undefined)
    told.tell('no-reason', `${path}.missing`, 'a reason, because there is no value');
  if (!none && missing !== undefined)
    told.tell('reason-beside-value', `${path}.missing`, 'no reason, because there is a value', missing);
  if (high !== undefined && (none || (high as number) < (value as number)))
    told.tell('inverted-range', `${path}.high`, 'the upper end of a range, at or above its value', high);
}
