import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PACKAGE } from './places.ts';

const FOLDER = join(PACKAGE, '..', '..', 'node_modules', '.cache', 'keruen', 'squeezed');

/** Answers that are kept: those of some ten builds. With more, all are forgotten. */
const MOST = 1500;

/**
 * What is made of a text, remembered from build to build by the text and all else it depends on: the same question has the same answer,
 * which takes much longer to find than to read. A folder that cannot be read or written only costs that time. On a build server,
 * where `CI` is set, every answer is found anew.
 */
export async function remembered(
  question: readonly string[],
  make: () => Promise<string>,
  folder = FOLDER,
): Promise<string> {
  const path = join(folder, createHash('sha256').update(JSON.stringify(question)).digest('hex'));
  const known = process.env.CI ? undefined : await readFile(path, 'utf8').catch(() => undefined);
  if (known !== undefined) return known;
  const made = await make();
  await keep(folder, path, made).catch(() => undefined);
  return made;
}

/** Written whole or not at all: another build may be reading. */
async function keep(folder: string, path: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const kept = await readdir(folder);
  if (kept.length >= MOST) await Promise.all(kept.map((name) => rm(join(folder, name), { force: true })));
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, text);
  await rename(draft, path);
}
