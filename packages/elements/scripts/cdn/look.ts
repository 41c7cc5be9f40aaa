import type { Plugin } from 'rolldown';
import type { Names } from './borrowing.ts';
import { complete } from './complete.ts';
import { borrowedBy, type Value } from './lent.ts';
import { onDemand } from './on-demand.ts';
import { plain } from './settings.ts';

/** What would be in a file if it were built. */
export interface Seen {
  readonly source: string;
  /** What would be left of its modules. */
  readonly has: Names;
  /** What it has from the script that loads it. */
  readonly borrows: readonly Value[];
  /** Sources it loads on demand, in one order always. */
  readonly asks: readonly string[];
}

/** Builds a file as far as is needed to know what is in it. */
export async function look(source: string, plugins: readonly Plugin[]): Promise<Seen> {
  const names = new Map<string, string>();
  const asking = onDemand(/\.ts/, async (asked) => {
    const name = names.get(asked) ?? `./later-${names.size}.js`;
    names.set(asked, name);
    return { expression: `import("${name}")` };
  });
  const { code, modules } = await complete(source, [asking, ...plugins], plain);
  const left = Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0);
  return {
    source,
    has: new Map(left.map(([id, { renderedExports }]) => [id, new Set(renderedExports)])),
    borrows: borrowedBy(code),
    asks: [...names.keys()].filter((asked) => code.includes(`"${names.get(asked)}"`)).sort(),
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
