import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import type { OutputChunk } from 'rolldown';
import { complete } from './complete.ts';
import { litPolicy } from './lit-policy.ts';
import { noLit } from './no-lit.ts';
import { onDemand } from './on-demand.ts';
import { entryFile, ENTRIES } from './places.ts';

/** A file of the build and what it was made of. It runs as it is: none loads another at once. */
export interface Built {
  readonly fileName: string;
  readonly code: string;
  readonly entry: boolean;
  readonly source: string;
  readonly modules: readonly string[];
}

/** `read/index.ts` is known as `read`. */
const nameOf = (source: string): string => {
  const name = basename(source, '.ts');
  return name === 'index' ? basename(dirname(source)) : name;
};

const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex').slice(0, 8);

const built = (source: string, { code, modules }: OutputChunk, fileName: string, entry: boolean): Built => ({
  fileName,
  code,
  entry,
  source,
  modules: Object.keys(modules),
});

/** The module build: a file per element and one for all, and the files these load on demand, each made once. */
export async function buildModules(): Promise<Built[]> {
  const made = new Map<string, Promise<Built>>();
  async function make(source: string): Promise<Built> {
    const file = await complete(source, [noLit(), onDemand(fileOf)]);
    return built(source, file, `${nameOf(source)}-${hashOf(file.code)}.js`, false);
  }
  async function fileOf(source: string): Promise<string> {
    const file = made.get(source) ?? make(source);
    made.set(source, file);
    return (await file).fileName;
  }
  const entries = ENTRIES.map(async (name) => {
    const source = entryFile(name);
    return built(source, await complete(source, [litPolicy(), onDemand(fileOf)]), `${name}.js`, true);
  });
  return [...(await Promise.all(entries)), ...(await Promise.all(made.values()))];
}
