import type { Plugin } from 'rolldown';
import type { Names } from './borrowing.ts';
import type { Places, Value } from './lent.ts';
import { fileOf } from './parse.ts';

/**
 * What several chart types have in common and no script of a page has: a file of its own, loaded beside each of them. It serves
 * a page only where a type needs nearly all that lies on it; else whoever shows one type waits for what others need.
 */
export interface Shelf {
  /** The name of its file. */
  readonly name: string;
  /** The chart types that take from it. */
  readonly readers: readonly string[];
  /** The modules that lie on it. */
  readonly modules: readonly string[];
}

export const SHELVES: readonly Shelf[] = [
  {
    name: 'lying',
    readers: ['bars', 'columns', 'growth', 'waterfall', 'mirror', 'treemap', 'flows'],
    modules: ['bar-chart', 'lying', 'lying-names', 'lying-rows', 'lying-stack'],
  },
];

const BEGIN = 'keruen:shelf/';

/** A shelf as a source: there is no such file. */
export const sourceOf = ({ name }: Shelf): string => `${BEGIN}${name}.ts`;

const isOne = (names: readonly string[], source: string): boolean =>
  names.includes(/[\\/]figure[\\/]src[\\/].*?([\w-]+)\.ts$/.exec(source)?.[1] ?? '');

/** The shelf a chart type takes from. */
export const shelfOf = (source: string): Shelf | undefined =>
  SHELVES.find(({ readers }) => /[\\/]layout[\\/]/.test(source) && isOne(readers, source));

/** Of what is in a file, what lies on a shelf. */
export function onShelf({ modules }: Shelf, has: Names): Names {
  const there = [...has].map(([id, names]) => [fileOf(id), names] as const);
  return new Map(there.filter(([file]) => isOne(modules, file)));
}

/** Names with those of others. */
export function joined(all: readonly Names[]): Names {
  const names = new Map<string, ReadonlySet<string>>();
  for (const [id, some] of all.flatMap((one) => [...one]))
    names.set(id, new Set([...(names.get(id) ?? []), ...some]));
  return names;
}

export const partsOf = (value: Value): readonly [module: string, name: string] => {
  const end = value.lastIndexOf('#');
  return [value.slice(0, end), value.slice(end + 1)];
};

/** Gives a shelf its values, each under its place in the list, or in any order while there is none. */
export function shelving(shelf: string, stock: readonly Value[], places?: Places): Plugin {
  const line = (value: Value, i: number): string => {
    const [module, name] = partsOf(value);
    return `export { ${name} as "${places?.get(value) ?? i}" } from ${JSON.stringify(module)};\n`;
  };
  return {
    name: 'keruen:shelving',
    resolveId: (source) => (source === shelf ? source : null),
    load: (id) => (id === shelf ? stock.map(line).join('') : null),
  };
}
