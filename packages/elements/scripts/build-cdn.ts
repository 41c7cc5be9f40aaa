/**
 * Builds the files a page can load without any tool: `node scripts/build-cdn.ts [folder]`, into `cdn/` unless told otherwise.
 * The same sources give the same bytes.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildClassic } from './cdn/classic.ts';
import { integrityOf } from './cdn/integrity.ts';
import { licences } from './cdn/licences.ts';
import { buildModules } from './cdn/modules.ts';
import { PACKAGE } from './cdn/places.ts';
import { sheets } from './cdn/sheets.ts';

const folder = resolve(process.argv[2] ?? join(PACKAGE, 'cdn'));
const { version } = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };

const modules = await buildModules();
const classic = { fileName: 'keruen.iife.js', code: await buildClassic(modules), entry: true };
const banner = `/*! Keruen ${version}, MIT; parts by others: LICENSES.txt */\n`;
const files = [...modules, classic].map((file) =>
  file.entry ? { ...file, code: banner + file.code } : file,
);

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await Promise.all(files.map(({ fileName, code }) => writeFile(join(folder, fileName), code)));
await Promise.all(Object.entries(sheets()).map(([name, css]) => writeFile(join(folder, name), `${css}\n`)));
await writeFile(join(folder, 'integrity.json'), `${JSON.stringify(integrityOf(version, files), null, 2)}\n`);
await writeFile(join(folder, 'LICENSES.txt'), await licences(modules.flatMap((one) => one.modules)));
