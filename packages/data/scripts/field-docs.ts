import { readdirSync, readFileSync } from 'node:fs';

const TYPES = new URL('../src/schema/', import.meta.url);

/** What the doc comments of an interface say: of itself, and of its fields, those it inherits included. */
export interface Docs {
  readonly text: string;
  readonly fields: Readonly<Record<string, string>>;
}

const INTERFACE =
  /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?export interface (\w+)(?: extends (\w+))? \{\n([\s\S]*?)\n\}/g;
const FIELD = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n {2})?readonly (\w+)\??:/g;

/** The doc comments of every interface of the format, so that they are written once. */
export function fieldDocs(): ReadonlyMap<string, Docs> {
  const found = new Map<string, Docs & { readonly parent: string | undefined }>();
  for (const file of readdirSync(TYPES)) {
    for (const [, text, name = '', parent, body = ''] of readFileSync(new URL(file, TYPES), 'utf8').matchAll(
      INTERFACE,
    )) {
      const fields = [...body.matchAll(FIELD)].map(([, doc, field = '']) => [field, plain(doc)]);
      found.set(name, { text: plain(text), fields: Object.fromEntries(fields), parent });
    }
  }
  return new Map(
    [...found].map(([name, { text, fields, parent }]) => [
      name,
      { text, fields: { ...(parent ? found.get(parent)?.fields : {}), ...fields } },
    ]),
  );
}

function plain(comment = ''): string {
  return comment
    .replace(/^[ *]+/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
