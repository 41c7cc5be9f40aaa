import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './places.ts';
import { run } from './run.ts';

export const PACKAGES = ['data', 'figure', 'elements'] as const;

export interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** A project of somebody else's that has the packed packages and nothing of this repository but what they depend on. */
export interface Consumer {
  readonly folder: string;
  /** Address of a tarball. */
  tarball(name: string): string;
  manifest(name: string): Promise<Manifest>;
  /** Files of a package, from its root. */
  files(name: string): Promise<readonly string[]>;
  /** Runs a module in Node and gives what it printed. */
  node(code: string): Promise<string>;
  remove(): Promise<void>;
}

/** Packs a package and unpacks it where an installer would put it. */
async function install(name: string, folder: string): Promise<void> {
  const from = `${ROOT}packages/${name}`;
  await run('pnpm', ['pack', '--config.ignore-scripts=true', '--out', join(folder, `${name}.tgz`)], from);
  const to = join(folder, 'node_modules/@keruen', name);
  await mkdir(to, { recursive: true });
  await run('tar', ['xzf', join(folder, `${name}.tgz`), '-C', to, '--strip-components=1'], folder);
}

/** Puts beside them what their manifests name, as it is installed here; nothing is downloaded. */
async function link(name: string, folder: string): Promise<void> {
  const { dependencies, peerDependencies } = JSON.parse(
    await readFile(join(folder, 'node_modules/@keruen', name, 'package.json'), 'utf8'),
  ) as Manifest;
  const named = Object.keys({ ...dependencies, ...peerDependencies });
  for (const other of named.filter((one) => !one.startsWith('@keruen/'))) {
    const to = join(folder, 'node_modules', other);
    await mkdir(dirname(to), { recursive: true });
    await symlink(await realpath(`${ROOT}packages/${name}/node_modules/${other}`), to).catch(ignoreExisting);
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

/** Puts a React there, as an installer would: whole, for what is linked would find another React beside it. `-18` is the older one. */
async function installReact(older: string, folder: string): Promise<void> {
  const from = await realpath(`${ROOT}tests/node_modules/react-dom${older}`);
  const packages = {
    react: await realpath(`${ROOT}tests/node_modules/react${older}`),
    'react-dom': from,
    scheduler: await realpath(join(dirname(from), 'scheduler')),
  };
  for (const [name, source] of Object.entries(packages)) {
    const to = join(folder, 'node_modules', name);
    await rm(to, { recursive: true, force: true });
    await cp(source, to, { recursive: true });
  }
}

/** `react` is the end of a name in the manifest of the tests: `''` for the present React, `-18` for the one before. */
export async function consumer(react?: '' | '-18'): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), 'keruen-consumer-'));
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  await Promise.all(PACKAGES.map((name) => install(name, folder)));
  for (const name of PACKAGES) await link(name, folder);
  if (react !== undefined) await installReact(react, folder);
  const tarball = (name: string): string => join(folder, `${name}.tgz`);
  return {
    folder,
    tarball,
    manifest: async (name) =>
      JSON.parse(
        await readFile(join(folder, 'node_modules/@keruen', name, 'package.json'), 'utf8'),
      ) as Manifest,
    files: async (name) =>
      (await run('tar', ['tzf', tarball(name)], folder))
        .split('\n')
        .map((file) => file.replace(/^package\//, '')),
    node: (code) => run(process.execPath, ['--input-type=module', '--eval', code], folder),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
