import { beforeAll, describe, expect, it } from 'vitest';
import type { Visit } from '../support/browser.ts';
import { marksIn, textIn } from '../support/figures.ts';
import { pageAround, plainPage, CHART } from '../support/pages.ts';
import { web } from '../support/web.ts';

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; base-uri 'none'";
const SIGNED = `${STRICT}; require-trusted-types-for 'script'; trusted-types`;

const at = web();
const show = async (policy: string): Promise<Visit> =>
  at.show({ body: await plainPage(), headers: { 'Content-Security-Policy': policy } });

/** What a reader does: walks through the picture, opens and sorts the table, and closes it; by keyboard and by pointer. */
async function use({ page }: Visit, figure: string): Promise<void> {
  const picture = page.locator(`${figure} svg[tabindex]`);
  await picture.focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'End', 'Home', 'Escape']) await page.keyboard.press(key);
  await picture.hover();
  const folded = page.locator(`${figure} details.folded:not([open]) > summary`);
  if (await folded.count()) await folded.click();
  const line = page.locator(`${figure} details.lines > summary`);
  await line.click();
  const table = page.locator(`${figure} [part~=table]`);
  await table.waitFor();
  const head = table.locator('thead button');
  if (await head.count()) await head.last().click();
  await line.click();
  await table.waitFor({ state: 'detached' });
}

describe.each([
  ['the strict policy', STRICT],
  ['the strict policy with signed markup', `${SIGNED} keruen`],
  ["the strict policy with signed markup under Lit's name too", `${SIGNED} keruen lit-html`],
])('under %s', (_, policy) => {
  let page: Visit;
  beforeAll(async () => {
    page = await show(policy);
  });

  it('all three draw and are dressed', async () => {
    expect(await marksIn(page.page, '#chart')).toBeGreaterThan(20);
    expect(await marksIn(page.page, '#map')).toBeGreaterThan(30);
    expect(await textIn(page.page, '#card')).toContain('Kazakhstan');
    expect(
      await page.page.locator('#card .root').evaluate((one) => getComputedStyle(one).containerType),
    ).toBe('inline-size');
  });

  it('the chart and the map can be used', async () => {
    await use(page, '#chart');
    await use(page, '#map');
  });

  it('nothing is violated', async () => {
    expect(await page.violations()).toEqual([]);
    expect(page.errors).toEqual([]);
  });
});

describe("where Lit's name alone is allowed", () => {
  it('draws', async () => {
    const page = await show(`${SIGNED} lit-html`);
    expect(await marksIn(page.page, '#chart')).toBeGreaterThan(20);
    expect(page.errors.filter((error) => error.startsWith('uncaught'))).toEqual([]);
  });
});

describe('where other names are allowed', () => {
  it.each(['foo', "'none'"])('leaves what stood inside, without an uncaught error (%s)', async (names) => {
    const page = await show(`${SIGNED} ${names}`);
    expect(page.errors.filter((error) => error.startsWith('uncaught'))).toEqual([]);
    for (const inside of ['#chart > table', '#card > ul', '#map > ol', '#carrier table'])
      expect(await page.page.locator(inside).isVisible()).toBe(true);
  });

  it('draws where markup need not be signed', async () => {
    const page = await show(`${STRICT}; trusted-types foo`);
    expect(await marksIn(page.page, '#chart')).toBeGreaterThan(20);
    expect(page.errors.filter((error) => error.startsWith('uncaught'))).toEqual([]);
  });
});

describe('beside another copy of Lit', () => {
  const other = 'trustedTypes.createPolicy("lit-html", { createHTML: (markup) => markup });';

  it('draws without a violation', async () => {
    at.host.answer('/tests/hosts/other-lit.js', { body: other });
    const scripts =
      '<script src="other-lit.js"></script><script type="module" src="../../packages/elements/cdn/keruen.js"></script>';
    const page = await at.show({
      body: pageAround(CHART, scripts),
      headers: { 'Content-Security-Policy': `${SIGNED} keruen lit-html` },
    });
    expect(await marksIn(page.page, 'trade-chart')).toBeGreaterThan(5);
    expect(await page.violations()).toEqual([]);
    expect(page.errors).toEqual([]);
  });
});
