import type { Subject, SubjectKind } from '../scene/subject.ts';

/** Characters a Subject may have at most: more is no id of ours. */
const LONGEST = 160;

const KINDS: Readonly<Record<SubjectKind, true>> = {
  actor: true,
  flow: true,
  observation: true,
  statement: true,
  product: true,
  period: true,
  corridor: true,
  leg: true,
  node: true,
  event: true,
  role: true,
  relation: true,
};

/** `kind:id`; an id has no control characters and no white space at its ends. */
const FORM = /^([a-z]+):(?!\s)[^\p{Cc}\p{Cs}]+(?<!\s)$/u;

/** The Subject a text names; undefined for everything else, whoever wrote it: an author, a message, the address of a page. */
export function parseSubject(text: unknown): Subject | undefined {
  if (typeof text !== 'string' || text.length > LONGEST) return undefined;
  const kind = FORM.exec(text)?.[1];
  return kind !== undefined && Object.hasOwn(KINDS, kind) ? (text as Subject) : undefined;
}
