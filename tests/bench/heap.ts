/**
 * How much memory a chart of 2 × 10 bars holds: `npm run bench`. A page of one and a page of so many more, each of them new, drawn and left
 * alone, then cleared of garbage; what is counted is the heap of JavaScript, and the difference is that of the charts. A chart of a shipped
 * dataset shares it with the others, one of a table in the page reads its own. The bars: 40 kB of heap, 70 nodes in a picture.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { launch } from '../support/browser.ts';
import { ROOT } from '../support/places.ts';

const BARS = { heap: 40, nodes: 70 };
const MORE = 100;
const RUNS = 5;
const SITE = 'http://bench.test';
const CDN = join(ROOT, 'packages/elements/cdn');

const YEARS = new Array<undefined>(10).fill(undefined).map((_, i) => 2014 + i);

const row = (year: number, i: number): string =>
  `<tr><th>${year}</th><td>${400 + 37 * i}</td><td>${90 + 11 * i}</td></tr>`;

const KINDS = {
  'a shipped dataset':
    '<trade-chart loading="eager" dataset="kazakhstan-afghanistan" measure="trade-value" reporter="KAZ" partner="AFG" flow="export import" period="2018/2023"></trade-chart>',
  'a table in the page': `<trade-chart loading="eager" heading="Trade"><table><caption>Trade, million USD</caption>
    <tr><th>Year</th><th>Exports</th><th>Imports</th></tr>${YEARS.map(row).join('')}</table></trade-chart>`,
};

const pageOf = (chart: string, count: number): string =>
  `<!doctype html><html lang="en"><title>Charts</title><script type="module" src="/trade-chart.js"></script>${chart.repeat(count)}</html>`;

/** Whether every picture stands. */
const STAND = `[...document.querySelectorAll('trade-chart')].every((one) => one.shadowRoot?.querySelector('.picture'))`;
const NODES = `document.querySelector('trade-chart').shadowRoot.querySelectorAll('.picture, .picture *').length`;
const BARS_DRAWN = `document.querySelector('trade-chart').shadowRoot.querySelectorAll('.picture [data-subject^="observation:"]').length`;

interface Seen {
  /** Bytes of the heap of JavaScript at rest. */
  readonly heap: number;
  readonly nodes: number;
  readonly bars: number;
}

async function look(browser: Browser, chart: string, count: number): Promise<Seen> {
  const page = await browser.newPage();
  await page.route(`${SITE}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: pageOf(chart, count) });
    const body = await readFile(join(CDN, pathname)).catch(() => undefined);
    return route.fulfill(body ? { contentType: 'text/javascript', body } : { status: 404, body: '' });
  });
  const session = await page.context().newCDPSession(page);
  await page.goto(SITE, { waitUntil: 'networkidle' });
  await page.waitForFunction(STAND);
  await page.waitForTimeout(500);
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const [nodes, bars] = [await page.evaluate<number>(NODES), await page.evaluate<number>(BARS_DRAWN)];
  await page.close();
  return { heap: usedSize, nodes, bars };
}

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[all.length >> 1]!;

const browser = await launch();
console.log(`One chart and ${MORE} more of the same; median of ${RUNS} pages each\n`);
console.log('| chart of | bars | nodes in the picture | bar | heap of a chart | bar |');
console.log('|---|---:|---:|---:|---:|---:|');
for (const [name, chart] of Object.entries(KINDS)) {
  const heaps: number[] = [];
  let seen: Seen | undefined;
  for (let run = 0; run < RUNS; run++) {
    const one = await look(browser, chart, 1);
    seen = await look(browser, chart, 1 + MORE);
    heaps.push((seen.heap - one.heap) / MORE / 1000);
  }
  const heap = median(heaps).toFixed(1);
  console.log(`| ${name} | ${seen?.bars} | ${seen?.nodes} | ${BARS.nodes} | ${heap} kB | ${BARS.heap} kB |`);
}
await browser.close();
