/**
 * For every language with a file in src/locale/languages writes src/locale/tables, its formats out of ICU, and
 * src/locale/packed, the whole language as a page loads it. Run by Node 24 with full ICU.
 * `--check` writes nothing and fails where a committed file differs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CLDR, drifted, packedModules, tableModules } from './locale-modules.ts';

const fileOf = (name: string) => new URL(`../src/locale/${name}.ts`, import.meta.url);
const committed = (name: string) =>
  existsSync(fileOf(name)) ? readFileSync(fileOf(name), 'utf8') : undefined;
const checking = process.argv.includes('--check');

for (const modulesOf of [tableModules, packedModules]) {
  const modules = await modulesOf();
  for (const name of drifted(modules, committed)) {
    if (!checking) writeFileSync(fileOf(name), modules.get(name) ?? '');
    else {
      console.error(
        `src/locale/${name}.ts is not what CLDR ${CLDR} gives: run scripts/build-locale-tables.ts`,
      );
      process.exitCode = 1;
    }
  }
}
