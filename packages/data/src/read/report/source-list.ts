import type { Source } from '../../schema/claim.ts';

export const LINK = /^https?:\/\/[^\s<>"]+$/i;
const ID = /^[A-Za-z][\w.-]*$/;

/** An address, with or without a name before it. */
const NAMED = /^(?:(.*\S)\s+)?(https?:\/\/[^\s<>"]+)$/is;

/** A source as a table or a file names it: by a name, an address, or a name and behind it its address. */
export function namedSource(text: string): Pick<Source, 'title' | 'publisher' | 'url' | 'seen'> {
  const [, name, url] = NAMED.exec(text.trim()) ?? [];
  const called = name ?? url ?? text;
  return { title: called, publisher: called, ...(url ? { url } : {}), seen: 'none' };
}

/** What a document may say of its sources. */
export type SourceWords = Partial<Pick<Source, 'title' | 'publisher' | 'date' | 'url' | 'licence'>>;

/** The sources of a document: the document itself, and each name or address that it gives for a number. */
export class SourceList {
  readonly document: Source;
  readonly #names = new Map<string, string>();
  readonly #said = new Map<string, SourceWords>();
  readonly #ids: boolean;

  /** `ids` says that a name without spaces is the id of a source, as in a file that was written from a dataset. */
  constructor(document: Source, ids = false) {
    this.document = document;
    this.#ids = ids;
  }

  /** Id of the source of that name; of the document itself where there is none. */
  idOf(name: string | undefined): string {
    const text = name?.trim();
    if (!text || (this.#ids && text === this.document.id)) return this.document.id;
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    const id = this.#ids && ID.test(text) && !this.#taken().has(text) ? text : this.#newId();
    this.#names.set(text, id);
    return id;
  }

  /** Keeps what the document says of a source. What was said of it first stands: that is given back where it is something else. */
  say(id: string, field: keyof SourceWords, word: string): string | undefined {
    const said = this.#said.get(id)?.[field];
    if (said === undefined) this.#said.set(id, { ...this.#said.get(id), [field]: word });
    return said === word ? undefined : said;
  }

  list(): readonly Source[] {
    const named = [...this.#names].map(([text, id]): Source => ({
      id,
      ...namedSource(text),
      ...this.#said.get(id),
    }));
    return [this.document, ...named];
  }

  #taken(): ReadonlySet<string> {
    return new Set([this.document.id, ...this.#names.values()]);
  }

  #newId(): string {
    const taken = this.#taken();
    let number = this.#names.size + 1;
    while (taken.has(`source-${number}`)) number++;
    return `source-${number}`;
  }
}

type Called = Pick<Source, 'publisher' | 'names'>;

/** What a reader has before them names itself in the languages that figures speak. */
const called = (en: string, ru: string, kk: string, fa: string, ps: string): Called => ({
  publisher: en,
  names: { en, ru, kk, 'fa-AF': fa, ps },
});

/** The source that a table of a page is: what the table names as its own, else called after its caption, else the page itself. */
export function tableSource(caption: string, named = ''): Source {
  if (named.trim()) return { id: 'table', ...namedSource(named) };
  const page = called('this page', 'эта страница', 'осы бет', 'همین صفحه', 'همدا پاڼه');
  return { id: 'table', title: caption || page.publisher, ...page, seen: 'page' };
}

/** The source that a document is: called after its file or address, else after its kind. */
export function documentSource(kind: string, name: string | undefined, said: Partial<Source> = {}): Source {
  const file = name?.split(/[?#]/)[0]?.split(/[\\/]/).filter(Boolean).at(-1);
  const stem = file
    ?.replace(/\.[a-z]{2,5}$/i, '')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const own = called('this document', 'этот документ', 'осы құжат', 'همین سند', 'همدا سند');
  return {
    id: stem || kind,
    title: file ?? kind,
    ...(said.publisher ? { publisher: said.publisher } : own),
    ...(name !== undefined && LINK.test(name) ? { url: name } : {}),
    seen: 'page',
    ...said,
  };
}
