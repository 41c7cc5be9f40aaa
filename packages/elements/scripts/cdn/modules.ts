import { rolldown, type OutputChunk } from 'rolldown';
import { commonModules } from './common.ts';
import { fileOf, ownCopies } from './own-copies.ts';
import { entryFile, ENTRIES } from './places.ts';
import { reading, writing } from './settings.ts';

/** A file of the build and what it was made of. */
export interface Built {
  readonly fileName: string;
  readonly code: string;
  readonly entry: boolean;
  /** Files it loads at once. */
  readonly imports: readonly string[];
  /** Source file it stands for, where it is loaded by name. */
  readonly source: string | undefined;
  readonly modules: readonly string[];
}

const describe = (chunk: OutputChunk): Built => ({
  fileName: chunk.fileName,
  code: chunk.code,
  entry: chunk.isEntry,
  imports: chunk.imports,
  source: chunk.facadeModuleId ? fileOf(chunk.facadeModuleId) : undefined,
  modules: Object.keys(chunk.modules).map(fileOf),
});

/** The module build: an entry per element and one for all, a shared file, and what is loaded on demand. */
export async function buildModules(): Promise<Built[]> {
  const shared = await commonModules();
  const input = Object.fromEntries(ENTRIES.map((name) => [name, entryFile(name)]));
  const build = await rolldown({
    ...reading(input, [ownCopies(shared)]),
    preserveEntrySignatures: 'allow-extension',
  });
  const { output } = await build.generate({
    ...writing,
    format: 'es',
    charset: 'utf8',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: { groups: [{ name: 'shared', test: (id) => shared.has(id) }] },
  });
  await build.close();
  return output.filter((one): one is OutputChunk => one.type === 'chunk').map(describe);
}
