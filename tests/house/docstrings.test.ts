import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { PACKAGES, ROOT } from './places.ts';
import { entriesOf, namesIn, publicNames, saysMore } from './public-names.ts';

const entries = new Map(PACKAGES.map((pack) => [pack, entriesOf(pack)]));
const names = publicNames([...entries.values()].flat());

describe('every name that a package exports', () => {
  it('is looked for behind every entry', () => {
    expect(entries.get('data')).toContain('packages/data/src/read/csv.ts');
    expect(entries.get('data')).toContain('packages/data/src/datasets/kazakhstan-afghanistan.ts');
    expect(entries.get('figure')).toContain('packages/figure/src/locale/languages/fa-AF.ts');
    expect(entries.get('elements')).toContain('packages/elements/src/jsx.ts');
    const folders = PACKAGES.map((pack) => `packages/${pack}/`);
    expect(names.filter(({ path }) => !folders.some((folder) => path.startsWith(folder)))).toEqual([]);
  });

  it.each(PACKAGES)('of %s has a docstring that says more than the name', (pack) => {
    const own = names.filter(({ path }) => path.startsWith(`packages/${pack}/`));
    expect(own.length).toBeGreaterThan(pack === 'elements' ? 10 : 100);
    expect(own.filter((one) => !saysMore(one)).map(({ path, name }) => `${path}: ${name}`)).toEqual([]);
  });
});

describe('the reader of docstrings', () => {
  /** A program of the files given by name. */
  const programOf = (files: Record<string, string>): ts.Program => {
    const options: ts.CompilerOptions = { noLib: true, noResolve: false, types: [] };
    const host = ts.createCompilerHost(options);
    const texts = new Map(Object.entries(files).map(([name, text]) => [join(ROOT, name), text]));
    host.fileExists = (path) => texts.has(path);
    host.readFile = (path) => texts.get(path);
    host.getSourceFile = (path, target) => {
      const text = texts.get(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, target);
    };
    return ts.createProgram([...texts.keys()], options, host);
  };

  it('follows a name to its declaration, under the name it is exported by, once', () => {
    const program = programOf({
      'a.ts': "export * from './b';\nexport { drawn as painted } from './b';\nexport interface Bare {}",
      'b.ts': '/** Where ink lies, in pixels. @internal */\nexport const drawn = 1;',
    });
    expect(namesIn(program, ['a.ts', 'b.ts'])).toEqual([
      { name: 'painted', path: 'b.ts', docstring: 'Where ink lies, in pixels.' },
      { name: 'Bare', path: 'a.ts', docstring: '' },
    ]);
  });

  it.each([
    ['BandOptions', 'The options of a band.', false],
    ['BandOptions', '', false],
    ['BandOptions', 'Room between bands, as a share of one.', true],
    ['Route', 'A route.', false],
  ])('%s: “%s” says more: %s', (name, docstring, more) => {
    expect(saysMore({ name, docstring })).toBe(more);
  });
});
