import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Visit } from '../support/browser.ts';
import { marksIn, textIn } from '../support/figures.ts';
import { CHART, pageAround, plainPage } from '../support/pages.ts';
import { CDN } from '../support/places.ts';
import { web } from '../support/web.ts';

const at = web();
const FOLDER = '/packages/elements/cdn/';
const TAG = `<script src="${FOLDER}keruen.iife.js"></script>`;
const OWN_TABLE = `<trade-chart type="columns" reporter="KAZ" partner="AFG"><table><caption>Trade</caption>
  <tr><th>Year</th><th>Export</th></tr><tr><th>2022</th><td>978.0</td></tr><tr><th>2023</th><td>615.1</td></tr></table></trade-chart>`;

let code: string;

beforeAll(async () => {
  code = await readFile(`${CDN}keruen.iife.js`, 'utf8');
});

const draws = async ({ page }: Visit): Promise<boolean> => (await marksIn(page, 'trade-chart')) > 5;

describe('the classic script', () => {
  it('draws the whole page in one file and the datasets', async () => {
    const seen = await at.show({ body: await plainPage({ scripts: TAG }) });
    for (const figure of ['#chart', '#map', '#carrier > trade-chart'])
      expect(await marksIn(seen.page, figure)).toBeGreaterThan(5);
    expect(await textIn(seen.page, '#card')).toContain('Kazakhstan');
    const names = seen.requests.slice(1).map((url) =>
      url
        .split('/')
        .at(-1)!
        .replace(/-\w+\.js$/, ''),
    );
    expect(names.sort()).toEqual([
      'actor-kaz',
      'claims-kaz',
      'corridor-titr',
      'kaz-afg',
      'keruen.iife.js',
      'toward-afg',
    ]);
    expect(seen.errors).toEqual([]);
  });

  it('holds the words of every language; names come with the data', async () => {
    const seen = await at.show({ body: await plainPage({ lang: 'fa-AF', dir: 'rtl', scripts: TAG }) });
    expect(await seen.page.locator('#chart .root').getAttribute('lang')).toBe('fa-AF');
    const files = seen.requests.filter((url) => url.includes('fa-AF')).map((url) => url.split('/').at(-1));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(file).toMatch(/^names-fa-AF-/);
  });

  it('is ASCII, so that no character set of a page can spoil it', () => {
    expect(code.match(/[^\x00-\x7f]/g)).toBeNull();
  });

  it('reads the table inside a figure that stands behind it, and tells of no fault', async () => {
    const told = `<script>
      window.told = [];
      document.addEventListener('keruen-error', ({ detail }) => told.push(...detail.issues.map(({ code }) => code)));
    </script>`;
    const seen = await at.show({ body: pageAround(OWN_TABLE, told + TAG) });
    expect(await draws(seen)).toBe(true);
    expect(await seen.page.evaluate('told')).not.toContain('no-data');
  });

  it('does nothing the second time', async () => {
    const seen = await at.show({ body: pageAround(CHART, TAG + TAG) });
    expect(await draws(seen)).toBe(true);
    expect(seen.errors).toEqual([]);
  });

  it('runs twice under signed markup without a violation', async () => {
    const policy = "script-src 'self'; require-trusted-types-for 'script'; trusted-types keruen";
    const seen = await at.show({
      body: pageAround(CHART, TAG + TAG),
      headers: { 'Content-Security-Policy': policy },
    });
    expect(await draws(seen)).toBe(true);
    expect(await seen.violations()).toEqual([]);
  });

  it('comes late', async () => {
    const seen = await at.show({ body: pageAround(CHART, '') });
    await seen.page.addScriptTag({ url: `${FOLDER}keruen.iife.js` });
    await seen.page.locator('trade-chart svg[part~=picture]').waitFor();
    expect(await draws(seen)).toBe(true);
  });

  it.each(['defer', 'async'])('is loaded with %s', async (how) => {
    const seen = await at.show({ body: pageAround(CHART, TAG.replace('<script', `<script ${how}`)) });
    expect(await draws(seen)).toBe(true);
  });
});

describe('inside another file', () => {
  const bundle = (): string => `var before = 1\n${code}\n;var after = 2;`;

  it('finds datasets where data-keruen-base says', async () => {
    at.host.answer('/optimised/bundle.js', { body: bundle() });
    const head = `<script data-keruen-base="${FOLDER.slice(0, -1)}" src="/optimised/bundle.js"></script>`;
    const seen = await at.show({ body: pageAround(CHART, head) });
    expect(await draws(seen)).toBe(true);
    expect(seen.errors).toEqual([]);
  });

  it('without it, says so and leaves the table in sight', async () => {
    at.host.answer('/optimised/bundle.js', { body: bundle() });
    const seen = await at.show({ body: pageAround(CHART, '<script src="/optimised/bundle.js"></script>') });
    expect(await seen.page.locator('trade-chart > table').isVisible()).toBe(true);
    expect(await textIn(seen.page, 'trade-chart')).toContain('data-keruen-base');
    expect(seen.errors).toEqual([]);
    expect(seen.requests.filter((url) => !url.endsWith('.html'))).toEqual([
      `${at.host.origin}/optimised/bundle.js`,
    ]);
  });

  it('draws a table without any further file', async () => {
    const seen = await at.show({ body: pageAround(`${OWN_TABLE}<script>${code}</script>`, '') });
    expect(await draws(seen)).toBe(true);
    expect(seen.requests).toHaveLength(1);
  });
});
