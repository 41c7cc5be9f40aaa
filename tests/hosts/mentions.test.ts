import { describe, expect, it } from 'vitest';
import type { Visit } from '../support/browser.ts';
import { textIn } from '../support/figures.ts';
import { pageAround } from '../support/pages.ts';
import { web } from '../support/web.ts';

const at = web();

const ASKS = 'dataset="kazakhstan-afghanistan" actor="KAZ" toward="AFG" as-of="2024-01"';
const MENTION = `<actor-card id="mention" variant="mention" ${ASKS}>Kazakhstan</actor-card>`;
const CARRIER = `<span id="carrier" data-keruen="actor-card" data-variant="mention" ${ASKS.replace(/(^| )/g, '$1data-')}>Kazakhstan</span>`;
const TEXT = `<p>In January 2024 ${MENTION} had dealings with its neighbours, and ${CARRIER} said so.</p>`;
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types keruen",
};

const file = (address: string): string =>
  address
    .split('/')
    .at(-1)!
    .replace(/-[\da-f]+\.js$/, '');

const opened = async ({ page }: Visit, mention: string): Promise<void> => {
  await page.locator(`${mention} .words`).hover();
  await page.locator(`${mention} .frame:popover-open .card`).first().waitFor();
};

describe('mentions on a page', () => {
  it('ask for one small file, and for facts when a reader does', async () => {
    const seen = await at.show({ body: pageAround(TEXT) });
    expect(seen.requests.slice(1).map(file).sort()).toEqual(['keruen.js', 'mention']);
    await opened(seen, '#mention');
    const facts = (): string[] => seen.requests.map(file).filter((name) => name !== 'page');
    const asked = facts();
    expect(asked).toContain('actor-kaz');
    await seen.page.mouse.move(1, 1);
    await opened(seen, '#carrier actor-card');
    expect(facts()).toEqual(asked);
    expect(seen.errors).toEqual([]);
  });

  it('work under the strictest policy', async () => {
    const seen = await at.show({ body: pageAround(TEXT), headers: HEADERS });
    await opened(seen, '#mention');
    expect(await textIn(seen.page, '#mention')).toContain('$615M');
    expect(await seen.violations()).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  it('move nothing: when the script comes, when a card opens, when it goes', async () => {
    const seen = await at.show(
      { body: pageAround(TEXT + TEXT.replaceAll('id=', 'data-id=').repeat(20)) },
      { viewport: { width: 320, height: 640 } },
    );
    await opened(seen, '#mention');
    await seen.page.mouse.move(300, 630);
    await seen.page.locator('.frame:popover-open').waitFor({ state: 'hidden' });
    expect(await seen.shifts()).toEqual([]);
  });

  it('as a carrier are words in their line', async () => {
    const seen = await at.show({ body: pageAround(TEXT) });
    const made = await seen.page.locator('#carrier').evaluate((carrier) => ({
      inside: [...carrier.children].map(({ localName }) => localName),
      lines: new Set(
        [...carrier.closest('p')!.querySelectorAll('actor-card')].map((one) => one.getClientRects().length),
      ).size,
      text: carrier.closest('p')!.textContent,
    }));
    expect(made).toEqual({
      inside: ['actor-card'],
      lines: 1,
      text: 'In January 2024 Kazakhstan had dealings with its neighbours, and Kazakhstan said so.',
    });
  });

  it('stay words where their file does not come', async () => {
    const seen = await at.show({ body: pageAround(`<p>What ${MENTION} said.</p>`, '') });
    await seen.page.route('**/mention-*.js', (route) => route.abort());
    await seen.page.addScriptTag({ type: 'module', url: '../../packages/elements/cdn/keruen.js' });
    await seen.page.waitForLoadState('networkidle');
    expect(await seen.page.locator('p').innerText()).toBe('What Kazakhstan said.');
    expect(seen.errors.filter((error) => error.startsWith('uncaught'))).toEqual([]);
  });

  it('are seen whole in what two fingers have brought closer', async () => {
    const seen = await at.show(
      {
        body: pageAround(
          `<meta name="viewport" content="width=device-width"><div style="block-size: 300px"></div>${TEXT}<div style="block-size: 2000px"></div>`,
        ),
      },
      { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true },
    );
    const session = await seen.page.context().newCDPSession(seen.page);
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1.6 });
    await seen.page.locator('#mention .words').scrollIntoViewIfNeeded();
    await seen.page.locator('#mention .words').evaluate((words) => (words as HTMLElement).click());
    const frame = seen.page.locator('#mention .frame:popover-open');
    await frame.locator('.card').first().waitFor();
    const [box, view] = await frame.evaluate((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect();
      const { offsetLeft, offsetTop, width, height, scale } = visualViewport!;
      return [
        { left, top, right, bottom },
        { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height, scale },
      ] as const;
    });
    expect(view.scale).toBeCloseTo(1.6);
    expect(box.left).toBeGreaterThanOrEqual(view.left - 1);
    expect(box.top).toBeGreaterThanOrEqual(view.top - 1);
    expect(box.right).toBeLessThanOrEqual(view.right + 1);
    expect(box.bottom).toBeLessThanOrEqual(view.bottom + 1);
  });
});
