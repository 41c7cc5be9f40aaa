import { describe, expect, it } from 'vitest';
import { importsOf, parse, resolve } from './imports.ts';
import { read } from './places.ts';

/** The built file a specifier of one leads to; undefined for what is no package of ours. */
function fileFor(specifier: string, from: string): string | undefined {
  if (specifier.startsWith('.')) return resolve(from, specifier);
  const [, name, path = ''] = /^@keruen\/([^/]+)(\/.*)?$/.exec(specifier) ?? [];
  if (name === undefined) return undefined;
  const { exports } = JSON.parse(read(`packages/${name}/package.json`)) as {
    exports: Record<string, { readonly default?: string } | undefined>;
  };
  return resolve(`packages/${name}/package.json`, exports[`.${path}`]!.default!);
}

/** Every file that is loaded at once with one, itself included: by imports that run, not by those on demand. */
function loadedWith(path: string, seen = new Set<string>()): ReadonlySet<string> {
  seen.add(path);
  for (const { specifier, kind } of importsOf(parse(path, read(path)))) {
    const next = kind === 'value' ? fileFor(specifier, path) : undefined;
    if (next && !seen.has(next)) loadedWith(next, seen);
  }
  return seen;
}

describe('modules that a page without tools would ask for one by one', () => {
  const count = loadedWith('packages/elements/dist/define.js').size;

  it.each([
    ['README.md', /in place of some (\d+)/],
    ['packages/elements/README.md', /ask for some (\d+) modules/],
  ])('are as many as %s says, within a tenth', (page, said) => {
    const told = Number(said.exec(read(page))?.[1]);
    expect(Math.abs(told - count), `${count} modules`).toBeLessThanOrEqual(count / 10);
  });
});
