import { readFile } from 'node:fs/promises';
import type { Plugin } from 'rolldown';
import { entryFile, ENTRIES } from './places.ts';

const MARK = '?in=';

/** A module's file, without the mark of the entry it was copied for. */
export const fileOf = (id: string): string => id.split(MARK)[0] ?? id;

/**
 * Gives every entry its own copy of the modules that not all elements need, so that an element takes two requests (its
 * file and the shared one) and pays for nothing it does not use. Lazily loaded modules have one copy.
 */
export function ownCopies(shared: ReadonlySet<string>): Plugin {
  const entries = new Map<string, string>(ENTRIES.map((name) => [entryFile(name), name]));
  return {
    name: 'keruen:own-copies',
    async resolveId(source, importer, { kind }) {
      if (!importer) return null;
      const entry = entries.get(importer) ?? importer.split(MARK)[1];
      if (!entry || kind !== 'import-statement')
        return kind === 'dynamic-import' ? this.resolve(source, fileOf(importer)) : null;
      const found = await this.resolve(source, fileOf(importer), { skipSelf: true });
      if (!found || found.external || shared.has(found.id)) return found;
      return {
        ...found,
        id: `${found.id}${MARK}${entry}`,
        moduleSideEffects: /[\\/]src[\\/]cdn[\\/]/.test(found.id),
      };
    },
    async load(id) {
      if (!id.includes(MARK)) return null;
      const file = fileOf(id);
      return { code: await readFile(file, 'utf8'), moduleType: file.endsWith('.ts') ? 'ts' : 'js' };
    },
  };
}
