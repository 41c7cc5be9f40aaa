import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sizesOf, type Size } from '../../packages/elements/scripts/cdn/measure.ts';
import { ROOT } from './places.ts';

const sizes = await sizesOf(join(ROOT, 'packages/elements/cdn'));

/** How far above the measured bytes a ceiling may stand before it has to come down. */
const SLACK = 1.03;

const weighed = ({ files, bytes }: Size): string => `${files.join(' + ')}: ${bytes} bytes`;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

describe.each(sizes)('$name', (size) => {
  const { name, bytes, bar, ceiling, files } = size;

  it('weighs no more than its ceiling before the first picture', () => {
    expect(bytes, weighed(size)).toBeLessThanOrEqual(ceiling);
  });

  it('has a ceiling that came down with it, and never lies under the bar', () => {
    expect(ceiling).toBeGreaterThanOrEqual(bar);
    if (ceiling > bar) expect(ceiling, weighed(size)).toBeLessThanOrEqual(bytes * SLACK);
  });

  it('is asked for in one file', () => {
    expect(files).toHaveLength(1);
  });

  it('is quoted in the README as it weighs', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    expect(readme).toContain(`| ${name} | ${kilobytes(ceiling)} | ${kilobytes(bar)} |`);
  });
});
