import { policy } from '../policy.ts';

/** What stands in a template where it has no expression: nothing is drawn, an attribute is left out. */
export const nothing: unique symbol = Symbol();

/** A template with its values, not yet drawn. */
export class Result {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
  readonly isSvg: boolean;

  constructor(strings: TemplateStringsArray, values: readonly unknown[], isSvg: boolean) {
    this.strings = strings;
    this.values = values;
    this.isSvg = isSvg;
  }
}

export const html = (strings: TemplateStringsArray, ...values: readonly unknown[]): Result =>
  new Result(strings, values, false);

export const svg = (strings: TemplateStringsArray, ...values: readonly unknown[]): Result =>
  new Result(strings, values, true);

/** Stands for an expression: in the value of an attribute, before the number of that attribute, and in a comment. */
export const MARK = '$k';

/** The name of the attribute in which a text of a template ends, and what its value begins with. */
const NAME = /([^\s"'<=]+)=("[^"]*|)$/;

/** What a template is made of: its nodes, and the names of its attributes with expressions as they are written. */
export interface Made {
  readonly nodes: DocumentFragment;
  readonly names: readonly string[];
}

/**
 * The markup of a template. The texts are those of our own sources: no expression stands in a name or a comment, and no
 * `>` in a value. An attribute with expressions has a number for a name, since a parser changes the case of names it does
 * not know; a last sign keeps a place apart from whatever will follow.
 */
export function markupOf(texts: readonly string[]): { markup: string; names: readonly string[] } {
  const names: string[] = [];
  const numbered = (_: string, name: string, begun: string): string =>
    `${MARK}${names.push(name) - 1}=${begun}`;
  let inTag = false;
  const places = texts.slice(0, -1).map((text) => {
    const [open, shut] = [text.lastIndexOf('<'), text.lastIndexOf('>')];
    if (open !== shut) inTag = open > shut;
    return inTag ? text.replace(NAME, numbered) + MARK : `${text}<?${MARK}>`;
  });
  return { markup: `${places.join('')}${texts.at(-1)}<?>`, names };
}

const made = new WeakMap<TemplateStringsArray, Made>();

/** A template, made once; its nodes are copied wherever it is drawn. */
export function madeOf({ strings, isSvg }: Result): Made {
  const known = made.get(strings);
  if (known) return known;
  const template = document.createElement('template');
  const { markup, names } = markupOf(strings);
  template.innerHTML = policy.createHTML(isSvg ? `<svg>${markup}</svg>` : markup) as string;
  const { content } = template;
  if (isSvg) content.replaceChildren(...content.firstChild!.childNodes);
  const fresh = { nodes: content, names };
  made.set(strings, fresh);
  return fresh;
}
