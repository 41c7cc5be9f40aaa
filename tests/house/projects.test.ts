import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import config from '../../vitest.config.ts';
import { filesUnder, ROOT } from './places.ts';

interface Project {
  readonly test: { readonly name: string; readonly include: readonly string[] };
}
const projects = (config.test?.projects ?? []) as readonly Project[];
const found = (include: readonly string[]) => globSync([...include], { cwd: ROOT });

describe('the test run', () => {
  it.each(projects.map(({ test }) => test))('finds tests for $name', ({ include }) => {
    expect(found(include).length).toBeGreaterThan(0);
  });

  it('leaves no test file out', () => {
    const run = new Set(projects.flatMap(({ test }) => found(test.include)));
    const written = [...filesUnder('packages'), ...filesUnder('tests')].filter((path) =>
      path.endsWith('.test.ts'),
    );
    expect(written.filter((path) => !run.has(path))).toEqual([]);
  });
});
