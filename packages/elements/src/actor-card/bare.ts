import type { Profile } from '@keruen/data';

/** Whether nothing of what is dated is recorded of an actor up to the date. */
export const isBare = ({ actor: { kind }, offices, relations, claims, events, figures }: Profile): boolean =>
  // A person without an office is told to have none.
  kind !== 'person' &&
  relations.every(({ later }) => later) &&
  [offices, claims, events, figures].every(({ length }) => length === 0);
