import type { Plugin } from 'rolldown';

/** Leaves out what is loaded on demand and asks for its file instead. `fileOf` gives the built file for a source file. */
export function onDemand(fileOf: (source: string) => Promise<string>): Plugin {
  return {
    name: 'keruen:on-demand',
    async resolveId(source, importer, { kind }) {
      if (kind !== 'dynamic-import') return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && { id: `./${await fileOf(found.id)}`, external: true };
    },
  };
}
