import { describe, expect, it } from 'vitest';
import type { Visit } from '../support/browser.ts';
import { marksIn, textIn } from '../support/figures.ts';
import { CHART, pageAround, plainPage } from '../support/pages.ts';
import { web } from '../support/web.ts';

const at = web();
const FOLDER = '/packages/elements/cdn/';

const tags = (...files: readonly string[]): string =>
  files.map((file) => `<script type="module" src="${FOLDER}${file}"></script>`).join('');

const signed = (names: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types ${names}`,
});

const MAP = `<corridor-map dataset="kazakhstan-afghanistan" corridor="titr"><p>From Dostyk to Poti.</p></corridor-map>`;

/** Opens the table of a figure: a file of its own, whose templates the figure's own Lit draws. */
async function openTable({ page }: Visit, figure: string): Promise<string> {
  const folded = page.locator(`${figure} details.folded:not([open]) > summary`);
  if (await folded.count()) await folded.click();
  await page.locator(`${figure} details.lines > summary`).click();
  const table = page.locator(`${figure} [part~=table]`);
  await table.waitFor();
  await page.waitForFunction((one) => one?.textContent?.trim(), await table.elementHandle());
  return (await table.textContent()) ?? '';
}

const asked = ({ requests }: Visit): string[] =>
  requests.filter((url) => url.includes(FOLDER)).map((url) => url.split(FOLDER)[1]!);

const quiet = ({ errors, warnings }: Visit): void => expect([...errors, ...warnings]).toEqual([]);

describe('a script whose address carries a version', () => {
  it('draws, opens tables and speaks Dari, and loads no file of its own a second time', async () => {
    const body = await plainPage({ lang: 'fa-AF', dir: 'rtl', scripts: tags('keruen.js?v=1') });
    const seen = await at.show({ body });
    expect(await marksIn(seen.page, '#chart')).toBeGreaterThan(20);
    expect(await marksIn(seen.page, '#map')).toBeGreaterThan(30);
    expect(await openTable(seen, '#chart')).toMatch(/2022|۲۰۲۲/);
    expect(await openTable(seen, '#map')).toMatch(/[\u0600-\u06ff]{3}/);
    expect(await seen.page.locator('#chart .root').getAttribute('lang')).toBe('fa-AF');
    expect(asked(seen).filter((name) => name.startsWith('keruen'))).toEqual(['keruen.js?v=1']);
    expect(new Set(asked(seen)).size).toBe(asked(seen).length);
    quiet(seen);
  });

  it('draws a chart whose type is a file of its own, which takes what it needs from the script', async () => {
    const body = CHART.replace('type="columns"', 'type="lines"');
    const seen = await at.show({ body: pageAround(body, tags('trade-chart.js?v=1')) });
    expect(await marksIn(seen.page, 'trade-chart')).toBeGreaterThan(5);
    expect(asked(seen).filter((name) => name.startsWith('lines-'))).toHaveLength(1);
    expect(asked(seen).filter((name) => name.startsWith('trade-chart'))).toEqual(['trade-chart.js?v=1']);
    quiet(seen);
  });

  it('does nothing where the same elements came under another version, even if markup must be signed', async () => {
    const scripts = tags('keruen.js?v=1', 'keruen.js?v=2', 'trade-chart.js');
    const seen = await at.show({ body: await plainPage({ scripts }), headers: signed('keruen') });
    for (const figure of ['#chart', '#map', '#carrier > trade-chart'])
      expect(await marksIn(seen.page, figure)).toBeGreaterThan(5);
    expect(await seen.page.locator('#carrier trade-chart').count()).toBe(1);
    expect(await seen.violations()).toEqual([]);
    quiet(seen);
  });
});

describe('two files of elements on one page', () => {
  const both = tags('trade-chart.js', 'corridor-map.js');

  it('work side by side, each with a Lit of its own', async () => {
    const seen = await at.show({ body: await plainPage({ lang: 'fa-AF', dir: 'rtl', scripts: both }) });
    for (const figure of ['#chart', '#map'])
      expect(await seen.page.locator(`${figure} .root`).getAttribute('lang')).toBe('fa-AF');
    expect(await marksIn(seen.page, '#chart')).toBeGreaterThan(20);
    expect(await marksIn(seen.page, '#map')).toBeGreaterThan(30);
    expect(await openTable(seen, '#chart')).toMatch(/2022|۲۰۲۲/);
    expect(await openTable(seen, '#map')).toMatch(/[\u0600-\u06ff]{3}/);
    const copies = await seen.page.evaluate(
      () => (globalThis as unknown as { litHtmlVersions: readonly string[] }).litHtmlVersions,
    );
    expect(copies).toHaveLength(2);
    quiet(seen);
  });

  it('register each name once and upgrade each carrier once', async () => {
    const carriers = `${CHART.replace('<trade-chart', '<div id="a" data-keruen="trade-chart"').replace('</trade-chart>', '</div>')}
      <div id="b" data-keruen="corridor-map" data-dataset="kazakhstan-afghanistan" data-corridor="titr"></div>`;
    const seen = await at.show({ body: pageAround(carriers, both + tags('keruen.js')) });
    await seen.page.locator('#b > corridor-map svg[part~=picture]').waitFor();
    expect(await seen.page.locator('#a trade-chart, #b corridor-map').count()).toBe(2);
    expect(await seen.page.locator('#a > trade-chart > table').count()).toBe(1);
    quiet(seen);
  });

  it('share the files they load on demand, of which each makes its own', async () => {
    at.host.answer('/tests/hosts/odd.json', { body: '{}', headers: { 'Content-Type': 'application/json' } });
    const body = `<trade-chart src="odd.json"></trade-chart><corridor-map src="odd.json"></corridor-map>`;
    const seen = await at.show({ body: pageAround(CHART + MAP + body, both) });
    for (const figure of ['trade-chart[src]', 'corridor-map[src]'])
      expect(await textIn(seen.page, figure)).not.toBe('');
    for (const kind of ['shipped', 'answered'])
      expect(asked(seen).filter((name) => name.startsWith(`${kind}-`))).toHaveLength(1);
    quiet(seen);
  });

  it('draw signed markup where the page allows the name twice', async () => {
    const seen = await at.show({
      body: pageAround(CHART + MAP, both),
      headers: signed("keruen 'allow-duplicates'"),
    });
    expect(await marksIn(seen.page, 'trade-chart')).toBeGreaterThan(5);
    expect(await marksIn(seen.page, 'corridor-map')).toBeGreaterThan(30);
    expect(await seen.violations()).toEqual([]);
    quiet(seen);
  });

  it('leave the second as its author wrote it where the page allows the name once', async () => {
    const seen = await at.show({ body: pageAround(CHART + MAP, both), headers: signed('keruen') });
    expect(await marksIn(seen.page, 'trade-chart')).toBeGreaterThan(5);
    expect(await seen.page.locator('corridor-map > p').isVisible()).toBe(true);
    expect(seen.errors.filter((error) => error.startsWith('uncaught'))).toEqual([]);
  });

  it('say in the reader’s words what is wrong, each for itself', async () => {
    const odd =
      '<trade-chart dataset="no-such"></trade-chart><corridor-map dataset="no-such"></corridor-map>';
    const seen = await at.show({ body: pageAround(odd, both) });
    for (const figure of ['trade-chart', 'corridor-map'])
      expect(await textIn(seen.page, figure)).toContain('no-such');
    quiet(seen);
  });
});
