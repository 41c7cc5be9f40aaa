import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { pageAround } from '../support/pages.ts';
import { web } from '../support/web.ts';
import { painted } from '../ssr/painted.ts';

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; base-uri 'none'";

const at = web();
let markup: Readonly<Record<string, string>>;

beforeAll(async () => {
  markup = await painted();
});

/** A page of the strictest policy around what a server has painted. */
const show = (name: string, options: Parameters<typeof at.show>[1] = {}) =>
  at.show(
    {
      body: pageAround(`${markup[name]!}<p id="after">What follows.</p>`),
      headers: { 'Content-Security-Policy': STRICT },
    },
    options,
  );

/** How one thing within a figure looks. */
const look = (page: Page, selector: string, property: 'fill' | 'fontWeight' | 'display'): Promise<string> =>
  page
    .locator(`:is(trade-chart, actor-card, corridor-map) ${selector}`)
    .first()
    .evaluate((node, of) => getComputedStyle(node)[of], property);

const FIGURES = ['chart', 'card', 'map'];

/** Lapis, of bars; madder and ink are no black either. */
const LAPIS = 'rgb(38, 78, 147)';

describe('under a policy that allows no styles in markup', () => {
  it('a chart whose styles are written into it is black without a script', async () => {
    const seen = await show('chart en', { javaScriptEnabled: false });
    expect(await look(seen.page, '.picture [data-subject]', 'fill')).toBe('rgb(0, 0, 0)');
    await seen.page.context().close();
  });

  it.each(FIGURES)('a %s whose styles are linked is dressed without a script', async (figure) => {
    const seen = await show(`linked ${figure}`, { javaScriptEnabled: false });
    expect(await look(seen.page, '.root', 'display')).toBe('flex');
    if (figure === 'chart') expect(await look(seen.page, '.picture [data-subject]', 'fill')).toBe(LAPIS);
    expect(seen.errors).toEqual([]);
    await seen.page.context().close();
  });

  it.each(FIGURES)(
    'a %s gives way to the figure of the page, without a violation or a shift',
    async (figure) => {
      const seen = await show(`linked ${figure}`);
      await seen.page.waitForFunction(
        () =>
          document.querySelector('trade-chart, actor-card, corridor-map')!.shadowRoot!.childElementCount ===
          1,
      );
      expect(await look(seen.page, '.root', 'display')).toBe('flex');
      expect(await seen.violations()).toEqual([]);
      expect(await seen.shifts()).toEqual([]);
      expect(seen.errors).toEqual([]);
      await seen.page.context().close();
    },
  );

  it('a mention stays in its line', async () => {
    const seen = await show('linked mention', { javaScriptEnabled: false });
    const display = await seen.page.locator('actor-card').evaluate((one) => getComputedStyle(one).display);
    expect(display).toBe('inline');
    await seen.page.context().close();
  });
});

describe('markup with linked styles', () => {
  it.each([...FIGURES, 'mention'])('of a %s has no style of its own, and is lighter by it', (figure) => {
    const linked = markup[`linked ${figure}`]!;
    expect(linked).not.toContain('<style');
    expect(linked).toMatch(
      /<link rel="stylesheet" href="\/packages\/elements\/cdn\/(trade-chart|actor-card|corridor-map)\.css"/,
    );
    expect(linked.length).toBeLessThan(markup[`${figure} en`]!.length - 1000);
  });

  it.each(FIGURES)('of a %s links to what it would have brought itself', async (figure) => {
    const [, href = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(markup[`linked ${figure}`]!) ?? [];
    const sheet = await (await fetch(at.host.origin + href)).text();
    const own = (/<style>([^]*?)<\/style>/.exec(markup[`${figure} en`]!) ?? [])[1] ?? '';
    expect(rulesOf(sheet)).toEqual(rulesOf(own));
  });
});

/** Selectors of a sheet, in their order; white space is the writer's. */
const rulesOf = (css: string): string[] =>
  [...css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]+)\{/g)].map(([, selector = '']) =>
    selector.replace(/\s+/g, ''),
  );
