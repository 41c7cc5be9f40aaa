import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '@keruen/data/read/csv';
import { readJson } from '@keruen/data/read/json';
import type { Visit } from '../support/browser.ts';
import { pageAround } from '../support/pages.ts';
import { web } from '../support/web.ts';

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'";

const FIGURES = `<trade-chart id="trade" dataset="kazakhstan-afghanistan" reporter="KAZ" partner="AFG" flow="export import turnover"
    period="2018/2025" heading="Trade rose, then fell"></trade-chart>
  <corridor-map id="way" dataset="kazakhstan-afghanistan" corridor="titr" as-of="2024"></corridor-map>
  <actor-card id="actor" dataset="kazakhstan-afghanistan" actor="KAZ" toward="AFG" as-of="2024-01"></actor-card>`;

const OFFERS = {
  trade: ['csv', 'json', 'svg', 'png', 'cite', 'embed', 'link'],
  way: ['csv', 'json', 'svg', 'png', 'cite', 'embed', 'link'],
  actor: ['csv', 'json', 'json-ld', 'cite', 'embed', 'link'],
} as const;

type Figure = keyof typeof OFFERS;

/** Parts of the menu, by the names of their files. */
const OF_MENU =
  /\/(menu|records|picture-files|citations|snippet|table-markup|route-markup|card-markup|card-files|fa-AF)-\w+\.js$/;

const at = web();

const open = (policy: string, lang = 'en'): Promise<Visit> =>
  at.show(
    {
      body: pageAround(FIGURES).replace('lang="en"', `lang="${lang}" dir="${lang === 'en' ? 'ltr' : 'rtl'}"`),
      headers: { 'Content-Security-Policy': policy },
    },
    { acceptDownloads: true, permissions: [] },
  );

const button = (page: Page, figure: Figure): Locator =>
  page.locator(`#${figure} [aria-haspopup=menu]:not([data-views])`);

/** What the menu offers, once it has come: a second press while it is on its way would send it away again. */
async function opened(page: Page, figure: Figure): Promise<Locator> {
  const items = page.locator(`#${figure} [role=menuitem]`);
  if (!(await items.count())) await button(page, figure).click();
  await items.first().waitFor();
  return items;
}

async function choose(page: Page, figure: Figure, offer: string): Promise<void> {
  await opened(page, figure);
  await page.locator(`#${figure} [data-offer=${offer}]`).click();
}

async function saved(page: Page, figure: Figure, offer: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), choose(page, figure, offer)]);
  return download;
}

const bytes = async (download: Download): Promise<Buffer> => readFile(await download.path());

async function texts(page: Page, figure: Figure, offer: string): Promise<readonly string[]> {
  await choose(page, figure, offer);
  const fields = page.locator(`#${figure} textarea`);
  await fields.first().waitFor();
  return Promise.all((await fields.all()).map((field) => field.inputValue()));
}

/** Takes everything from a figure that can be taken. */
async function takeAll(page: Page, figure: Figure): Promise<ReadonlyMap<string, Buffer | readonly string[]>> {
  const taken = new Map<string, Buffer | readonly string[]>();
  for (const offer of OFFERS[figure])
    taken.set(
      offer,
      /csv|json|svg|png/.test(offer)
        ? await bytes(await saved(page, figure, offer))
        : await texts(page, figure, offer),
    );
  return taken;
}

describe('before the menu is opened', () => {
  it('nothing of it is loaded', async () => {
    const visit = await open(STRICT);
    expect(visit.requests.filter((url) => OF_MENU.test(url))).toEqual([]);
    await button(visit.page, 'trade').click();
    await visit.page.locator('#trade [role=menu]').waitFor();
    expect(visit.requests.filter((url) => OF_MENU.test(url)).map((url) => OF_MENU.exec(url)![1])).toEqual([
      'menu',
    ]);
    await visit.page.context().close();
  });
});

describe.each([
  ['the strict policy', STRICT],
  [
    'the strict policy with signed markup',
    `${STRICT}; require-trusted-types-for 'script'; trusted-types keruen`,
  ],
])('under %s', (_, policy) => {
  let visit: Visit;
  const taken = new Map<Figure, ReadonlyMap<string, Buffer | readonly string[]>>();

  beforeAll(async () => {
    visit = await open(policy);
    for (const figure of Object.keys(OFFERS) as Figure[])
      taken.set(figure, await takeAll(visit.page, figure));
  });
  afterAll(() => visit.page.context().close());

  it('every file and every text is made, and nothing is violated', async () => {
    for (const [figure, all] of taken) expect([...all.keys()], figure).toEqual(OFFERS[figure]);
    expect(await visit.violations()).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  it('nobody but the host of the page was asked', () => {
    expect(
      visit.requests.filter((url) => !url.startsWith(at.host.origin) && !url.startsWith('blob:')),
    ).toEqual([]);
  });

  it('numbers and datasets read back without an issue', () => {
    const csv = readCsv(String(taken.get('trade')!.get('csv')));
    expect(csv.issues).toEqual([]);
    for (const [figure, all] of taken) {
      const { dataset, issues } = readJson(String(all.get('json')));
      expect(issues, figure).toEqual([]);
      expect(dataset!.sources.length, figure).toBeGreaterThan(2);
    }
  });

  it('at least 4 billion, a target, is in every one of them', () => {
    const all = taken.get('trade')!;
    expect(String(all.get('csv'))).toMatch(/^c037,.*,4000000000,USD,.*target,at-least,/m);
    expect(String(all.get('json'))).toMatch(/"id":"c037","nature":"target".*"qualifier":"at-least"/);
    for (const offer of ['svg', 'cite'] as const)
      expect(String(all.get(offer))).toMatch(/at least 4 billion US dollars, target by/);
    expect(String(all.get('embed'))).toContain('≥ 4,000,000,000 (target)');
  });

  it('linked data names its vocabulary, and says of a state that it is a country', () => {
    const said = JSON.parse(String(taken.get('actor')!.get('json-ld'))) as Record<string, unknown>;
    expect(said['@context']).toBe('https://schema.org');
    expect(said['@graph']).toContainEqual(
      expect.objectContaining({ '@type': 'Country', name: 'Kazakhstan' }),
    );
  });

  it('a state has no contact card, and the menu says why', async () => {
    await choose(visit.page, 'actor', 'jcard');
    const said = visit.page.locator('#actor .taking [role=status]', {
      hasText: /Kazakhstan\u2069 is a state/,
    });
    await said.waitFor();
  });

  it('pictures are what their names say', () => {
    for (const figure of ['trade', 'way'] as const) {
      expect((taken.get(figure)!.get('png') as Buffer).subarray(1, 4).toString()).toBe('PNG');
      expect(String(taken.get(figure)!.get('svg'))).toMatch(
        /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns/,
      );
    }
    expect(String(taken.get('way')!.get('svg'))).toContain('do not imply endorsement');
  });

  it('the snippet names the script of the page', () => {
    expect(String(taken.get('trade')!.get('embed'))).toContain(
      `<script type="module" src="${at.host.origin}/packages/elements/cdn/keruen.js"></script>`,
    );
    expect(taken.get('trade')!.get('link')).toEqual([`${visit.page.url()}#trade`]);
  });
});

describe('a snippet', () => {
  it('draws the figure at once on a page of its own', async () => {
    const visit = await open(STRICT);
    const [code] = await texts(visit.page, 'trade', 'embed');
    await visit.page.context().close();
    const other = await at.show({
      body: pageAround(code!, ''),
      headers: { 'Content-Security-Policy': STRICT },
    });
    await other.page.locator('trade-chart svg[part~=picture]').waitFor();
    expect(await other.violations()).toEqual([]);
    expect(await other.page.locator('trade-chart [data-subject="observation:c037"]').count()).toBeGreaterThan(
      0,
    );
    await other.page.context().close();
  });
});

describe('a clipboard that is refused', () => {
  it('leaves the text selected, and says so', async () => {
    const visit = await open(STRICT);
    const { page } = visit;
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('no')) },
      }),
    );
    await texts(page, 'trade', 'link');
    await page.locator('#trade .given button').first().click();
    await page.locator('#trade .taking [role=status]', { hasText: 'selected' }).waitFor();
    const selected = await page
      .locator('#trade textarea')
      .evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
    expect(selected).toBe(`${page.url()}#trade`);
    expect(await visit.violations()).toEqual([]);
    await page.context().close();
  });
});

describe('in Dari', () => {
  it('the menu speaks Dari, and pictures run from the right', async () => {
    const visit = await open(STRICT, 'fa-AF');
    const items = await (await opened(visit.page, 'trade')).allTextContents();
    expect(items).toHaveLength(OFFERS.trade.length);
    expect(items.join(' ').replace(/CSV|JSON|SVG|PNG/g, '')).not.toMatch(/[A-Za-z]/);
    const svg = String(await bytes(await saved(visit.page, 'trade', 'svg')));
    expect(svg).toMatch(/<svg [^>]*xml:lang="fa-AF" direction="rtl"/);
    expect(svg).toContain('حداقل ۴ میلیارد');
    expect(await visit.violations()).toEqual([]);
    expect(visit.errors).toEqual([]);
    await visit.page.context().close();
  });
});

describe('on paper and in forced colours', () => {
  it('the buttons are not printed, and can be seen in any colours', async () => {
    const visit = await open(STRICT);
    const { page } = visit;
    await page.emulateMedia({ media: 'print' });
    expect(await button(page, 'trade').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
    await button(page, 'trade').click();
    const item = page.locator('#trade [role=menuitem]').first();
    const colours = await item.evaluate((one) => [
      getComputedStyle(one).color,
      getComputedStyle(document.body).backgroundColor,
    ]);
    expect(colours[0]).not.toBe(colours[1]);
    const svg = String(await bytes(await saved(page, 'trade', 'svg')));
    expect(svg).not.toContain('undefined');
    await page.context().close();
  });
});

describe('under the classic script', () => {
  it('everything can be taken as well', async () => {
    const script = '<script src="../../packages/elements/cdn/keruen.iife.js"></script>';
    const visit = await at.show(
      { body: pageAround(FIGURES, script), headers: { 'Content-Security-Policy': STRICT } },
      { acceptDownloads: true },
    );
    const taken = await takeAll(visit.page, 'trade');
    expect([...taken.keys()]).toEqual(OFFERS.trade);
    expect(String(taken.get('embed'))).toContain('cdn/keruen.iife.js" defer=""></script>');
    expect(await visit.violations()).toEqual([]);
    await visit.page.context().close();
  });
});
