import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { build } from 'vite';

const SRC = new URL('../../src/', import.meta.url);

/** Bytes that a page loads for a language beyond what it has already: minified, gzip -9. */
async function bytesOf(file: string, present: readonly RegExp[]): Promise<number> {
  const input = fileURLToPath(new URL(`locale/${file}.ts`, SRC));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input,
        external: [...present],
        preserveEntrySignatures: 'strict',
        output: { format: 'es' },
      },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (bundle === undefined || !('output' in bundle)) throw new Error('nothing was built');
  return gzipSync(bundle.output[0].code, { level: 9 }).length;
}

describe('bytes of a language', () => {
  test('Dari, words and table, weighs no more than 3 kB', async () => {
    const bytes = await bytesOf('packed/fa-AF', [/languages\/en/]);
    expect(bytes).toBeGreaterThan(1500);
    expect(bytes).toBeLessThanOrEqual(3 * 1024);
  });

  test('English, which every figure carries, weighs no more than 3.3 kB', async () => {
    expect(await bytesOf('languages/en', [])).toBeLessThanOrEqual(3.3 * 1024);
  });

  test('packing is worth its while', async () => {
    const packed = await bytesOf('packed/fa-AF', [/languages\/en/]);
    expect(packed).toBeLessThan((await bytesOf('languages/fa-AF', [])) * 0.75);
  });
});

describe('nothing a reader sees is made at run time by the browser', () => {
  const files = ['locale', 'locale/languages', 'locale/tables', 'locale/packed', 'describe'].flatMap((room) =>
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
