import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { importsOf, parse } from './imports.ts';
import { ROOT } from './places.ts';

const FOLDER = join(ROOT, 'packages/elements/cdn');

/** What a reader on a slow line waits for before the first picture: bytes, gzip -9, each file by itself as it travels. */
const BUDGETS = [
  { page: 'a chart', entry: 'trade-chart.js', most: 20_000 },
  { page: 'a card', entry: 'actor-card.js', most: 12_500 },
  { page: 'a map', entry: 'corridor-map.js', most: 18_500 },
  { page: 'all three', entry: 'keruen.js', most: 32_000 },
];
/** What comes after the first picture, by the name it is built under. */
const LATER = [
  { what: 'the land under a map', name: /^region-\w+\.js$/, most: 9_000 },
  { what: 'a further language', name: /^(fa-AF|ru|kk|ps)-\w+\.js$/, most: 3_000 },
];

function built(name: string): string {
  if (!existsSync(FOLDER)) throw new Error('packages/elements/cdn is not built: run "npm run build" first.');
  return readFileSync(join(FOLDER, name), 'utf8');
}

const weigh = (name: string): number => gzipSync(built(name), { level: 9 }).length;

/** An entry and everything it imports at once, directly or through another file. */
function loaded(entry: string, seen: readonly string[] = []): readonly string[] {
  if (seen.includes(entry)) return seen;
  return importsOf(parse(entry, built(entry)))
    .filter(({ kind, specifier }) => kind === 'value' && specifier.startsWith('./'))
    .reduce((files, { specifier }) => loaded(specifier.slice(2), files), [
      ...seen,
      entry,
    ] as readonly string[]);
}

describe.each(BUDGETS)('a page with $page', ({ entry, most }) => {
  it(`loads at most ${most} bytes before its first picture`, () => {
    const files = loaded(entry).map((name) => ({ name, bytes: weigh(name) }));
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    expect(bytes, files.map((file) => `${file.name} ${file.bytes}`).join(', ')).toBeLessThanOrEqual(most);
  });

  it('asks for at most two files before its first picture', () => {
    expect(loaded(entry).length).toBeLessThanOrEqual(2);
  });
});

it.each(LATER)('$what weighs at most $most bytes', ({ name, most }) => {
  const files = built('keruen.js') && readdirSync(FOLDER).filter((file) => name.test(file));
  expect(files).not.toEqual([]);
  for (const file of files) expect(weigh(file), file).toBeLessThanOrEqual(most);
});
