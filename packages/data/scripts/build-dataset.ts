/**
 * Makes the modules of the shipped dataset from facts/. `node scripts/build-dataset.ts` writes them;
 * with `--check` it writes nothing and fails where a module is not what the facts make.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { moduleText } from './module.ts';
import { buildParts } from './parts.ts';

const OUT = new URL('../src/datasets/kazakhstan-afghanistan/', import.meta.url);

/** The generated modules: file name and text. */
export function modules(): readonly { readonly file: URL; readonly text: string }[] {
  return Object.entries(buildParts()).map(([name, dataset]) => ({
    file: new URL(`${name}.ts`, OUT),
    text: moduleText(name, dataset),
  }));
}

function current(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Files that differ from what the facts make. */
export function drifted(): readonly string[] {
  return modules()
    .filter(({ file, text }) => current(file) !== text)
    .map(({ file }) => file.pathname.split('/').slice(-2).join('/'));
}

if (import.meta.main) {
  const different = drifted();
  if (process.argv.includes('--check')) {
    for (const file of different)
      console.error(`not what the facts make: ${file}; run scripts/build-dataset.ts`);
    process.exitCode = different.length === 0 ? 0 : 1;
  } else {
    mkdirSync(OUT, { recursive: true });
    for (const { file, text } of modules()) writeFileSync(file, text);
    console.log(different.length === 0 ? 'nothing changed' : `written: ${different.join(', ')}`);
  }
}
