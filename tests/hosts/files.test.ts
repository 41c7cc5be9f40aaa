import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CDN, mustBeBuilt, ROOT } from '../support/places.ts';
import { run } from '../support/run.ts';
import { thorough } from '../support/thorough.ts';

interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
  readonly preload: Readonly<Record<string, readonly string[]>>;
}

const ELEMENTS = ['actor-card.js', 'corridor-map.js', 'trade-chart.js'];
const ENTRIES = [...ELEMENTS, 'keruen.iife.js', 'keruen.js'];
const STATIC = /\b(?:import|from)\s*(['"`])(\.\/[^'"`]+)\1/g;
/** `import("./name")`, or `far("name")` in the classic script. */
const ON_DEMAND = /\b\w+\((['"`])(?:\.\/)?([\w-]+-[0-9a-f]{6}\.js)\1\)/g;

const folders: string[] = [];
let names: readonly string[];
let integrity: Integrity;

beforeAll(async () => {
  mustBeBuilt('packages/elements/cdn/integrity.json');
  names = (await readdir(CDN)).filter((name) => name.endsWith('.js'));
  integrity = JSON.parse(await readFile(`${CDN}integrity.json`, 'utf8')) as Integrity;
});

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const read = (name: string): Promise<string> => readFile(CDN + name, 'utf8');

async function build(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keruen-cdn-'));
  folders.push(folder);
  await run('node', ['scripts/build-cdn.ts', folder], `${ROOT}packages/elements`);
  return folder;
}

async function textsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(files.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  );
}

describe('the files for a script tag', () => {
  // A whole build takes half a minute. What the minifier makes of a text is remembered from the build before, but on a build server, where `CI` is set.
  if (thorough)
    it('are the same bytes each time', async () => {
      const first = await textsOf(CDN);
      expect(Object.keys(first)).toContain('keruen.js');
      expect(await textsOf(await build())).toEqual(first);
    }, 240_000);

  it('are one per element, one for all and one classic; the others have a hash in their name', () => {
    expect(names).toEqual(expect.arrayContaining(ENTRIES));
    for (const name of names.filter((one) => !ENTRIES.includes(one)))
      expect(name).toMatch(/^[\w-]+-[0-9a-f]{6}\.js$/);
  });

  it('have one hash where they borrow from a script, and their own where they are whole', async () => {
    const texts = await Promise.all(names.map(async (name) => [name, await read(name)] as const));
    const hashes = (borrow: boolean): string[] =>
      texts.flatMap(([name, text]) =>
        !ENTRIES.includes(name) && text.startsWith('export default([') === borrow
          ? [/-(\w{6})\.js$/.exec(name)![1]!]
          : [],
      );
    expect(hashes(true).length).toBeGreaterThan(40);
    expect(new Set(hashes(true)).size).toBe(1);
    expect(new Set(hashes(false)).size).toBeGreaterThan(40);
  });

  it('are complete: none loads another before it runs', async () => {
    for (const name of names) expect([...(await read(name)).matchAll(STATIC)], name).toEqual([]);
    expect(integrity.preload).toEqual(Object.fromEntries(ENTRIES.map((name) => [name, []])));
  });

  it('are made once, whoever asks for them', async () => {
    const asked = async (name: string): Promise<string[]> =>
      [...(await read(name)).matchAll(ON_DEMAND)].map(([, , path]) => path!);
    const kinds = names.map((name) => name.replace(/-[0-9a-f]{6}\.js$/, ''));
    expect(new Set(kinds).size).toBe(kinds.length);
    const all = new Set((await Promise.all(names.map(asked))).flat());
    expect([...all].sort()).toEqual(names.filter((name) => !ENTRIES.includes(name)).sort());
    for (const entry of ELEMENTS)
      for (const name of await asked(entry)) expect(await asked('keruen.js')).toContain(name);
  });

  it('hold one copy of Lit each, which makes no policy of its own, and none where they are loaded on demand', async () => {
    for (const name of names) {
      const text = await read(name);
      const copies = ENTRIES.includes(name) ? 1 : 0;
      expect(text.match(/litHtmlVersions/g)?.length ?? 0, name).toBe(copies);
      expect(text.match(/createPolicy\(/g)?.length ?? 0, name).toBe(copies);
    }
  });

  it('name no machine and no map', async () => {
    for (const name of names) {
      const text = await read(name);
      expect(text, name).not.toContain(ROOT);
      expect(text, name).not.toMatch(/sourceMappingURL|node_modules/);
    }
  });

  it('carry the licences of others', async () => {
    const text = await readFile(`${CDN}LICENSES.txt`, 'utf8');
    for (const said of ['Keruen', 'MIT License', 'lit-html', 'BSD 3-Clause'])
      expect(text.toLowerCase()).toContain(said.toLowerCase());
  });
});

describe('integrity.json', () => {
  it('has the hash of every script', async () => {
    expect(Object.keys(integrity.files)).toEqual([...names].sort());
    for (const [name, hash] of Object.entries(integrity.files))
      expect(
        `sha384-${createHash('sha384')
          .update(await readFile(CDN + name))
          .digest('base64')}`,
        name,
      ).toBe(hash);
  });

  it('names the version of the package', async () => {
    const { version } = JSON.parse(
      await readFile(`${ROOT}packages/elements/package.json`, 'utf8'),
    ) as Integrity;
    expect(integrity.version).toBe(version);
  });
});
