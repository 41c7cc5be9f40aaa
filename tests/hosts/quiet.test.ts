import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { pageAround, plainPage } from '../support/pages.ts';
import { web } from '../support/web.ts';

const at = web();

/** What a page must not be asked for: run before the scripts of the page, it takes down who asks. */
const SPIES = `<script>
  window.asked = [];
  const ask = (what) => window.asked.push(what);
  const wrap = (of, name, what) => {
    const own = of[name];
    if (!own) return;
    of[name] = new Proxy(own, {
      apply: (to, self, given) => (ask(what + ' ' + String(given[0])), Reflect.apply(to, self, given)),
      construct: (to, given, as) => (ask(what + ' ' + String(given[0])), Reflect.construct(to, given, as)),
    });
  };
  for (const name of Object.getOwnPropertyNames(Intl))
    if (typeof Intl[name] === 'function') wrap(Intl, name, 'Intl.' + name);
  for (const type of [Number, Date, BigInt, Array])
    for (const name of Object.getOwnPropertyNames(type.prototype))
      if (name.startsWith('toLocale')) wrap(type.prototype, name, 'Intl ' + type.name + '.' + name);
  for (const name of ['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase']) {
    const own = String.prototype[name];
    String.prototype[name] = function (...given) {
      ask('Intl String.' + name);
      return own.apply(this, given);
    };
  }
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Image', 'Worker', 'SharedWorker', 'WebTransport', 'RTCPeerConnection'])
    wrap(window, name, 'network ' + name);
  wrap(Navigator.prototype, 'sendBeacon', 'network sendBeacon');
  for (const name of ['getItem', 'setItem', 'removeItem', 'key', 'clear']) wrap(Storage.prototype, name, 'storage ' + name);
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
    const { get } = Object.getOwnPropertyDescriptor(window, name) ?? {};
    if (get) Object.defineProperty(window, name, { configurable: true, get() { ask('storage ' + name); return get.call(this); } });
  }
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    configurable: true,
    get() { ask('storage cookie'); return cookie.get.call(this); },
    set(value) { ask('storage cookie'); cookie.set.call(this, value); },
  });
</script>`;

const show = (body: string, head: string) => at.show({ body: pageAround(body, head) });

const askedIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);

const SCRIPT = '<script type="module" src="../../packages/elements/cdn/keruen.js"></script>';

/** Opens what a reader may open of a chart: its table, its menu, words beside a mark. What is folded away is opened as well. */
async function read(page: Page): Promise<void> {
  const press = (what: string): Promise<void> =>
    page
      .locator(what)
      .first()
      .evaluate((one) => (one as HTMLElement).click());
  await page.locator('#chart svg[part~=picture]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.locator('#chart [part~=tooltip]').waitFor({ state: 'attached' });
  await press('#chart [part~=menu] button');
  await page.locator('#chart [role=menu]').waitFor({ state: 'attached' });
  await press('#chart .lines summary');
  await page.locator('#chart [part~=table]').waitFor({ state: 'attached' });
}

describe.each(['en', 'fa-AF', 'kk'])('a page of figures in %s', (lang) => {
  let page: Page;
  let requests: readonly string[];

  beforeAll(async () => {
    const seen = await at.show({
      body: await plainPage({ lang, dir: lang === 'fa-AF' ? 'rtl' : 'ltr', scripts: SPIES + SCRIPT }),
    });
    ({ page, requests } = seen);
    await read(page);
  });

  it('prints nothing with Intl, in the picture, its table and its menu', async () => {
    expect((await askedIn(page)).filter((what) => what.startsWith('Intl'))).toEqual([]);
  });

  it('keeps no cookie and nothing in storage', async () => {
    expect((await askedIn(page)).filter((what) => what.startsWith('storage'))).toEqual([]);
    const kept = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    expect(kept).toEqual(['', 0, 0, 0, 0]);
    expect(await page.context().cookies()).toEqual([]);
  });

  it('calls nobody: no request but for our own scripts, and none that a script makes', async () => {
    expect((await askedIn(page)).filter((what) => what.startsWith('network'))).toEqual([]);
    const folder = `${at.host.origin}/packages/elements/cdn/`;
    expect(requests.slice(1).filter((url) => !url.startsWith(folder))).toEqual([]);
  });
});

it('what is asked is taken down', async () => {
  const doing = `<script>new Intl.NumberFormat('en'); (1).toLocaleString('en'); 'a'.localeCompare('b'); document.cookie;
    localStorage.getItem('a'); navigator.sendBeacon('/nothing'); fetch('/nothing').catch(() => {}); try { new WebSocket('nothing:') } catch {}</script>`;
  const { page } = await show('', SPIES + doing);
  const said = (await askedIn(page)).join(', ');
  for (const what of [
    'Intl.NumberFormat',
    'Number.toLocaleString',
    'String.localeCompare',
    'storage cookie',
    'storage localStorage',
    'storage getItem',
    'network sendBeacon',
    'network fetch',
    'network WebSocket',
  ])
    expect(said).toContain(what);
});

it('with src, one fetch goes where the author said, and nowhere else', async () => {
  at.host.answer('/tests/hosts/own.csv', { body: 'Year,Export (USD million)\n2022,978.0\n2023,615.1\n' });
  const { page } = await show(
    '<trade-chart id="chart" src="own.csv" flow="export"></trade-chart>',
    SPIES + SCRIPT,
  );
  await page.locator('#chart svg[part~=picture]').waitFor();
  expect((await askedIn(page)).filter((what) => !what.startsWith('Intl'))).toEqual([
    `network fetch ${at.host.origin}/tests/hosts/own.csv`,
  ]);
});

describe('a chart of two series of ten bars', () => {
  const years = Array.from({ length: 10 }, (_, i) => 2014 + i);
  const rows = years.map(
    (year, i) => `<tr><th>${year}</th><td>${400 + 61 * i}</td><td>${310 + 37 * i}</td></tr>`,
  );
  const table = `<table><tr><th>Year</th><th>Export (USD million)</th><th>Import (USD million)</th></tr>${rows.join('')}</table>`;

  // Measured on 2026-11-27: 57 of columns, 58 of bars, and 33 and 34 texts within.
  it.each(['columns', 'bars'])('of type %s has at most 70 nodes in its picture', async (type) => {
    const { page } = await show(`<trade-chart id="chart" type="${type}">${table}</trade-chart>`, SCRIPT);
    const picture = page.locator('#chart svg[part~=picture]');
    await picture.waitFor();
    const count = await picture.evaluate((svg) => {
      const walker = document.createTreeWalker(svg, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      const nodes = { elements: 1, texts: 0, comments: 0 };
      while (walker.nextNode())
        if (walker.currentNode instanceof Element) nodes.elements += 1;
        else if (walker.currentNode.textContent!.trim()) nodes.texts += 1;
      return { ...nodes, marks: svg.querySelectorAll('[data-subject^="observation:"]').length };
    });
    expect(count.marks).toBe(20);
    expect(count.elements).toBeLessThanOrEqual(70);
  });
});
