import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import type { Plugin } from 'rolldown';
import { complete } from './complete.ts';
import { allLater, placed, placesOf, type Later } from './later.ts';
import { factory, lending, LENDS, type Places, type Value } from './lent.ts';
import { litPolicy } from './lit-policy.ts';
import { look, named, type Seen } from './look.ts';
import { onDemand, type Loading } from './on-demand.ts';
import { fileOf } from './parse.ts';
import { entryFile, ENTRIES } from './places.ts';
import { made, small } from './settings.ts';
import { squeeze } from './squeeze.ts';

/** A file of the build and what it was made of. It runs as it is: none loads another at once. */
export interface Built {
  readonly fileName: string;
  readonly code: string;
  /** True where a page loads it. */
  readonly entry: boolean;
  readonly source: string;
  readonly modules: readonly string[];
}

/** `read/index.ts` is known as `read`. */
function nameOf(source: string): string {
  const name = basename(source, '.ts');
  return name === 'index' ? basename(dirname(source)) : name;
}

const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex').slice(0, 6);

async function script(source: string, plugins: readonly Plugin[]): Promise<Built> {
  const { code, modules } = await complete(source, plugins, small);
  return {
    fileName: `${nameOf(source)}.js`,
    code,
    entry: true,
    source,
    modules: Object.keys(modules).map(fileOf),
  };
}

/** What borrows from a script; a shelf does, whatever it takes. */
const isLent = ({ borrows, stock }: Later): boolean => borrows.length > 0 || stock !== undefined;

/**
 * Makes files of sources that are loaded on demand, each once. A file that borrows fits the scripts of its own build and no other: all that
 * do have one hash in their names, which is also said in fewer bytes.
 */
function workshop(later: ReadonlyMap<string, Later>, places: Places) {
  const codes = new Map<string, Promise<string>>();
  async function make(seen: Later): Promise<string> {
    const names = await Promise.all(seen.asks.map(async (asked) => [asked, await fileName(asked)] as const));
    return made(factory(named(await placed(seen, places), new Map(names)), places));
  }
  function codeOf(source: string): Promise<string> {
    const code = codes.get(source) ?? make(later.get(source)!);
    codes.set(source, code);
    return code;
  }
  const isBorrower = (source: string): boolean => isLent(later.get(source)!);
  const [torn] = [...later.values()].filter((one) => isLent(one) && one.asks.some(isBorrower));
  if (torn) throw new Error(`${torn.source} loads a file that borrows: only scripts can lend`);
  const borrowers = [...later.keys()].filter(isBorrower);
  const edition = Promise.all(borrowers.map(codeOf)).then((all) => hashOf(all.sort().join('')));
  async function fileName(source: string): Promise<string> {
    const hash = isBorrower(source) ? await edition : hashOf(await codeOf(source));
    return `${nameOf(source)}-${hash}.js`;
  }
  async function fileFor({ source, modules }: Later): Promise<Built> {
    const [name, code] = await Promise.all([fileName(source), codeOf(source)]);
    return { fileName: name, code, entry: false, source, modules };
  }
  // What no file asks for is asked for by code that is left out.
  const load = async (source: string): Promise<string> =>
    later.has(source) ? `import("./${await fileName(source)}")` : 'undefined';
  return { load, all: (): Promise<Built[]> => Promise.all([...later.values()].map(fileFor)) };
}

/** The module build: a file per element and one for all, and what these load on demand. */
export async function buildModules(): Promise<Built[]> {
  const scripts = await Promise.all(ENTRIES.map((name) => look(entryFile(name), [litPolicy()])));
  const later = await allLater(scripts);
  const places = placesOf(later.values());
  const { load, all } = workshop(later, places);
  // What lies on a shelf is lent by the shelf, and what the shelf needs by the script.
  const borrowsOf = (source: string): readonly Value[] => {
    const { borrows = [], shelf = '' } = later.get(source) ?? {};
    const { stock = [], borrows: further = [] } = later.get(shelf) ?? {};
    return [...borrows.filter((value) => !stock.includes(value)), ...further];
  };
  const loading = async (source: string): Promise<Loading> => {
    if (!borrowsOf(source).length) return { expression: await load(source) };
    const shelf = later.get(source)?.shelf;
    const files = await Promise.all([source, ...(shelf ? [shelf] : [])].map(load));
    return { expression: `lent(${files.join(', ')})`, head: LENDS };
  };
  const lender = ({ source, asks }: Seen): Promise<Built> => {
    const lends = new Set(asks.flatMap(borrowsOf));
    return script(source, [onDemand(/\.ts/, loading), lending(lends, places), litPolicy(), squeeze()]);
  };
  return [...(await Promise.all(scripts.map(lender))), ...(await all())];
}
