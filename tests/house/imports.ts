import { posix } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** What the source says: `./row.ts`, `@keruen/data`, `lit`. */
  readonly specifier: string;
  /**
   * `type` names a file without running it; `value` and `dynamic` run it; `computed` runs an address that is put together
   * at run time, of which only the text can be shown.
   */
  readonly kind: 'value' | 'type' | 'dynamic' | 'computed';
  /** Whether it is a re-export: `export … from`. */
  readonly passedOn: boolean;
}

/** A source file as a syntax tree with parents. */
export function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** Visits a node and everything below it. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

/** Every import of a file, wherever in it: statements, re-exports, `import()` as value and as type. */
export function importsOf(file: ts.SourceFile): Import[] {
  const found: Import[] = [];
  visit(file, (node) => {
    const one = importAt(node);
    if (one) found.push(one);
  });
  return found;
}

function importAt(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node))
    return entry(node.moduleSpecifier, isTypeOnly(node.importClause) ? 'type' : 'value');
  if (ts.isExportDeclaration(node))
    return entry(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'value', true);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return entry(node.argument.literal, 'type');
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return entry(node.arguments[0], 'dynamic');
  }
  return undefined;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function entry(node: ts.Node | undefined, kind: Import['kind'], passedOn = false): Import | undefined {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node)) return { specifier: node.text, kind, passedOn };
  return { specifier: node.getText(), kind: 'computed', passedOn };
}

/** The room of a source path, `packages/data/src/query/rows.ts` → `data/query`; files beside the rooms have none. */
export function roomOf(path: string): string | undefined {
  const [, pack, room] = /^packages\/([^/]+)\/src\/([^/]+)\//.exec(path) ?? [];
  return pack && room ? `${pack}/${room}` : undefined;
}

/** What an import counts as in the table: a room, a package of ours, or `undefined` for what the table leaves out. */
export function targetOf(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return roomOf(resolve(path, specifier)) ?? 'the package itself';
  return /^@keruen\/[^/]+/.exec(specifier)?.[0];
}

/** The path a relative import leads to. */
export function resolve(path: string, specifier: string): string {
  return posix.join(posix.dirname(path), specifier);
}
