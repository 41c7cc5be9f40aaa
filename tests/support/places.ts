import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of the repository, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export const CDN = `${ROOT}packages/elements/cdn/`;

/** These tests look at what was built, not at sources. */
export function mustBeBuilt(...paths: readonly string[]): void {
  const absent = paths.find((path) => !existsSync(ROOT + path));
  if (absent) throw new Error(`${absent} is not there: run "npm run build" first.`);
}
