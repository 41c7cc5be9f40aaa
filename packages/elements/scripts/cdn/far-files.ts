import type { Plugin } from 'rolldown';
import { CDN } from './places.ts';

const DATASETS = /[\\/]data[\\/]src[\\/]datasets[\\/]/;
const IMPORT = /\bimport\(\s*(['"])(\.[^'"]+)\1\s*\)/g;

/**
 * Leaves datasets out of the classic script: they are loaded from the module build's files instead.
 * `files` gives the built file for a source file.
 */
export function farFiles(files: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'keruen:far-files',
    transform: {
      filter: { id: DATASETS },
      async handler(code, id) {
        const asked = [...code.matchAll(IMPORT)].map(([, , source]) => source!);
        if (!asked.length) return null;
        const found = await Promise.all(asked.map((source) => this.resolve(source, id)));
        const built = new Map(asked.map((source, i) => [source, files.get(found[i]?.id ?? '')]));
        const far = code.replace(IMPORT, (_, _quote, source: string) => {
          const file = built.get(source);
          if (!file) this.error(`${id}: ${source} has no file of its own in the module build`);
          return `far(${JSON.stringify(file)})`;
        });
        return `import { far } from ${JSON.stringify(`${CDN}address.ts`)};\n${far}`;
      },
    },
  };
}
