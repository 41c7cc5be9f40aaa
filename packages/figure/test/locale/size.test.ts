import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { build } from 'vite';

const SRC = new URL('../../src/', import.meta.url);

/** A module and all it loads, minified, without what a page has already. */
async function codeOf(file: string, present: readonly RegExp[]): Promise<string> {
  const input = fileURLToPath(new URL(`${file}.ts`, SRC));
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
  return bundle.output[0].code;
}

/** Its bytes as they travel: gzip -9. */
async function bytesOf(file: string, present: readonly RegExp[]): Promise<number> {
  return gzipSync(await codeOf(`locale/${file}`, present), { level: 9 }).length;
}

describe('bytes of a language', () => {
  test('Dari, words and table, weighs no more than 3 kB', async () => {
    const bytes = await bytesOf('packed/fa-AF', [/languages\/en/]);
    expect(bytes).toBeGreaterThan(1500);
    expect(bytes).toBeLessThanOrEqual(3 * 1024);
  });

  test('English with every book weighs no more than 3.3 kB, what every figure carries 0.9 kB', async () => {
    expect(await bytesOf('languages/en', [])).toBeLessThanOrEqual(3.3 * 1024);
    expect(await bytesOf('languages/en/base', [])).toBeLessThanOrEqual(0.9 * 1024);
  });

  test('packing is worth its while', async () => {
    const packed = await bytesOf('packed/fa-AF', [/languages\/en/]);
    expect(packed).toBeLessThan((await bytesOf('languages/fa-AF', [])) * 0.75);
  });
});

describe('what a figure says', () => {
  const own = {
    chart: ['shown apart', 'values that contradict each other', 'provisional'],
    card: ['does not recognise', 'no recorded holder', 'armed group'],
    route: ['rail ferry', 'border crossing', 'Turkmenistan'],
  };

  test.each([
    ['chart', 'chart', ['card', 'route']],
    ['note', 'chart', ['card', 'route']],
    ['office', 'card', ['chart', 'route']],
    ['route', 'route', ['chart', 'card']],
  ] as const)('describe/%s brings the words of a %s and of no other', async (file, said, unsaid) => {
    const code = await codeOf(`describe/${file}`, [/^@keruen/]);
    for (const words of own[said]) expect(code).toContain(words);
    for (const other of unsaid) for (const words of own[other]) expect(code).not.toContain(words);
  });

  test('a map brings no formats of amounts', async () => {
    const code = await codeOf('describe/route', [/^@keruen/]);
    expect(code).not.toContain('billion');
    expect(await codeOf('describe/chart', [/^@keruen/])).toContain('billion');
  });
});

describe('nothing a reader sees is made at run time by the browser', () => {
  const files = [
    'locale',
    'locale/books',
    'locale/languages',
    'locale/languages/en',
    'locale/tables',
    'locale/packed',
    'describe',
  ].flatMap((room) =>
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
