import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, read } from './places.ts';

const LOCALE = 'packages/figure/src/locale';
const FILES = filesUnder(LOCALE, '.ts');

/** Folders that scripts write. */
const MADE = ['packed', 'tables'];

/** Tags of the languages that were translated: every file of words lies beside English ones, which nobody has to review. */
const TAGS = FILES.filter((path) => posix.dirname(path) === `${LOCALE}/languages`)
  .map((path) => posix.basename(path, '.ts'))
  .filter((tag) => tag !== 'en');

/** The files of words of a language beside the first, whatever folder they lie in. */
const furtherOf = (tag: string): readonly string[] =>
  FILES.filter((path) => {
    const [folder = '', ...inside] = posix.relative(LOCALE, path).split('/');
    return !MADE.includes(folder) && inside.length === 1 && inside[0]!.endsWith(`-${tag}.ts`);
  });

const MARK = 'not yet reviewed by a native reader';

describe.each(TAGS)('the words of %s', (tag) => {
  it('say of every file whether somebody whose language it is has read it', () => {
    const [, reviewed] = /^ {2}reviewed: (true|false),$/m.exec(read(`${LOCALE}/languages/${tag}.ts`)) ?? [];
    expect(reviewed).toBeDefined();
    expect(furtherOf(tag).length).toBeGreaterThan(0);
    for (const path of furtherOf(tag)) expect(read(path).includes(MARK), path).toBe(reviewed === 'false');
  });

  it('lie in all files in which those of another language lie', () => {
    const of = (one: string): readonly string[] =>
      furtherOf(one).map((path) => path.replace(`-${one}.ts`, ''));
    for (const other of TAGS) expect(of(tag)).toEqual(of(other));
  });
});

describe('the recipe for a language', () => {
  const page = read('CONTRIBUTING.md');
  const recipe = page.slice(page.indexOf('### A language'), page.indexOf('### A field'));

  it('names every file of words, and every list that has to name it', () => {
    const [tag = ''] = TAGS;
    const files = [`${LOCALE}/languages/${tag}.ts`, ...furtherOf(tag)];
    for (const path of files) expect(recipe).toContain(`\`${path.replace(`${tag}.ts`, '<tag>.ts')}\``);
    const rows = recipe.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows).toHaveLength(files.length);
    for (const path of furtherOf(tag)) {
      const list = FILES.find(
        (one) =>
          posix.dirname(one) === posix.dirname(path) && read(one).includes(`./${posix.basename(path)}`),
      )!;
      const row = rows.find((line) => line.includes(path.replace(`${tag}.ts`, '<tag>.ts')));
      expect(row, list).toContain(`\`${list}\``);
    }
  });

  it('names every script and page that lists the tags of all languages', () => {
    const elsewhere = [
      'packages/data/scripts',
      'packages/data/src/query',
      'packages/figure/src/land',
      'apps',
    ];
    const lists = elsewhere
      .flatMap((folder) => filesUnder(folder, '.ts'))
      .filter((path) => !path.includes('/stories/'))
      .filter((path) => TAGS.every((tag) => new RegExp(`['\\s]${tag}'?[:,\\]]|'${tag}'`).test(read(path))));
    expect(lists.length).toBeGreaterThan(6);
    for (const path of lists) expect(recipe, path).toContain(posix.basename(path));
  });
});
