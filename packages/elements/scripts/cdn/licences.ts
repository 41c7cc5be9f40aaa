import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PACKAGE } from './places.ts';

const FOLDER = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  ) as Manifest;
  const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one));
  const text = file ? await readFile(join(folder, file), 'utf8') : license;
  return `${name} ${version}\n\n${text.trim()}\n`;
}

/** Whose code is in the files: the texts of their licences, ours first. */
export async function licences(modules: readonly string[]): Promise<string> {
  const folders = new Set(modules.flatMap((id) => FOLDER.exec(id)?.[1] ?? []));
  const texts = await Promise.all([...folders].map(licenceOf));
  const own = await readFile(join(PACKAGE, '../../LICENSE'), 'utf8');
  return [`Keruen\n\n${own.trim()}\n`, ...new Set(texts.sort())].join(`\n${'-'.repeat(80)}\n\n`);
}
