import type { Plugin } from 'rolldown';
import { OUTSIDE } from './borrowing.ts';
import { edited, type Edit } from './edits.ts';
import { parse } from './parse.ts';

/** A value a module exports: the path of the module, `#`, its name there. */
export type Value = `${string}#${string}`;

/** Where each value that is lent stands in the list a script hands to what it loads: the same in every script. */
export type Places = ReadonlyMap<Value, number>;

interface Borrower {
  /** What the file calls each value it borrows. */
  readonly locals: ReadonlyMap<Value, string>;
  /** Its text without imports, and with `return` for its exports. */
  readonly body: string;
}

function borrower(code: string): Borrower {
  const locals = new Map<Value, string>();
  const edits: Edit[] = [];
  const text = ({ start, end }: { start: number; end: number }): string => code.slice(start, end);
  for (const node of parse('file.js', code).program.body) {
    const { start, end } = node;
    if (node.type === 'ImportDeclaration') {
      const module = node.source.value.slice(OUTSIDE.length);
      for (const one of node.specifiers)
        locals.set(`${module}#${one.type === 'ImportSpecifier' ? text(one.imported) : '*'}`, one.local.name);
      edits.push({ start, end, text: '' });
    } else if (node.type === 'ExportNamedDeclaration') {
      const names = node.specifiers.map(({ exported, local }) => `${text(exported)}: ${text(local)}`);
      edits.push({ start, end, text: `return { ${names.join(', ')} };` });
    }
  }
  return { locals, body: edited(code, edits) };
}

/** What a file borrows. */
export const borrowedBy = (code: string): readonly Value[] => [...borrower(code).locals.keys()];

/** Makes of a file that borrows a function of the list, which gives what the file exports. */
export function factory(code: string, places: Places): string {
  const { locals, body } = borrower(code);
  if (!locals.size) return code;
  const list: string[] = [];
  for (const [value, local] of locals) list[places.get(value)!] = local;
  return `export default ([${list.join(',')}]) => {\n${body}\n};`;
}

const LENDER = 'keruen:lent';

/** Stands at the top of a module that lends. */
export const LENDS = `import { lent } from ${JSON.stringify(LENDER)};\n`;

/** Gives a script what it lends and the function that does it. A file is made once in each script that loads it. */
export function lending(values: ReadonlySet<Value>, places: Places): Plugin {
  const list: string[] = [];
  let imports = '';
  for (const [value, place] of places) {
    if (!values.has(value)) continue;
    const [module, name] = value.split('#');
    list[place] = `lent${place}`;
    imports += `import { ${name} as ${list[place]} } from ${JSON.stringify(module)};\n`;
  }
  // The list is made when it is needed: modules that lend and modules that are lent need each other.
  const code = `${imports}const made = new Map();
    export async function lent(file, shelf) {
      const [{ default: make }, more] = await Promise.all([file, shelf && lent(shelf)]);
      if (!made.has(make)) made.set(make, make(Object.assign([${list.join(',')}], more)));
      return made.get(make);
    }`;
  return {
    name: 'keruen:lending',
    resolveId: (source) => (source === LENDER ? LENDER : null),
    load: (id) => (id === LENDER ? code : null),
  };
}
