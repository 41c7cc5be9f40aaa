import { describe, expect, it } from 'vitest';
import { cyclesOf } from './cycles.ts';
import { houseTable } from './house-table.ts';
import { importsOf, parse, resolve, roomOf, targetOf, type Import } from './imports.ts';
import { filesUnder, PACKAGES, read } from './places.ts';

interface Source {
  readonly path: string;
  readonly imports: readonly Import[];
}

const TABLE = houseTable(read('README.md'));
const SOURCES: readonly Source[] = PACKAGES.flatMap((name) => filesUnder(`packages/${name}/src`, '.ts')).map(
  (path) => ({
    path,
    imports: importsOf(parse(path, read(path))),
  }),
);
/** Files that pass on what others define; they are the doors of a package. */
const DOOR =
  /^packages\/[^/]+\/src\/(index|sound|((fallback|read|sheet|write)\/index)|([a-z-]+\/)?define)\.ts$/;

/** The one room that knows Node: the command line. */
const NODE = 'data/cli';

/** Packages of others that a package of ours names as its own dependencies, or as those of whoever uses one of its entries. */
function dependenciesOf(path: string): string[] {
  const [, name] = path.split('/');
  const manifest = JSON.parse(read(`packages/${name}/package.json`)) as {
    dependencies?: Record<string, string>;
    peerDependencies?: Record<string, string>;
  };
  return Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

describe("the house's table", () => {
  it('names the rooms that exist, and no other', () => {
    const rooms = new Set(SOURCES.map(({ path }) => roomOf(path)).filter((room) => room !== undefined));
    expect([...rooms].sort()).toEqual([...TABLE.keys()].sort());
  });

  it('leads only downwards', () => {
    expect(cyclesOf(TABLE)).toEqual([]);
  });

  it('allows every import from room to room', () => {
    const refused = SOURCES.flatMap(({ path, imports }) => {
      const room = roomOf(path);
      if (room === undefined) return [];
      return imports
        .map(({ specifier }) => targetOf(path, specifier))
        .filter((target) => target !== undefined && target !== room && !TABLE.get(room)?.includes(target))
        .map((target) => `${path} imports ${target}`);
    });
    expect(refused).toEqual([]);
  });
});

describe('imports', () => {
  it('are computed at run time only where a script looks for its own files', () => {
    const computing = SOURCES.filter(({ imports }) => imports.some(({ kind }) => kind === 'computed'));
    expect(computing.map(({ path }) => roomOf(path)).filter((room) => room !== 'elements/cdn')).toEqual([]);
  });

  it('come from the package itself, from ours, or from a stated dependency', () => {
    const foreign = SOURCES.flatMap(({ path, imports }) =>
      imports
        .filter(
          ({ kind, specifier }) =>
            kind !== 'computed' &&
            !specifier.startsWith('.') &&
            !(specifier.startsWith('node:') && roomOf(path) === NODE) &&
            !dependenciesOf(path).includes(packageOf(specifier)),
        )
        .map(({ specifier }) => `${path} imports ${specifier}`),
    );
    expect(foreign).toEqual([]);
  });

  it('never go round in a circle', () => {
    const graph = new Map(
      SOURCES.map(({ path, imports }) => [
        path,
        imports
          .filter(({ kind, specifier }) => kind !== 'type' && specifier.startsWith('.'))
          .map(({ specifier }) => resolve(path, specifier)),
      ]),
    );
    expect(cyclesOf(graph)).toEqual([]);
  });

  it('lead to files that exist', () => {
    const known = new Set(SOURCES.map(({ path }) => path));
    const lost = SOURCES.flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => specifier.startsWith('.') && !known.has(resolve(path, specifier)))
        .map(({ specifier }) => `${path} imports ${specifier}`),
    );
    expect(lost).toEqual([]);
  });

  it('are passed on by the doors of a package only', () => {
    const barrels = SOURCES.filter(
      ({ path, imports }) => !DOOR.test(path) && imports.some(({ passedOn }) => passedOn),
    );
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });
});

describe('the readers of this test', () => {
  it('read a table as Markdown pads it', () => {
    const table = houseTable(
      '| room     | may import  |\n|---|---|\n| `a/b` | `a/c`  `@x/y` |\n| `a/c` |  |\n\n| `no` | |',
    );
    expect([...table]).toEqual([
      ['a/b', ['a/c', '@x/y']],
      ['a/c', []],
    ]);
  });

  it('see every way to import', () => {
    const text = `import a from './a.ts'; import type { B } from './b.ts'; export * from './c.ts';
      const d = () => import('./d.ts'); type E = import('./e.ts').E; import './f.ts'; import(base + name);`;
    expect(importsOf(parse('x.ts', text)).map(({ specifier, kind }) => `${kind} ${specifier}`)).toEqual([
      'value ./a.ts',
      'type ./b.ts',
      'value ./c.ts',
      'dynamic ./d.ts',
      'type ./e.ts',
      'value ./f.ts',
      'computed base + name',
    ]);
  });

  it('find a cycle and show the way round', () => {
    const graph = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['b']],
      ['d', ['b']],
    ]);
    expect(cyclesOf(graph)).toEqual(['b → c → b']);
  });
});
