import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUDGETS, type Budget } from './budgets.ts';

export interface Size extends Budget {
  /** Files that count, the named one first. */
  readonly files: readonly string[];
  /** Bytes, each file compressed by itself as it travels. */
  readonly bytes: number;
}

const STATIC = /\b(?:import|from)\s*(['"])\.\/([^'"]+)\1/g;

/** A file and what it loads at once. */
async function closure(
  folder: string,
  file: string,
  seen: readonly string[] = [],
): Promise<readonly string[]> {
  if (seen.includes(file)) return seen;
  const code = await readFile(join(folder, file), 'utf8');
  let found: readonly string[] = [...seen, file];
  for (const [, , name] of code.matchAll(STATIC)) found = await closure(folder, name!, found);
  return found;
}

export const gzipped = async (path: string): Promise<number> =>
  gzipSync(await readFile(path), { level: 9 }).length;

async function measure(folder: string, names: readonly string[], budget: Budget): Promise<Size> {
  const file = names.find((name) => budget.file.test(name));
  if (!file) throw new Error(`${folder} holds no file for ${budget.name}: run the build`);
  const files = await closure(folder, file);
  const sizes = await Promise.all(files.map((name) => gzipped(join(folder, name))));
  return { ...budget, files, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** What every budget names, measured in a built folder. */
export async function sizesOf(folder: string): Promise<Size[]> {
  const names = await readdir(folder);
  return Promise.all(BUDGETS.map((budget) => measure(folder, names, budget)));
}
