import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { build, type Plugin } from 'vite';
import { loaders } from '../../src/locale/packed/loaders.ts';
import { furtherBooks } from '../../src/locale/words.ts';

const SRC = new URL('../../src/', import.meta.url);

/** Passes on all that some modules have, so that they are built into one. */
const together = (files: readonly string[]): Plugin => ({
  name: 'together',
  resolveId: (id) => (id === 'together' ? id : null),
  load: (id) =>
    id === 'together'
      ? files
          .map((file) => `export * from ${JSON.stringify(fileURLToPath(new URL(`${file}.ts`, SRC)))};`)
          .join('\n')
      : null,
});

/** Modules and all they load, minified, without what a page has already. */
async function codeOf(files: string | readonly string[], present: readonly RegExp[]): Promise<string> {
  const input = typeof files === 'string' ? fileURLToPath(new URL(`${files}.ts`, SRC)) : 'together';
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: typeof files === 'string' ? [] : [together(files)],
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

const weight = (code: string): number => gzipSync(code, { level: 9 }).length;

/** Bytes of a module as they travel: gzip -9. */
const bytesOf = async (file: string, present: readonly RegExp[]): Promise<number> =>
  weight(await codeOf(`locale/${file}`, present));

/** English books in a file of their own that every figure of a kind carries at once. */
const FIRST = ['value', 'status', 'chart', 'card', 'profile', 'route'];

/** Those that languages other than English load in a second file. */
const SECOND = ['status', 'card', 'profile', 'route'];

/** Those that come with a part loaded on demand, and what each may weigh, bytes. */
const FURTHER = {
  act: 480,
  scale: 120,
  ground: 250,
  table: 200,
  whole: 80,
  timeline: 230,
  pair: 280,
  sound: 200,
  calendar: 260,
  link: 200,
};

describe('bytes of a language', () => {
  test('every English book is bounded below', () => {
    const books = readdirSync(new URL('locale/languages/en/', SRC)).map((name) => name.replace('.ts', ''));
    expect(books.sort()).toEqual(['base', 'common', ...FIRST, ...Object.keys(FURTHER)].sort());
    expect([...Object.keys(FURTHER), ...SECOND].sort()).toEqual([...furtherBooks].sort());
  });

  test.each(Object.keys(loaders))(
    'what the first chart says in %s weighs no more than 2.6 kB, table included, and all else 1.7 kB',
    async (tag) => {
      const bytes = await bytesOf(`packed/${tag}`, [/languages\/en/, /cases/]);
      expect(bytes).toBeGreaterThan(1500);
      expect(bytes).toBeLessThanOrEqual(2.6 * 1024);
      const more = await bytesOf(`packed/${tag}-more`, []);
      expect(more).toBeGreaterThan(1000);
      expect(more).toBeLessThanOrEqual(1.7 * 1024);
    },
  );

  test.each(['kk', 'ps', 'ru'])('names in their cases in %s take no more than 0.6 kB', async (tag) => {
    const present = [/languages\/en/];
    const without = await bytesOf(`packed/${tag}`, [...present, /cases/]);
    expect((await bytesOf(`packed/${tag}`, present)) - without).toBeLessThanOrEqual(0.6 * 1024);
  });

  test('English that figures carry at once weighs no more than 3.3 kB, what every figure carries 0.9 kB', async () => {
    const files = ['base', ...FIRST].map((book) => `locale/languages/en/${book}`);
    expect(weight(await codeOf(files, []))).toBeLessThanOrEqual(3.3 * 1024);
    expect(await bytesOf('languages/en/base', [])).toBeLessThanOrEqual(0.9 * 1024);
  });

  test.each(Object.entries(FURTHER))(
    'the English book %s adds no more than %d bytes to what says it',
    async (book, most) => {
      expect(await bytesOf(`languages/en/${book}`, [])).toBeLessThanOrEqual(most);
    },
  );

  test.each(Object.keys(loaders))('packing %s is worth its while', async (tag) => {
    const files = [`locale/packed/${tag}`, `locale/packed/${tag}-more`];
    const packed = weight(await codeOf(files, [/languages\/en/]));
    expect(packed).toBeLessThan((await bytesOf(`languages/${tag}`, [/languages\/en/])) * 0.8);
  });
});

describe('what a figure says', () => {
  const own = {
    chart: ['shown apart', 'contradicting values', 'provisional'],
    act: ['does not recognise', 'no recorded holder', 'later, '],
    route: ['rail ferry', 'border crossing', 'Turkmenistan'],
  };

  test.each([
    ['chart', 'chart', ['act', 'route']],
    ['note', 'chart', ['act', 'route']],
    ['office', 'act', ['chart', 'route']],
    ['route', 'route', ['chart', 'act']],
  ] as const)('describe/%s brings the words of a %s and of no other', async (file, said, unsaid) => {
    const code = await codeOf(`describe/${file}`, [/^@keruen/]);
    for (const words of own[said]) expect(code).toContain(words);
    for (const other of unsaid) for (const words of own[other]) expect(code).not.toContain(words);
  });

  const FURTHER_WORDS = [
    'logarithmic scale',
    'axis without zero',
    'further lines',
    'parts in it',
    'band between',
    'of the target',
  ];

  test.each([
    'layout/chart/columns',
    'layout/chart/bars',
    'layout/chart/facet',
    'layout/annotation/annotate',
    'describe/profile',
    'describe/route',
  ])('%s, which is there at once or waits for no further words, has none', async (file) => {
    const code = await codeOf(file, [/^@keruen/]);
    for (const words of FURTHER_WORDS) expect(code).not.toContain(words);
  });

  test.each([
    'rows/value-scale',
    'chart/waterfall',
    'table/table-of',
    'chart/treemap',
    'chart/timeline',
    'target/words',
  ])('layout/%s, which is loaded on demand, has some', async (file) => {
    const code = await codeOf(`layout/${file}`, [/^@keruen/]);
    expect(FURTHER_WORDS.filter((words) => code.includes(words))).not.toEqual([]);
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
