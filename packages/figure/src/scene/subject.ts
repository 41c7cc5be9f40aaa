/** Kinds of things a mark can stand for; a Subject is written `kind:id` everywhere, in attributes, events and marks. */
export type SubjectKind =
  | 'actor'
  | 'flow'
  | 'observation'
  | 'statement'
  | 'product'
  | 'period'
  | 'corridor'
  | 'leg'
  | 'node'
  | 'event'
  | 'role'
  | 'relation';

/** What a mark stands for, e.g. `observation:c031`. */
export type Subject = `${SubjectKind}:${string}`;
