import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rolldown';
import { describe, expect, it } from 'vitest';
import { borrowing, type Names } from '../../scripts/cdn/borrowing.ts';
import { complete } from '../../scripts/cdn/complete.ts';
import { factory, lending, LENDS, type Places } from '../../scripts/cdn/lent.ts';
import { litPolicy } from '../../scripts/cdn/lit-policy.ts';
import { look, named } from '../../scripts/cdn/look.ts';
import { onDemand } from '../../scripts/cdn/on-demand.ts';
import { once } from '../../scripts/cdn/once.ts';
import { entryFile } from '../../scripts/cdn/places.ts';
import { made, small } from '../../scripts/cdn/settings.ts';
import { onShelf, shelfOf, shelving, SHELVES, sourceOf } from '../../scripts/cdn/shelves.ts';
import { squeeze } from '../../scripts/cdn/squeeze.ts';
import { KEEPS_SPACE, TIGHT } from '../../scripts/cdn/tight.ts';

const fileOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const SOURCE = fileOf('no-such-file.ts');
const PLURAL = fileOf('../../../figure/src/locale/plural.ts');
const BIDI = fileOf('../../../figure/src/locale/bidi.ts');
const KNOWN = fileOf('../../../figure/src/locale/known.ts');

/** A source that is nowhere but in the test. */
const given = (code: string): Plugin => ({
  name: 'test:given',
  resolveId: (source) => (source === SOURCE ? source : null),
  load: (id) => (id === SOURCE ? { code, moduleType: 'ts' } : null),
});

/** The module that some code is. */
const run = (code: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);

const has = (module: string, ...names: readonly string[]): Names => new Map([[module, new Set(names)]]);

/** What becomes of a source that is loaded on demand by a script that has some names, and what it borrows. */
async function later(code: string, held: Names = new Map()) {
  const plugins = [given(code), borrowing(held), once(new Set(held.keys())), squeeze()];
  const { code: bundled, borrows } = await look(SOURCE, plugins);
  const places: Places = new Map(borrows.map((value, i) => [value, i + 1]));
  return { code: await made(factory(bundled, places)), borrows };
}

describe('a script of a page', () => {
  it('has nothing that only a server needs', async () => {
    const { has } = await look(entryFile('trade-chart'), [litPolicy()]);
    const modules = [...has.keys()].map((id) => id.replace(/.*[\\/]src[\\/]/, '').replaceAll('\\', '/'));
    expect(modules).toContain('paint/bar.ts');
    // A server paints whatever it has loaded, and writes its sheets short.
    expect(modules).not.toContain('paint/line.ts');
    expect(modules).not.toContain('theme/painted.ts');
  }, 60_000);
});

describe('a file that is loaded on demand', () => {
  const PLURALS = `import { pluralOne, pluralSlavic } from ${JSON.stringify(PLURAL)};
    export const said: string[] = [pluralOne(1), pluralSlavic(2)];`;

  it('is a module like any other where it borrows nothing', async () => {
    const { code, borrows } = await later(PLURALS);
    expect(borrows).toEqual([]);
    expect((await run(code)).said).toEqual(['one', 'few']);
  });

  it('is a function of the list it is lent from, and brings what is not in it', async () => {
    const { code, borrows } = await later(PLURALS, has(PLURAL, 'pluralOne'));
    expect(borrows).toEqual([`${PLURAL}#pluralOne`]);
    const { default: make } = await run(code);
    expect((make as (list: unknown[]) => unknown)([, () => 'lent'])).toEqual({ said: ['lent', 'few'] });
  });

  it('borrows through the door of a package, and only what it uses', async () => {
    const { borrows } = await later(
      "export { isolate } from '@keruen/figure';",
      has(BIDI, 'isolate', 'plain'),
    );
    expect(borrows).toEqual([`${BIDI}#isolate`]);
  });

  it('has Lit from the script', async () => {
    const { code, borrows } = await later(
      "import { html } from 'lit';\nexport const a = () => html`<p></p>`;",
    );
    expect(borrows).toEqual([expect.stringMatching(/lit\/index\.js#html$/)]);
    expect(code.length).toBeLessThan(60);
  });

  it('loads others by the names of their files', async () => {
    const code = `export const load = (fine: boolean) =>
      fine ? import(${JSON.stringify(PLURAL)}) : import(${JSON.stringify(BIDI)});`;
    const seen = await look(SOURCE, [given(code), borrowing(new Map()), squeeze()]);
    expect(seen.asks).toEqual([BIDI, PLURAL]);
    const text = named(
      seen,
      new Map([
        [PLURAL, 'plural-0a1b2c.js'],
        [BIDI, 'bidi-3d4e5f.js'],
      ]),
    );
    expect(await made(text)).toContain('import(`./plural-0a1b2c.js`):import(`./bidi-3d4e5f.js`)');
  });

  it('may not bring a second memory of the page', async () => {
    const languages = "export { loadedLocale } from '@keruen/figure';";
    await expect(later(languages, has(KNOWN, 'matchLocale'))).rejects.toThrow(/known\.ts.* remembers/);
    expect((await later(languages, has(KNOWN, 'loadedLocale'))).borrows).toHaveLength(1);
  });
});

describe('a function of a module', () => {
  const FUNCTIONS = `
    function early(): string { return 'called above' }
    export const first = early() + late() + through();
    function through(): string { return further() }
    function further(): string { return ' and through another' }
    function late(): string { return ' its place' }
    export function owner(this: { a: number }): number { return this.a }
    export function many() { return arguments.length }
    export function* counted(): Generator<number> { yield 1 }
    export const two = 2;
    export async function promised<T>({ a }: { a: T }, [b]: T[] = [a]): Promise<T[]> { return [a, b!] }
    export function over(a: string): string;
    export function over(a: number): number;
    export function over(a: unknown): unknown { return function () { return a } }`;

  it('is written short, and is what it was', async () => {
    const { code } = await complete(SOURCE, [given(FUNCTIONS), squeeze()], { ...small, minify: false });
    const made = (await run(code)) as Record<string, (...given: unknown[]) => unknown>;
    expect(made.first).toBe('called above its place and through another');
    expect(made.owner!.call({ a: 1 })).toBe(1);
    expect(made.many!(1, 2, 3)).toBe(3);
    expect([...(made.counted!() as Iterable<number>)]).toEqual([1]);
    expect(await made.promised!({ a: 1 })).toEqual([1, 1]);
    expect((made.over!('a') as () => string)()).toBe('a');
    expect(code).toContain(',promised=async({a},');
    expect(code).not.toMatch(/\b(?:const|var) /);
  });
});

describe('a script of a page', () => {
  it('lends from one list and has each file made once', async () => {
    const places: Places = new Map([[`${PLURAL}#pluralOne` as const, 2]]);
    const plugins = [given(`${LENDS}export { lent };`), lending(new Set(places.keys()), places)];
    const { lent } = (await run((await complete(SOURCE, plugins, small)).code)) as {
      lent: (file: Promise<unknown>) => Promise<{ list: ((n: number) => string)[] }>;
    };
    const file = Promise.resolve({ default: (list: unknown) => ({ list }) });
    const { list } = await lent(file);
    expect(list).toHaveLength(3);
    expect(list[2]!(1)).toBe('one');
    expect(await lent(file)).toBe(await lent(file));
  });

  it('lends a file what lies on its shelf beside what it has itself', async () => {
    const places: Places = new Map([
      [`${PLURAL}#pluralOne` as const, 0],
      [`${BIDI}#isolate` as const, 2],
    ]);
    const shelf = sourceOf(SHELVES[0]!);
    const stock = [`${BIDI}#isolate` as const];
    const { code } = await look(shelf, [shelving(shelf, stock, places)]);
    expect(await run(await made(factory(code, places)))).toHaveProperty('2');
    const plugins = [
      given(`${LENDS}export { lent };`),
      lending(new Set([`${PLURAL}#pluralOne` as const]), places),
    ];
    const { lent } = (await run((await complete(SOURCE, plugins, small)).code)) as {
      lent: (...files: Promise<unknown>[]) => Promise<((text: unknown) => string)[]>;
    };
    const lain = Promise.resolve({ default: () => ({ 2: () => 'from the shelf' }) });
    const list = await lent(Promise.resolve({ default: (all: unknown) => all }), lain);
    expect(list[0]!(1)).toBe('one');
    expect(list[2]!('')).toBe('from the shelf');
  });

  it('loads the built file of what it asks for', async () => {
    const code = `type A = import('./a.ts').A;
      export const load = (name: string) => [import(${JSON.stringify(PLURAL)}), import(name)];`;
    const loading = onDemand(/\.ts$/, async (source) => ({
      expression: `take(${JSON.stringify(source)})`,
      head: 'const take = (path) => `taken ${path}`;\n',
    }));
    const built = await complete(SOURCE, [given(code), loading], small);
    expect(built.code).toContain('import(');
    const { load } = (await run(built.code)) as { load: (name: string) => unknown[] };
    expect(load('data:text/javascript,')[0]).toBe(`taken ${PLURAL}`);
  });
});

describe('a shelf', () => {
  it('has what its chart types have in common; no type takes from two', () => {
    const readers = SHELVES.flatMap((shelf) => shelf.readers);
    expect(new Set(readers).size).toBe(readers.length);
    const type = (name: string): string => `/a/figure/src/layout/${name}.ts`;
    for (const shelf of SHELVES) {
      for (const name of shelf.readers) expect(shelfOf(type(name))).toBe(shelf);
      const has = [...shelf.modules, 'no-such-module'].map(
        (name) => [`${type(name)}?own`, new Set(['a'])] as const,
      );
      expect([...onShelf(shelf, new Map(has)).keys()]).toEqual(shelf.modules.map(type));
    }
    expect(shelfOf(type('lines'))).toBeUndefined();
    expect(shelfOf('/a/figure/src/locale/bars.ts')).toBeUndefined();
  });
});

describe('a shortened style sheet', () => {
  const { css } = TIGHT;

  it('loses comments and the space that only people need', () => {
    expect(
      css!('\n  .a,\n  .b > c {\n    /* why */\n    margin: 0 0.5em;\n    color: red !important;\n  }\n'),
    ).toBe('.a,.b>c{margin:0 .5em;color:red!important}');
    expect(css!('@media (a: b) and (c) {.d ~ .e {top: 0}}')).toBe('@media(a:b) and (c){.d~.e{top:0}}');
  });

  it('keeps the space that means something', () => {
    for (const sheet of [
      '.a .b:not(.c) :focus{top:calc(1px + 2em)}',
      '@media(a:b) and (c){.d{margin:10.5px 0}}',
      '@container(inline-size >= 1px){.e{top:calc(100% - 1px)}}',
    ])
      expect(css!(sheet)).toBe(sheet);
  });
});

describe('shortened markup', () => {
  const { html } = TIGHT;

  it('has one space for a line break and what indents the next line', () => {
    expect(html!('<p\n    class="a"\n  >\n    one  two\n    three</p>')).toBe(
      '<p class="a" > one  two three</p>',
    );
  });

  it('is refused where white space is text', () => {
    expect(KEEPS_SPACE.test('html`<pre>\n</pre>`')).toBe(true);
    expect(KEEPS_SPACE.test('css`p { white-space: pre-line }`')).toBe(true);
    expect(KEEPS_SPACE.test('css`p { white-space: nowrap }` html`<p></p>`')).toBe(false);
  });
});
