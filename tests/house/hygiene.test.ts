import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, PACKAGES, read, ROOT } from './places.ts';

const TEXT =
  /\.(ts|mts|js|mjs|json|md|mdx|html|css|svg|csv|yaml|yml|txt)$|(^|\/)(run|\.\w+rc|\.\w+ignore|LICENSE)$/;
const TEXTS = filesUnder('.').filter((path) => TEXT.test(path));

/** Folders of one machine. They mean nothing on another, and tell of the one. */
const MACHINE = /(?<![\w.:/-])\/(?:home|root|Users|work|tmp|var\/tmp)\/\w|\b[A-Z]:\\Users\b/;
const REGISTRY = /\bregistry\.[a-z0-9-]+\.(?:org|com|net|io|dev)\b/i;
/** A lockfile may name what is fetched, not from where: that is each reader's own setting. */
const ADDRESS = /\b(?:https?|git\+ssh|git):\/\//;
const VAGUE = /(^|\/)(utils?|helpers?|constants?|manager|misc)(\.\w+)*$/i;
const UNRUN = /\b(?:it|test|describe)\.(?:only|skip|todo)\b/;
const NOTES = /\b(?:TODO|FIXME|HACK)\b\s*[:(]/;

/** The lines of files that match, as `path:line`. */
function linesWith(pattern: RegExp, paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

describe('the repository', () => {
  it('names no folder of a machine', () => {
    expect(linesWith(MACHINE, TEXTS)).toEqual([]);
  });

  it('names no package registry', () => {
    expect(linesWith(REGISTRY, TEXTS)).toEqual([]);
    expect(linesWith(ADDRESS, ['pnpm-lock.yaml'])).toEqual([]);
    expect(existsSync(join(ROOT, '.npmrc')) && /registry/.test(read('.npmrc'))).toBe(false);
  });

  it('has no file whose name says nothing', () => {
    expect(filesUnder('packages').filter((path) => VAGUE.test(path))).toEqual([]);
  });

  it('keeps no test from running and no note to self', () => {
    const code = TEXTS.filter((path) => /\.(ts|mjs|js)$/.test(path));
    expect(linesWith(UNRUN, code)).toEqual([]);
    expect(linesWith(NOTES, code)).toEqual([]);
  });
});

describe.each(PACKAGES)('the package %s', (name) => {
  const manifest = JSON.parse(read(`packages/${name}/package.json`)) as Record<string, unknown>;

  it('says what it is, under which licence, and ships both', () => {
    expect(manifest['license']).toBe('MIT');
    expect(String(manifest['description'])).not.toBe('');
    expect(read(`packages/${name}/README.md`)).toContain(String(manifest['name']));
    expect(manifest['type']).toBe('module');
  });

  it('tells its users what changed', () => {
    const changesets = filesUnder('.changeset', '.md').filter((path) => !path.endsWith('README.md'));
    const told = changesets.some(
      (path) =>
        read(path).includes(`"${String(manifest['name'])}":`) ||
        read(path).includes(`'${String(manifest['name'])}':`),
    );
    expect(told || existsSync(join(ROOT, `packages/${name}/CHANGELOG.md`))).toBe(true);
  });
});

describe('the patterns', () => {
  it.each([
    [MACHINE, `cd ${'/ho'}me/ann/keruen`, true],
    [MACHINE, `"${'/wo'}rk/x"`, true],
    [MACHINE, 'https://example.org/home/ann', false],
    [MACHINE, 'packages/data/src/root/x', false],
    [REGISTRY, `${'registry'}.example.org`, true],
    [REGISTRY, 'the registry of companies', false],
    [VAGUE, 'packages/data/src/value/utils.ts', true],
    [VAGUE, 'packages/data/src/value/period.ts', false],
    [UNRUN, `it.${'skip'}('x')`, true],
    [UNRUN, "it('skip')", false],
  ])('%s on %s', (pattern, text, matches) => {
    expect(pattern.test(text)).toBe(matches);
  });
});
