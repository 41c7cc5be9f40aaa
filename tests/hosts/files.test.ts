import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CDN, mustBeBuilt, ROOT } from '../support/places.ts';
import { run } from '../support/run.ts';

interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
  readonly preload: Readonly<Record<string, readonly string[]>>;
}

const ENTRIES = ['actor-card.js', 'corridor-map.js', 'keruen.js', 'trade-chart.js'];
const STATIC = /\b(?:import|from)\s*(['"`])(\.\/[^'"`]+)\1/g;

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

async function build(): Promise<Readonly<Record<string, string>>> {
  const folder = await mkdtemp(join(tmpdir(), 'keruen-cdn-'));
  folders.push(folder);
  await run('node', ['scripts/build-cdn.ts', folder], `${ROOT}packages/elements`);
  const files = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(files.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  );
}

describe('the files for a script tag', () => {
  it('are the same bytes each time', async () => {
    const first = await build();
    expect(Object.keys(first)).toContain('keruen.js');
    expect(await build()).toEqual(first);
  });

  it('are one entry per element, one for all, one classic, one shared; the others have a hash in their name', () => {
    expect(names).toEqual(expect.arrayContaining([...ENTRIES, 'keruen.iife.js']));
    const rest = names.filter((name) => ![...ENTRIES, 'keruen.iife.js'].includes(name));
    for (const name of rest) expect(name).toMatch(/^[\w-]+-[\w-]{8}\.js$/);
    expect(rest.filter((name) => name.startsWith('shared-'))).toHaveLength(1);
  });

  it.each(ENTRIES)('%s loads the shared file and nothing else at once', async (entry) => {
    const imports = [...(await read(entry)).matchAll(STATIC)].map(([, , path]) => path!.slice(2));
    expect(imports).toEqual([expect.stringMatching(/^shared-/)]);
    expect(integrity.preload[entry]).toEqual(imports);
    const [shared] = imports;
    expect([...(await read(shared!)).matchAll(STATIC)]).toEqual([]);
  });

  it('hold one copy of Lit, which makes no policy of its own', async () => {
    const texts = await Promise.all(names.map(async (name) => [name, await read(name)] as const));
    const lit = texts
      .filter(([, text]) => text.includes('litHtmlVersions'))
      .map(([name]) => name.split('-')[0]);
    expect(lit.sort()).toEqual(['keruen.iife.js', 'shared']);
    for (const [name, text] of texts)
      expect(text.match(/createPolicy\(/g)?.length ?? 0, name).toBe(
        lit.includes(name.split('-')[0]!) ? 1 : 0,
      );
  });

  it('name no machine and no map', async () => {
    for (const name of names) {
      const text = await read(name);
      expect(text, name).not.toContain(ROOT);
      expect(text, name).not.toMatch(/sourceMappingURL|node_modules/);
    }
  });

  it('load datasets that need nothing else, so that the classic script can use them', async () => {
    for (const name of names.filter((one) => /^(trade|actors|corridors)-\w{8}\.js$/.test(one)))
      expect([...(await read(name)).matchAll(STATIC)], name).toEqual([]);
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
