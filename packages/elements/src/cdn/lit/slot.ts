import { attributePart, type Put } from './attribute.ts';
import { MARK, madeOf, nothing, Result, type Made } from './template.ts';

/** SHOW_ELEMENT | SHOW_COMMENT */
const WHAT = 129;

/** What values of a template are put into, and the first of them. */
type Part = readonly [put: Put, from: number];

/** Copies a template; its parts stand in the order of its values. */
function copied({ nodes: template, names }: Made): { nodes: DocumentFragment; parts: readonly Part[] } {
  const nodes = document.importNode(template, true);
  const walker = document.createTreeWalker(nodes, WHAT);
  const parts: Part[] = [];
  let from = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element)
      for (const { name, value } of [...node.attributes]) {
        if (!name.startsWith(MARK)) continue;
        node.removeAttribute(name);
        const texts = value.split(MARK);
        parts.push([attributePart(node, names[Number(name.slice(MARK.length))]!, texts), from]);
        from += texts.length - 1;
      }
    else if ((node as Comment).data === `?${MARK}`) {
      const slot = new Slot(node, node.nextSibling);
      parts.push([(values, at) => slot.set(values[at]), from++]);
    }
  }
  return { nodes, parts };
}

/** A place between two nodes that stay: it holds a text, a template or a list, and keeps of it what it can. */
export class Slot {
  readonly #start: Node;
  readonly #end: Node | null;
  /** The text that stands here, or the template with what its values go into, or a slot for each of a list. */
  #text: Text | undefined;
  #strings: TemplateStringsArray | undefined;
  #parts: readonly Part[] = [];
  #list: Slot[] | undefined;

  constructor(start: Node, end: Node | null) {
    this.#start = start;
    this.#end = end;
  }

  set(value: unknown): void {
    if (value instanceof Result) this.#draw(value);
    else if (Array.isArray(value)) this.#each(value);
    else this.#write(value === nothing ? '' : String(value ?? ''));
  }

  #write(text: string): void {
    if (this.#text?.data === text) return;
    if (this.#text && text) {
      this.#text.data = text;
      return;
    }
    this.#clear();
    if (text) this.#insert((this.#text = document.createTextNode(text)));
  }

  #draw(result: Result): void {
    const { strings, values } = result;
    const fresh = strings !== this.#strings && copied(madeOf(result));
    if (fresh) {
      this.#clear();
      this.#strings = strings;
      this.#parts = fresh.parts;
    }
    for (const [put, from] of this.#parts) put(values, from);
    if (fresh) this.#insert(fresh.nodes);
  }

  #each(values: readonly unknown[]): void {
    if (!this.#list) this.#clear();
    const list = (this.#list ??= []);
    while (list.length < values.length)
      list.push(new Slot(this.#insert(document.createComment('')), this.#insert(document.createComment(''))));
    for (const slot of list.splice(values.length)) slot.#remove();
    list.forEach((slot, i) => slot.set(values[i]));
  }

  #insert<T extends Node>(node: T): T {
    return this.#start.parentNode!.insertBefore(node, this.#end);
  }

  #remove(): void {
    this.#clear();
    for (const node of [this.#start, this.#end]) node?.parentNode?.removeChild(node);
  }

  #clear(): void {
    const { parentNode } = this.#start;
    while (this.#start.nextSibling !== this.#end) parentNode!.removeChild(this.#start.nextSibling!);
    this.#text = this.#strings = this.#list = undefined;
  }
}
