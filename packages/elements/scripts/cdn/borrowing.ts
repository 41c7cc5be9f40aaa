import { readFile } from 'node:fs/promises';
import type { Plugin } from 'rolldown';
import { fileOf, parse } from './parse.ts';

/** Names that modules export, by the path of the module. */
export type Names = ReadonlyMap<string, ReadonlySet<string>>;

/** Stands before the path of a module that a file has from the script that loads it. */
export const OUTSIDE = 'lent:';

/** Marks a module of which some names are borrowed, and the copy that brings the others. */
const PARTED = '?parted';
const OWN = '?own';

/** The door of Lit, which is wherever something is drawn; it passes on names without listing them. */
const isLit = (id: string): boolean => /[\\/]node_modules[\\/]lit[\\/]/.test(id);

/** Every value a module exports. A variable cannot be lent: its value may change later. */
function valuesOf(file: string, code: string): string[] {
  if (/^export let\b/m.test(code)) throw new Error(`${file} exports a variable`);
  const entries = parse(file, code).module.staticExports.flatMap((one) => one.entries);
  return entries.flatMap(({ isType, exportName: { name } }) => (isType || !name ? [] : [name]));
}

/** Texts, numbers and short lists of numbers a module exports: each is shorter than its place in a list of what is lent, and known where it is used. */
const PLAIN =
  /^export const (\w+)(?:: \w+)? = (?:'[^'\n]{0,40}'|-?[\d._]+|\{ [\w:., ]{0,40} \})(?: as const)?;/gm;

/** A module that has some of its names from outside and brings the others itself. */
function parted(file: string, code: string, held: ReadonlySet<string>): string {
  const values = valuesOf(file, code);
  const plain = new Set([...code.matchAll(PLAIN)].map(([, name]) => name));
  const borrowed = values.filter((name) => held.has(name) && !plain.has(name));
  const own = values.filter((name) => !borrowed.includes(name));
  const pass = (names: Iterable<string>, from: string): string =>
    `export { ${[...names].join(', ')} } from ${JSON.stringify(from)};\n`;
  return pass(borrowed, OUTSIDE + file) + pass(own, file + OWN);
}

/** Leaves out of a file that is loaded on demand what every script that loads it has anyway. */
export function borrowing(held: Names): Plugin {
  return {
    name: 'keruen:borrowing',
    async resolveId(source, importer, { kind }) {
      const outside = { external: true, moduleSideEffects: false };
      if (source.startsWith(OUTSIDE)) return { id: source, ...outside };
      if (!importer || kind !== 'import-statement') return null;
      const found = await this.resolve(fileOf(source), fileOf(importer), { skipSelf: true });
      if (!found) return null;
      if (source.endsWith(OWN)) return { ...found, id: found.id + OWN };
      if (isLit(found.id)) return { id: OUTSIDE + found.id, ...outside };
      return held.get(found.id)?.size ? { ...found, id: found.id + PARTED } : found;
    },
    async load(id) {
      if (!id.endsWith(PARTED) && !id.endsWith(OWN)) return null;
      const file = fileOf(id);
      const code = await readFile(file, 'utf8');
      const moduleType = file.endsWith('.ts') ? 'ts' : 'js';
      return { code: id.endsWith(OWN) ? code : parted(file, code, held.get(file)!), moduleType };
    },
  };
}
