/**
 * How much script a hundred mentions in one text take, beside a hundred `<relative-time>` of GitHub in the same text: `npm run bench`. Each page is
 * new, loads one script and is left alone; what is counted is all the time Chromium spends in scripts, their evaluation included. The
 * bar: 3 times. Times are those of this machine, ratios travel.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright';
import { launch } from '../support/browser.ts';
import { ROOT } from '../support/places.ts';

const BAR = 3;
const COUNT = 100;
const RUNS = 15;
const SITE = 'http://bench.test';

/** A page of so many elements of a kind, and the script that brings them. */
interface Kind {
  readonly name: string;
  /** Folder of its files, and the one the page loads. */
  readonly folder: string;
  readonly file: string;
  readonly element: (i: number) => string;
  /** True in the page once they are there. */
  readonly stands: string;
}

const relativeTime = createRequire(import.meta.url).resolve('@github/relative-time-element');

const MENTIONS: Kind = {
  name: 'mentions',
  folder: join(ROOT, 'packages/elements/cdn'),
  file: 'actor-card.js',
  element: (i) =>
    `<actor-card variant="mention" dataset="kazakhstan-afghanistan" actor="KAZ" as-of="2024-01">Kazakhstan ${i}</actor-card>`,
  stands: `[...document.querySelectorAll('actor-card')].every((one) => one.shadowRoot?.querySelector('[role=button]'))`,
};

const TIMES: Kind = {
  name: 'relative-time',
  folder: dirname(relativeTime),
  file: 'bundle.js',
  element: (i) =>
    `<relative-time datetime="2024-01-${String(1 + (i % 28)).padStart(2, '0')}T12:00:00Z">January 2024</relative-time>`,
  stands: `[...document.querySelectorAll('relative-time')].every((one) => one.shadowRoot?.textContent)`,
};

function pageOf({ file, element }: Kind, count: number): string {
  const sentence = (_: unknown, i: number): string => `In a text of many words ${element(i)} is said.`;
  const text = new Array(count).fill(undefined).map(sentence).join(' ');
  return `<!doctype html><html lang="en"><title>A text</title><script type="module" src="/${file}"></script><p>${text}</p></html>`;
}

/** Milliseconds in scripts from the opening of a page until it is at rest. */
async function scriptTime(browser: Browser, kind: Kind, count: number): Promise<number> {
  const page = await browser.newPage();
  await page.route(`${SITE}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: pageOf(kind, count) });
    const body = await readFile(join(kind.folder, pathname)).catch(() => undefined);
    return route.fulfill(body ? { contentType: 'text/javascript', body } : { status: 404, body: '' });
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(SITE, { waitUntil: 'networkidle' });
  const { metrics } = await session.send('Performance.getMetrics');
  if (!(await page.evaluate(kind.stands))) throw new Error(`${kind.name}: not all are there`);
  await page.close();
  return 1000 * metrics.find(({ name }) => name === 'ScriptDuration')!.value;
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1]!;

const browser = await launch();
const cases = [MENTIONS, TIMES].flatMap((kind) =>
  [0, COUNT].map((count) => ({ kind, count, times: [] as number[] })),
);
for (let run = 0; run < RUNS; run++)
  for (const { kind, count, times } of cases) times.push(await scriptTime(browser, kind, count));
await browser.close();

const [none = 0, mentions = 0, noTimes = 0, times = 0] = cases.map((one) => median(one.times));
console.log(`${COUNT} mentions in a text, and ${COUNT} <relative-time>; median of ${RUNS} pages each\n`);
console.log('| script time | mentions | relative-time | ratio | bar |');
console.log('|---|---:|---:|---:|---:|');
const line = (what: string, ours: number, theirs: number, bar = ''): void =>
  console.log(
    `| ${what} | ${ours.toFixed(1)} ms | ${theirs.toFixed(1)} ms | ${(ours / theirs).toFixed(2)} × | ${bar} |`,
  );
line('a page with them', mentions, times, `${BAR} ×`);
line('of that, the script with nothing to do', none, noTimes);
