import { createHash } from 'node:crypto';

const hash = (content: string): string => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** What a snippet needs: a hash for every script, and what is to be preloaded with it. */
export interface Integrity {
  readonly version: string;
  /** File name to `sha384-…`. */
  readonly files: Readonly<Record<string, string>>;
  /** Script of a page to the files it does well to preload with it: none, since every script is complete. */
  readonly preload: Readonly<Record<string, readonly string[]>>;
}

export interface Hashed {
  readonly fileName: string;
  readonly code: string;
  readonly entry: boolean;
}

export function integrityOf(version: string, files: readonly Hashed[]): Integrity {
  const sorted = [...files].sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
  return {
    version,
    files: Object.fromEntries(sorted.map(({ fileName, code }) => [fileName, hash(code)])),
    preload: Object.fromEntries(sorted.filter(({ entry }) => entry).map(({ fileName }) => [fileName, []])),
  };
}
