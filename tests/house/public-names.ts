import { join, posix } from 'node:path';
import ts from 'typescript';
import { filesUnder, read, ROOT } from './places.ts';

/** A name that a package exports, with what its declaration says of it. */
export interface PublicName {
  readonly name: string;
  /** `packages/figure/src/scene/scene.ts`, where it is declared; the entry where it cannot be followed. */
  readonly path: string;
  /** The docstring without its tags; empty where there is none. */
  readonly docstring: string;
}

/** The condition of a package's `exports` that names its sources. */
const SOURCE = 'keruen-source';

/** The sources behind every public entry of a package; `./locale/*` stands for each file that its pattern meets. */
export function entriesOf(pack: string): string[] {
  const { exports } = JSON.parse(read(`packages/${pack}/package.json`)) as {
    exports: Record<string, string | Record<string, string>>;
  };
  return Object.values(exports)
    .flatMap((target) => (typeof target === 'string' ? [] : (target[SOURCE] ?? [])))
    .flatMap((target) => met(posix.join(`packages/${pack}`, target)));
}

function met(pattern: string): string[] {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return [pattern];
  return filesUnder(posix.dirname(`${start}x`), end).filter(
    (path) => !path.slice(start.length).includes('/'),
  );
}

/** The names that the entries export, each declaration once, whichever entries pass it on. */
export function publicNames(entries: readonly string[]): PublicName[] {
  const program = ts.createProgram(
    entries.map((path) => join(ROOT, path)),
    optionsOf('tsconfig.base.json'),
  );
  return namesIn(program, entries);
}

function optionsOf(path: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(ROOT, path), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, ROOT);
  return { ...options, noEmit: true };
}

/** The names that some files of a program export. */
export function namesIn(program: ts.Program, paths: readonly string[]): PublicName[] {
  const checker = program.getTypeChecker();
  const found = new Map<ts.Symbol, PublicName>();
  for (const path of paths) {
    const module = moduleOf(program, checker, path);
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = isAlias(exported) ? checker.getAliasedSymbol(exported) : exported;
      if (!found.has(symbol)) found.set(symbol, nameOf(checker, exported.name, symbol, path));
    }
  }
  return [...found.values()];
}

function moduleOf(program: ts.Program, checker: ts.TypeChecker, path: string): ts.Symbol {
  const file = program.getSourceFile(join(ROOT, path));
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error(`${path} is no module of the program`);
  return module;
}

function isAlias(symbol: ts.Symbol): boolean {
  return (symbol.flags & ts.SymbolFlags.Alias) !== 0;
}

function nameOf(checker: ts.TypeChecker, name: string, symbol: ts.Symbol, entry: string): PublicName {
  const file = symbol.declarations?.[0]?.getSourceFile().fileName;
  return {
    name,
    path: file ? posix.relative(ROOT, file) : entry,
    docstring: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
  };
}

/** Words that say nothing of the thing they stand beside. */
const EMPTY = new Set(
  'a an the of for and or in to is this that type types interface function class value'.split(' '),
);

/** Whether a docstring says more than the name it belongs to: `Options of the band` says no more than `BandOptions`. */
export function saysMore({ name, docstring }: Pick<PublicName, 'name' | 'docstring'>): boolean {
  const own = new Set(wordsOf(name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')));
  return wordsOf(docstring).some((word) => !own.has(word) && !EMPTY.has(word));
}

/** The words of a text in small letters, the s of a plural left out. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/(?<=..)s$/, ''));
}
