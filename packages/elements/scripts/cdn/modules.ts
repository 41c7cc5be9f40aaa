import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import type { Plugin } from 'rolldown';
import { borrowing } from './borrowing.ts';
import { complete } from './complete.ts';
import { allLater, placesOf, type Later } from './later.ts';
import { factory, lending, LENDS, type Value } from './lent.ts';
import { litPolicy } from './lit-policy.ts';
import { look, type Seen } from './look.ts';
import { onDemand, type Loading } from './on-demand.ts';
import { once } from './once.ts';
import { fileOf } from './parse.ts';
import { entryFile, ENTRIES } from './places.ts';
import { small } from './settings.ts';
import { shelving } from './shelves.ts';
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

async function build(source: string, entry: boolean, plugins: readonly Plugin[]): Promise<Built> {
  const { code, modules } = await complete(source, plugins, small);
  const fileName = `${nameOf(source)}${entry ? '' : `-${hashOf(code)}`}.js`;
  return { fileName, code, entry, source, modules: Object.keys(modules).map(fileOf) };
}

/** Makes files of sources that are loaded on demand, each once. */
function workshop(later: ReadonlyMap<string, Later>, onFile: (later: Later) => readonly Plugin[]) {
  const made = new Map<string, Promise<Built>>();
  // What no file asks for is asked for by code that is left out.
  const load = async (source: string): Promise<string> =>
    later.has(source) ? `import("./${(await fileFor(source)).fileName}")` : 'undefined';
  const loading = onDemand(/\.ts/, async (source) => ({ expression: await load(source) }));
  function fileFor(source: string): Promise<Built> {
    // What only code asks for that no file keeps is written nowhere.
    const plan = later.get(source);
    const file = made.get(source) ?? build(source, false, [loading, ...(plan ? onFile(plan) : [])]);
    made.set(source, file);
    return file;
  }
  return { load, all: (): Promise<Built[]> => Promise.all([...later.keys()].map(fileFor)) };
}

/** The module build: a file per element and one for all, and what these load on demand. */
export async function buildModules(): Promise<Built[]> {
  const scripts = await Promise.all(ENTRIES.map((name) => look(entryFile(name), [litPolicy()])));
  const later = await allLater(scripts);
  const places = placesOf(later.values());
  const there = new Set(scripts.flatMap(({ has }) => [...has.keys()]));
  const { load, all } = workshop(later, ({ source, held, stock }) => [
    ...(stock ? [shelving(source, stock, places)] : []),
    borrowing(held),
    once(there),
    squeeze(),
    factory(places),
  ]);
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
  const script = ({ source, asks }: Seen): Promise<Built> => {
    const lends = new Set(asks.flatMap(borrowsOf));
    return build(source, true, [onDemand(/\.ts/, loading), lending(lends, places), litPolicy(), squeeze()]);
  };
  return [...(await Promise.all(scripts.map(script))), ...(await all())];
}
