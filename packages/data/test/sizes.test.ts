import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUDGETS, bundled, gzipped } from '../scripts/sizes.ts';

/** How far above the measured bytes a ceiling may stand before it has to come down. */
const SLACK = 1.03;

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

describe.each(BUDGETS)('$entry', ({ entry, file, bar, ceiling }) => {
  it('weighs no more than its ceiling, which came down with it', async () => {
    const bytes = gzipped(await bundled(file));
    expect(bytes).toBeLessThanOrEqual(ceiling);
    if (ceiling > (bar ?? 0)) expect(ceiling).toBeLessThanOrEqual(bytes * SLACK);
  });

  it('is quoted in the README as it weighs', () => {
    expect(README).toContain(`\`${entry}\` weighs at most ${kilobytes(ceiling)}`);
    if (bar) expect(README).toContain(`we want ${kilobytes(bar)}`);
  });
});

describe('a page that trusts its data', () => {
  it('pays nothing for judging it', async () => {
    const code = await bundled('src/index.ts');
    expect(code).toContain('trade');
    expect(code).not.toMatch(/unknown-field|wrong-length/);
  });

  it('installs nothing with it', () => {
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as object;
    expect(manifest).not.toHaveProperty('dependencies');
    expect(manifest).not.toHaveProperty('peerDependencies');
  });

  it('loads no validator even where it judges', async () => {
    expect(await bundled('src/check/check.ts')).not.toMatch(/valibot|~standard/);
  });
});
