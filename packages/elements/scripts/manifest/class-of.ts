import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { spelledOut } from './words.ts';

/** A property an author may set, and the attribute it is written as. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  /** Absent where it is a property alone. */
  readonly attribute?: string | undefined;
}

export interface Told {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly Field[];
}

const FENCE = /^\/\*\*|\s*\*\/$|^\s*\* ?/gm;

/** The docstring before a node, in one line. */
function docOf(node: ts.Node, text: string): string {
  const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  const last = comments.at(-1);
  const said = last && text.slice(last.pos, last.end);
  return said?.startsWith('/**') ? said.replace(FENCE, '').replace(/\s+/g, ' ').trim() : '';
}

/** Attributes by property, as `static properties` declares them: `undefined` for a property alone. */
function attributesIn(members: readonly ts.ClassElement[]): ReadonlyMap<string, string | undefined> {
  const found = members.find(
    (one): one is ts.PropertyDeclaration =>
      ts.isPropertyDeclaration(one) && one.name.getText() === 'properties',
  );
  const entries =
    found?.initializer && ts.isObjectLiteralExpression(found.initializer) ? found.initializer.properties : [];
  return new Map(
    entries.flatMap((entry): [string, string | undefined][] => {
      if (!ts.isPropertyAssignment(entry)) return [];
      const name = entry.name.getText();
      const said = /attribute: (?:'([^']+)'|(false))/.exec(entry.initializer.getText());
      return [[name, said?.[2] ? undefined : (said?.[1] ?? name.toLowerCase())]];
    }),
  );
}

const isDeclared = (member: ts.ClassElement): member is ts.PropertyDeclaration =>
  ts.isPropertyDeclaration(member) &&
  (member.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword);

/** The exported class of a source file, with what an author may set on it. */
export function classOf(path: string): Told {
  const text = readFileSync(path, 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = source.statements.find((one): one is ts.ClassDeclaration => ts.isClassDeclaration(one))!;
  const attributes = attributesIn(found.members);
  const fields = found.members.filter(isDeclared).flatMap((member): Field[] => {
    const name = member.name.getText();
    if (!attributes.has(name)) return [];
    const type = spelledOut((member.type?.getText() ?? 'string').replace(/ \| undefined$/, ''));
    return [{ name, type, description: docOf(member, text), attribute: attributes.get(name) }];
  });
  return { name: found.name!.text, description: docOf(found, text), fields };
}
