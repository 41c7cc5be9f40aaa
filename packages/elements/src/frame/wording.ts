import { isServer, type ReactiveControllerHost } from 'lit';
import { Later } from '../control/later.ts';
import type { wordedReading } from './worded-reading.ts';

type Wording = ReturnType<typeof wordedReading>;

/** What a server has loaded beforehand. */
let loaded: Wording | undefined;

/**
 * Loads what names an authority as its publisher does. A server, which cannot wait while it draws, does so beforehand; until then a figure
 * with a `vocabulary` is what its author put inside, for other words would be wrong.
 */
export async function loadVocabulary(): Promise<void> {
  const { wordedReading } = await import('./worded-reading.ts');
  loaded = wordedReading();
}

/** What names actors in the publisher's words; a page loads it where an author asks for words. */
export const wordingFor = (host: ReactiveControllerHost): Pick<Later<Wording>, 'now' | 'pending'> =>
  isServer
    ? { now: loaded, pending: !loaded }
    : new Later(host, async () => (await import('./worded-reading.ts')).wordedReading());
