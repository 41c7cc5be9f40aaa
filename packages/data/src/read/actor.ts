import type { Actor } from '../schema/actor.ts';

/** Somebody a document names as reporter or partner: a state where the id is an alpha-3 code. */
export function actorOf(id: string, document: string, name = id): Actor {
  return {
    id,
    kind: /^[A-Z]{3}$/.test(id) ? 'state' : 'organisation',
    names: { en: name || id },
    sources: [{ source: document }],
  };
}
