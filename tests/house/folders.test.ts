import { describe, expect, it } from 'vitest';
import { cyclesOf } from './cycles.ts';
import { folderTable } from './house-table.ts';
import { importsOf, parse, resolve } from './imports.ts';
import { filesUnder, read } from './places.ts';

const TABLE = folderTable(read('CONTRIBUTING.md'));

/** `figure/layout/bar` lies in the room `figure/layout`. */
const roomOf = (folder: string): string => folder.split('/').slice(0, 2).join('/');
const ROOMS = [...new Set([...TABLE.keys()].map(roomOf))];

/** The folder in which a source file lies, `packages/figure/src/layout/bar/lying.ts` → `figure/layout/bar`. */
const folderOf = (path: string): string =>
  path.slice('packages/'.length, path.lastIndexOf('/')).replace('/src/', '/');

const sourcesOf = (room: string): string[] => {
  const [name, folder] = room.split('/');
  return filesUnder(`packages/${name}/src/${folder}`, '.ts');
};

describe('the table of folders', () => {
  it('leads only downwards', () => {
    expect(TABLE.size).toBeGreaterThan(0);
    expect(cyclesOf(TABLE)).toEqual([]);
  });
});

describe.each(ROOMS)('the folders of %s', (room) => {
  it('are those of the table', () => {
    const folders = new Set(sourcesOf(room).map(folderOf));
    expect([...folders].sort()).toEqual([...TABLE.keys()].filter((one) => roomOf(one) === room).sort());
  });

  it('import from each other as the table allows', () => {
    const refused = sourcesOf(room).flatMap((path) =>
      importsOf(parse(path, read(path)))
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => folderOf(resolve(path, specifier)))
        .filter((to) => roomOf(to) === room && to !== folderOf(path))
        .filter((to) => !TABLE.get(folderOf(path))?.includes(to))
        .map((to) => `${path} imports ${to}`),
    );
    expect(refused).toEqual([]);
  });
});
