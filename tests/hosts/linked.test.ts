import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright';
import { CHART, pageAround } from '../support/pages.ts';
import { serve, type Host } from '../support/serve.ts';
import { web } from '../support/web.ts';

const at = web();

/** The strictest policy under which the library is promised to work, with frames of the page's own choosing. */
const policy = (frames: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src 'self'; frame-src ${frames}; require-trusted-types-for 'script'; trusted-types keruen`,
});

const WORDS = '<p><a id="year" data-subject="period:2022" href="#year">that year</a></p>';

const MAP = `<corridor-map dataset="kazakhstan-afghanistan" corridor="titr"></corridor-map>`;

const embed = (...addresses: readonly string[]): string =>
  addresses
    .map((src, i) => `<iframe id="frame${i}" src="${src}" width="640" height="600"></iframe>`)
    .join('');

/** A second server: another port is another origin. */
let foreign: Host;
beforeAll(async () => {
  foreign = await serve();
});
afterAll(() => foreign.close());

const frameOf = async (page: Page, i: number): Promise<Frame> => {
  const found = await (await page.waitForSelector(`#frame${i}`)).contentFrame();
  await found!.locator('[part~=picture]').first().waitFor();
  return found!;
};

const lit = (where: Frame | Page): Promise<void> =>
  where.locator('trade-chart .picture .highlight').first().waitFor();

const isLit = async (where: Frame | Page): Promise<boolean> =>
  (await where.locator('.picture .highlight').count()) > 0;

/** Where no message may come: it has had time for one when a later one, which may, has come. */
const quiet = ({ errors, warnings }: { errors: readonly string[]; warnings: readonly string[] }): void =>
  expect([...errors, ...warnings]).toEqual([]);

describe('figures in frames of one origin', () => {
  it('follow prose and each other under a strict policy, in a page without figures of its own', async () => {
    for (const name of ['a', 'b'])
      at.host.answer(`/tests/hosts/embed-${name}.html`, {
        body: pageAround(WORDS + CHART),
        headers: policy("'none'"),
      });
    const body = pageAround(embed('embed-a.html', 'embed-b.html'), '');
    const seen = await at.show({ body, headers: policy("'self'") });
    const [a, b] = [await frameOf(seen.page, 0), await frameOf(seen.page, 1)];
    await a.locator('#year').hover();
    await lit(b);
    await lit(a);
    await a.locator('#year').click();
    await seen.page.mouse.move(1, 1);
    await b.locator('.unpin').waitFor();
    await b.locator('.unpin').press('Escape');
    await a.locator('.highlight').first().waitFor({ state: 'detached' });
    expect(await isLit(b)).toBe(false);
    expect(await seen.violations()).toEqual([]);
    quiet(seen);
  });

  it('follow a page that has figures, and it follows them', async () => {
    at.host.answer('/tests/hosts/embed-c.html', { body: pageAround(CHART), headers: policy("'none'") });
    const seen = await at.show({
      body: pageAround(WORDS + MAP + CHART + embed('embed-c.html')),
      headers: policy("'self'"),
    });
    const inner = await frameOf(seen.page, 0);
    await seen.page.locator('#year').hover();
    await lit(inner);
    await seen.page.mouse.move(1, 1);
    await inner.locator('trade-chart [part~=picture]').focus();
    await seen.page.keyboard.press('Enter');
    await seen.page.keyboard.press('Enter');
    await lit(seen.page);
    expect(await seen.page.locator('corridor-map .highlight').count()).toBe(0);
    expect(await seen.violations()).toEqual([]);
    quiet(seen);
  });
});

describe('a frame of a foreign origin', () => {
  it('is told nothing and tells nothing, unless both authors name the other', async () => {
    const own = at.host.origin;
    const files = `${own}/packages/elements/cdn/keruen.js`;
    const page = (attributes: string): string =>
      pageAround(
        WORDS + CHART.replace('<trade-chart', `<trade-chart ${attributes}`),
        `<script type="module" src="/packages/elements/cdn/keruen.js"></script>`,
      );
    expect(files).toContain(own);
    foreign.answer('/closed.html', { body: page('') });
    foreign.answer('/open.html', { body: page(`link-origins="${own}"`) });
    const around = (embedded: string, attributes: string): string =>
      page(attributes) + embed(`${foreign.origin}/${embedded}`);
    const closed = await at.show({ body: around('closed.html', `link-origins="${foreign.origin}"`) });
    const inner = await frameOf(closed.page, 0);
    await closed.page.locator('#year').click();
    await lit(closed.page);
    await inner.locator('#year').click();
    await lit(inner);
    await inner.locator('#year').click();
    await inner.locator('.highlight').first().waitFor({ state: 'detached' });
    expect(await isLit(closed.page)).toBe(true);
    quiet(closed);
    const open = await at.show({ body: around('open.html', `link-origins="${foreign.origin}"`) });
    const within = await frameOf(open.page, 0);
    await open.page.locator('#year').click();
    await lit(within);
    await within.locator('#year').click();
    await open.page.locator('trade-chart .highlight').first().waitFor({ state: 'detached' });
    quiet(open);
  });
});

describe('a link to a view', () => {
  it('brings back what was pinned, beside the page’s own anchor, and adds nothing to the history', async () => {
    const body = pageAround(WORDS + CHART.replace('<trade-chart', '<trade-chart id="trade" hash="trade"'));
    const seen = await at.show({ body, headers: policy("'none'") });
    await seen.page.locator('trade-chart [part~=picture]').waitFor();
    const length = await seen.page.evaluate(() => history.length);
    await seen.page.evaluate(() => history.replaceState(null, '', '#trade'));
    await seen.page.locator('#year').dispatchEvent('click');
    await seen.page.waitForFunction(() => location.hash.includes('keruen='));
    const address = seen.page.url();
    expect(await seen.page.evaluate(() => history.length)).toBe(length + 1);
    const again = await seen.page.context().newPage();
    await again.goto(address);
    await lit(again);
    expect(again.url()).toBe(address);
    quiet(seen);
  });
});
