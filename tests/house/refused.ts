import ts from 'typescript';
import { visit } from './imports.ts';

/** A construct that no source may hold, with the reason a reader of the failure needs. */
interface Refusal {
  readonly what: string;
  readonly holds: (node: ts.Node) => boolean;
}

/** Names that may stand nowhere: as a value, a type or an import. */
const NAMES: Readonly<Record<string, string>> = {
  Intl: 'browsers print Kazakh in English and Afghan years in another calendar',
  Date: 'periods are text; a year is an integer',
  eval: 'code from text',
  Function: 'code from text',
  unsafeHTML: 'text in data is text',
  unsafeSVG: 'text in data is text',
  unsafeStatic: 'text in data is text',
  styleMap: 'a strict policy refuses its first rendering',
  localStorage: 'no storage',
  sessionStorage: 'no storage',
  indexedDB: 'no storage',
  XMLHttpRequest: 'no network',
  WebSocket: 'no network',
  EventSource: 'no network',
};

/** Names that may not be reached through anything: `text.localeCompare`, `navigator.sendBeacon`. */
const MEMBERS: Readonly<Record<string, string>> = {
  localeCompare: 'it asks the browser for a language it may not have',
  toLocaleString: 'it asks the browser for a language it may not have',
  toLocaleDateString: 'it asks the browser for a language it may not have',
  toLocaleTimeString: 'it asks the browser for a language it may not have',
  toLocaleUpperCase: 'it asks the browser for a language it may not have',
  toLocaleLowerCase: 'it asks the browser for a language it may not have',
  cookie: 'no cookie',
  sendBeacon: 'no network',
  insertAdjacentHTML: 'text in data is text',
  outerHTML: 'text in data is text',
  toJSON: 'old libraries replace it on pages',
};

const SYNTAX: readonly Refusal[] = [
  { what: '`any`: say what it is', holds: (node) => node.kind === ts.SyntaxKind.AnyKeyword },
  { what: '`for…in`: old libraries add names to arrays', holds: ts.isForInStatement },
  { what: '`entries()` of a list: old libraries give its values without their places', holds: isListEntries },
  { what: '`Array.from` with a function: old libraries ignore it', holds: isMappingArrayFrom },
  {
    what: '`style=` in a template: a strict policy refuses it',
    holds: (node) => inTemplate(node, /\sstyle\s*=/),
  },
  {
    what: '`<style>` in a template: a strict policy refuses it',
    holds: (node) => inTemplate(node, /<style[\s>]/),
  },
  {
    what: '`<script>` in a template: a strict policy refuses it',
    holds: (node) => inTemplate(node, /<script[\s>]/),
  },
  {
    what: '`<title>` in a template: names of marks are labels',
    holds: (node) => inTemplate(node, /<title[\s>]/),
  },
];

/** What a source holds and may not, each as `line: what`. */
export function refusedIn(file: ts.SourceFile): string[] {
  const found: string[] = [];
  visit(file, (node) => {
    for (const what of refusalsAt(node)) {
      found.push(`${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}: ${what}`);
    }
  });
  return found;
}

function refusalsAt(node: ts.Node): string[] {
  const named = ts.isIdentifier(node) ? nameRefusal(node) : undefined;
  const rest = SYNTAX.filter(({ holds }) => holds(node)).map(({ what }) => what);
  return named === undefined ? rest : [named, ...rest];
}

function nameRefusal(node: ts.Identifier): string | undefined {
  const table = isMember(node) ? MEMBERS : NAMES;
  return Object.hasOwn(table, node.text) ? `\`${node.text}\`: ${table[node.text]}` : undefined;
}

/** `text` in `mark.text`; the names an object of ours gives its own fields are its own affair. */
function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent)
  );
}

function isListEntries(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node) &&
    node.arguments.length === 0 &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'entries'
  );
}

function isMappingArrayFrom(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node) &&
    node.arguments.length > 1 &&
    /^Array\s*\.\s*from$/.test(node.expression.getText())
  );
}

function inTemplate(node: ts.Node, pattern: RegExp): boolean {
  if (!ts.isTaggedTemplateExpression(node) || !/^(html|svg|staticHtml)$/.test(node.tag.getText()))
    return false;
  return pattern.test(node.template.getText().replace(/\$\{/g, ' ${'));
}
