import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { siteParts } from '../../tools/site.mjs';
import { mustBeBuilt, ROOT } from '../support/places.ts';
import { web } from '../support/web.ts';

const at = web();
const DEMO = 'apps/storybook/storybook-static';
const { version } = JSON.parse(readFileSync(`${ROOT}packages/elements/package.json`, 'utf8')) as {
  version: string;
};

describe('code copied from the demo', () => {
  it('names the files that lie beside the demo', async () => {
    mustBeBuilt(`${DEMO}/iframe.html`);
    const { page } = await at.show({ body: '<!doctype html><title>A page</title>' });
    await page.goto(`${at.host.origin}/${DEMO}/iframe.html?id=trade-chart--what-changed&viewMode=story`);
    await page.locator('trade-chart [aria-haspopup=menu]').last().click();
    await page.getByRole('menuitem', { name: 'Code for another page' }).click();
    const code = page.locator('trade-chart textarea, trade-chart pre, trade-chart code').first();
    const said = await code.evaluate((one) => ('value' in one ? String(one.value) : one.textContent));
    const [, src = ''] = /src="([^"]+)"/.exec(said) ?? [];
    const beside = siteParts(version).find(([from]) => from === 'packages/elements/cdn')!;
    expect(src).toBe(`${at.host.origin}/${DEMO}/${beside[1]}/keruen.js`);
    await page.context().close();
  });
});
