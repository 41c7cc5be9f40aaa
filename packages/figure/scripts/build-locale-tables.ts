/**
 * Writes src/locale/tables: the formats of every language that has a file in src/locale/languages, and the list of
 * loaders. Run by Node 24 with full ICU. `--check` writes nothing and fails where a committed file differs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CLDR, drifted, localeModules } from './locale-modules.ts';

const fileOf = (name: string) => new URL(`../src/locale/tables/${name}.ts`, import.meta.url);
const committed = (name: string) =>
  existsSync(fileOf(name)) ? readFileSync(fileOf(name), 'utf8') : undefined;

const modules = await localeModules();
if (process.argv.includes('--check')) {
  for (const name of drifted(modules, committed)) {
    console.error(
      `src/locale/tables/${name}.ts is not what CLDR ${CLDR} gives: run scripts/build-locale-tables.ts`,
    );
    process.exitCode = 1;
  }
} else {
  for (const [name, source] of modules) writeFileSync(fileOf(name), source);
}
