import type { Plugin } from 'rolldown';
import type { Names } from './borrowing.ts';
import { complete } from './complete.ts';
import { borrowedBy, type Value } from './lent.ts';
import { onDemand } from './on-demand.ts';
import { fileOf } from './parse.ts';
import { plain } from './settings.ts';

/** A file as the bundler has it, before it is made small: what is in it and what it needs. */
export interface Seen {
  readonly source: string;
  /** Its text; where it loads another file stands that file's stand-in. */
  readonly code: string;
  /** Every module it was made of, also those of which nothing is left. */
  readonly modules: readonly string[];
  /** What would be left of its modules. */
  readonly has: Names;
  /** What it has from the script that loads it. */
  readonly borrows: readonly Value[];
  /** Sources it loads on demand, in one order always. */
  readonly asks: readonly string[];
}

/** What a source is called, quotes and all, in files that load it, while the name of its own file is not known. */
const standIn = (source: string): string => JSON.stringify(`./later/${encodeURIComponent(source)}.js`);

/** The text of a file that loads others by their names. */
export const named = ({ code, asks }: Seen, names: ReadonlyMap<string, string>): string =>
  asks.reduce((text, asked) => text.replaceAll(standIn(asked), `"./${names.get(asked)}"`), code);

/** Bundles a file. */
export async function look(source: string, plugins: readonly Plugin[]): Promise<Seen> {
  const sources = new Set<string>();
  const asking = onDemand(/\.ts/, async (asked) => {
    sources.add(asked);
    return { expression: `import(${standIn(asked)})` };
  });
  const { code, modules } = await complete(source, [asking, ...plugins], plain);
  const left = Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0);
  return {
    source,
    code,
    modules: Object.keys(modules).map(fileOf),
    has: new Map(left.map(([id, { renderedExports }]) => [id, new Set(renderedExports)])),
    borrows: borrowedBy(code),
    asks: [...sources].filter((asked) => code.includes(standIn(asked))).sort(),
  };
}

/** What all of these have. */
export function common(files: readonly Seen[]): Names {
  const [first, ...rest] = files.map(({ has }) => has);
  const inAll = (id: string, name: string): boolean => rest.every((has) => has.get(id)?.has(name));
  return new Map(
    [...(first ?? [])].map(([id, names]) => [id, new Set([...names].filter((name) => inAll(id, name)))]),
  );
}
