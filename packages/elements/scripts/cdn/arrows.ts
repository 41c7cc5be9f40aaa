import type { Plugin } from 'rolldown';
import { edited, type Edit } from './edits.ts';
import { parse } from './parse.ts';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Named extends Node {
  readonly name: string;
}

interface Declared extends Node {
  readonly id: Named;
  readonly body: Node;
  readonly async: boolean;
  readonly generator: boolean;
}

interface Variables extends Node {
  readonly kind: string;
  readonly declarations: readonly (Node & { readonly id: Named })[];
}

const isDeclared = (node: Node): node is Declared => node.type === 'FunctionDeclaration';

const isVariables = (node: Node): node is Variables => node.type === 'VariableDeclaration';

/** The statements of a module; of what is exported, what it is. */
function statementsOf(file: string, code: string): readonly Node[] {
  const { body } = parse(file, code).program as unknown as { body: (Node & { declaration?: Node | null })[] };
  return body.map((node) => node.declaration ?? node);
}

/** The parts of some code, but for names of properties. */
const within = (node: Node): Node[] =>
  Object.entries(node)
    .filter(([part]) => !/^(?:key|property)$/.test(part) || (node as { computed?: boolean }).computed)
    .flatMap(([, value]: [string, unknown]) => value)
    .filter((value): value is Node => typeof (value as Node | null)?.type === 'string');

/** Names in some code: all, or those that are needed at once, and not when a function in it is called. */
function namesIn(node: Node, atOnce: boolean, names = new Set<string>()): Set<string> {
  if (node.type === 'Identifier') names.add((node as Named).name);
  if (!atOnce || !/^(?:Function|ArrowFunction)/.test(node.type))
    for (const part of within(node)) namesIn(part, atOnce, names);
  return names;
}

/** What each name of a module stands for: its code and the place of its statement. */
function namedIn(body: readonly Node[]): ReadonlyMap<string, readonly [code: Node, place: number]> {
  const all = body.flatMap((node, place) => {
    const code = isVariables(node) ? node.declarations : isDeclared(node) ? [node] : [];
    return code.map((one) => [one.id.name, [one, place]] as const);
  });
  return new Map(all);
}

/** Functions that may be called while what stands above them is read. */
function calledAbove(body: readonly Node[]): ReadonlySet<string> {
  const known = namedIn(body);
  const above = new Set<string>();
  body.forEach((node, at) => {
    // The set grows while it is gone through: what is called may call others.
    const needed = namesIn(node, true);
    for (const name of needed) {
      const [code, place] = known.get(name) ?? [];
      if (place! > at) above.add(name);
      if (code) for (const further of namesIn(code, false)) needed.add(further);
    }
  });
  return above;
}

/** Whether a function has a `this` or `arguments` of its own, which an arrow function has not. */
const hasOwn = (node: Node): boolean =>
  node.type === 'ThisExpression' ||
  (node as Named).name === 'arguments' ||
  within(node).some((part) => !/^Function/.test(part.type) && hasOwn(part));

function arrowed(file: string, code: string): string {
  const body = statementsOf(file, code);
  const above = calledAbove(body);
  const edits: Edit[] = [];
  for (const node of body) {
    if (!isDeclared(node) || node.generator || above.has(node.id.name) || hasOwn(node)) continue;
    const { start, end, id, body: block } = node;
    edits.push({ start, end: id.end, text: `const ${id.name} = ${node.async ? 'async ' : ''}` });
    edits.push({ start: block.start, end: block.start, text: '=> ' });
    edits.push({ start: end, end, text: ';' });
  }
  return edited(code, edits);
}

/**
 * Writes the functions of our modules as arrow functions in variables, of which a whole file is then one list: 0.8 % of the bytes. A function
 * may be called above its place, a variable may not: where that could happen a function stays as it is. Between modules it cannot, since none
 * needs one that needs it.
 */
export function arrows(): Plugin {
  return {
    name: 'keruen:arrows',
    transform: {
      filter: { id: /^(?!.*node_modules).*\.ts/, code: /\bfunction\b/ },
      handler: (code, id) => arrowed(id, code),
    },
  };
}

/** Declares all variables at the top of a file by `let`, so that those beside each other become one statement. */
export function lets(file: string, code: string): string {
  const edits = statementsOf(file, code)
    .filter(isVariables)
    .map(({ start, kind }) => ({ start, end: start + kind.length, text: 'let' }));
  return edited(code, edits);
}
