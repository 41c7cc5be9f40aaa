import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { build } from 'vite';

const SRC = new URL('../../src/', import.meta.url);

/** Bytes of one language, words and table, minified and compressed as a page would load it. */
async function bytesOf(tag: string): Promise<number> {
  const entry = fileURLToPath(new URL(`locale/languages/${tag}.ts`, SRC));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2022', lib: { entry, formats: ['es'], fileName: tag } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (bundle === undefined || !('output' in bundle)) throw new Error('nothing was built');
  return gzipSync(bundle.output[0].code, { level: 9 }).length;
}

describe('a language', () => {
  test.each(['en', 'fa-AF'])('%s weighs no more than 3 kB', async (tag) => {
    const bytes = await bytesOf(tag);
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThanOrEqual(3 * 1024);
  });
});

describe('nothing a reader sees is made at run time by the browser', () => {
  const files = ['locale', 'locale/languages', 'locale/tables', 'describe'].flatMap((room) =>
    readdirSync(new URL(`${room}/`, SRC))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${room}/${name}`),
  );

  test('there are files to look at', () => {
    expect(files.length).toBeGreaterThan(25);
  });

  test.each(files)('%s uses no Intl, no Date and no locale of the machine', (file) => {
    const code = readFileSync(new URL(file, SRC), 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
    expect(code).not.toMatch(/\bIntl\b|\bnew Date\b|\bDate\.|toLocale|Array\.from\(/);
  });
});
