import { isServer } from 'lit';
import type { Grounds } from './region.ts';

let loaded: typeof Grounds | undefined;

/** Loads the land of maps. A server draws what it has loaded before. */
export async function loadLand(): Promise<typeof Grounds> {
  return (loaded = (await import('./region.ts')).Grounds);
}

/** The land on a server; in a page it comes after the routes. */
export const landHere = (host: ConstructorParameters<typeof Grounds>[0]): Grounds | undefined =>
  isServer && loaded ? new loaded(host) : undefined;
