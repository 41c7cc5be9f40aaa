import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { shipped } from '@keruen/data/datasets/shipped';
import type { Visit } from '../support/browser.ts';
import { textIn } from '../support/figures.ts';
import { plainPage } from '../support/pages.ts';
import { CDN } from '../support/places.ts';
import { web } from '../support/web.ts';

const at = web();
const INSIDE = ['#chart > table', '#card > ul', '#map > ol', '#carrier table'];

async function allInSight({ page }: Visit): Promise<void> {
  for (const inside of INSIDE) expect(await page.locator(inside).isVisible(), inside).toBe(true);
  expect(await page.locator('#chart td').first().textContent()).toContain('517.6');
}

describe('what stands inside the tags is readable', () => {
  it('without scripts', async () => {
    await allInSight(await at.open('plain.html', { javaScriptEnabled: false }));
  });

  it('when the script cannot be found', async () => {
    const scripts = '<script type="module" src="/nowhere/keruen.js"></script>';
    const seen = await at.show({ body: await plainPage({ scripts }) });
    await allInSight(seen);
    expect(await seen.shifts()).toEqual([]);
  });

  it('when data cannot be loaded, which the element says', async () => {
    const parts = Object.keys(shipped['kazakhstan-afghanistan']!.parts);
    const names = (await readdir(CDN)).filter((name) => parts.includes(name.replace(/-\w{6}\.js$/, '')));
    expect(names).toHaveLength(parts.length);
    for (const name of names) at.host.answer(`/broken/${name}`, { file: 'nowhere' });
    for (const name of (await readdir(CDN)).filter((one) => !names.includes(one)))
      at.host.answer(`/broken/${name}`, { file: `packages/elements/cdn/${name}` });
    const scripts = '<script type="module" src="/broken/keruen.js"></script>';
    const seen = await at.show({ body: await plainPage({ scripts }) });
    await allInSight(seen);
    expect(seen.errors.filter((error) => error.startsWith('uncaught'))).toEqual([]);
    expect(await textIn(seen.page, '#chart')).toContain('dataset');
    expect(await seen.shifts()).toEqual([]);
  });

  it('when scripts are forbidden', async () => {
    await allInSight(
      await at.show({ body: await plainPage(), headers: { 'Content-Security-Policy': "script-src 'none'" } }),
    );
  });
});
