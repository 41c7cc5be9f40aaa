import type { Actor, Alias } from '../../schema/actor.ts';

/**
 * Further names that nobody disputes. One with a note is somebody's name for the actor, and so is one that is also a label: what leaves a card cannot
 * say whose it is, and the name would be the actor's own.
 */
export const plainAliases = ({ aliases = [], labels = [] }: Actor): readonly Alias[] =>
  aliases.filter(({ text, note }) => !note && !labels.some(({ label }) => label === text));
