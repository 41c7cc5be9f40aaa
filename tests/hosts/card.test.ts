import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Visit } from '../support/browser.ts';
import { pageAround } from '../support/pages.ts';
import { web } from '../support/web.ts';
import { inTurn } from '../support/thorough.ts';

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'";

const at = web();

const card = (attributes: string): string =>
  `<actor-card id="who" dataset="kazakhstan-afghanistan" as-of="2024-01" ${attributes}></actor-card>`;

const CARDS: Readonly<Record<string, readonly [attributes: string, lang: string]>> = {
  'a person': ['actor="nurtleu"', 'en'],
  'a person in Dari': ['actor="nurtleu"', 'fa-AF'],
  'a ministry in Kazakh': ['actor="kaz-mfa"', 'kk'],
  'a state towards another': ['actor="KAZ" toward="AFG"', 'en'],
  'an authority': ['actor="taliban-authorities"', 'en'],
};

const inLanguage = (body: string, lang: string, head?: string): string =>
  pageAround(body, head).replace(
    'lang="en"',
    `lang="${lang}" dir="${/^(fa|ps)/.test(lang) ? 'rtl' : 'ltr'}"`,
  );

/** The snippet of a card, as a reader copies it. */
async function snippetOf(attributes: string, lang: string): Promise<string> {
  const { page } = await at.show({ body: inLanguage(card(attributes), lang) });
  await page.locator('#who [aria-haspopup=menu]').click();
  await page.locator('#who [data-offer=embed]').click();
  const code = await page.locator('#who textarea').inputValue();
  await page.context().close();
  return code;
}

/** A page on which the words inside have been painted before any script comes; then the script of the snippet comes. */
async function upgraded(
  code: string,
  lang: string,
  viewport: { readonly width: number; readonly height: number | 'all' },
): Promise<Visit> {
  const { width, height } = viewport;
  const [script = '', ...rest] = code.split('\n\n');
  const src = /src="([^"]+)"/.exec(script)![1]!;
  const body = `<p>Before.</p>${rest.join('\n\n')}<p id="after">After the card the text goes on.</p>`;
  const visit = await at.show(
    { body: inLanguage(body, lang, ''), headers: { 'Content-Security-Policy': STRICT } },
    { viewport: { width, height: height === 'all' ? 1000 : height } },
  );
  if (height === 'all') {
    const whole = await visit.page.evaluate(() => document.documentElement.scrollHeight);
    await visit.page.setViewportSize({ width, height: whole + 50 });
  }
  await visit.page.evaluate(async (address) => {
    const tag = document.createElement('script');
    Object.assign(tag, { type: 'module', src: address });
    document.head.append(tag);
    await customElements.whenDefined('actor-card');
  }, src);
  await visit.page.locator('actor-card .card').first().waitFor();
  await visit.page.evaluate(
    () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))),
  );
  return visit;
}

describe.each(Object.entries(CARDS).map(([called, card], place) => [called, card, place] as const))(
  'the snippet of %s',
  (_, [attributes, lang], place) => {
    let code = '';
    beforeAll(async () => {
      code = await snippetOf(attributes, lang);
    });

    it('is read without a script: name, dates and links', async () => {
      const { page } = await at.show({ body: inLanguage(code, lang) }, { javaScriptEnabled: false });
      const inside = page.locator('actor-card');
      expect(await inside.locator('h3').isVisible()).toBe(true);
      expect(await inside.locator('cite a').count()).toBeGreaterThan(1);
      expect(await inside.locator('h4').count()).toBeGreaterThan(0);
      await page.context().close();
    });

    it.each(inTurn([900, 360], place))(
      'is drawn over in its height at %i px, all of it in sight: nothing shifts, under the strict policy',
      async (width) => {
        const visit = await upgraded(code, lang, { width, height: 'all' });
        expect(await visit.shifts()).toEqual([]);
        expect(await visit.violations()).toEqual([]);
        expect(visit.errors).toEqual([]);
        await visit.page.context().close();
      },
    );

    it.each(
      inTurn(
        [
          [900, 1000],
          [360, 800],
        ] as const,
        place + 1,
      ),
    )(
      'moves nothing that was in sight at %i × %i, where it is higher than the window',
      async (width, height) => {
        const visit = await upgraded(code, lang, { width, height });
        // What a browser reports as moved from nowhere was below the window before.
        const moved = (await visit.shifts()).flatMap((line) => line.split('; '));
        expect(moved.filter((one) => !/ y 0→\S+ h 0→/.test(one))).toEqual([]);
        await visit.page.context().close();
      },
    );
  },
);

describe('the measure of shifts', () => {
  it('can fail: a bare tag moves what follows', async () => {
    const code = await snippetOf('actor="nurtleu"', 'en');
    const bare = code.replace(/(<actor-card[^>]*>)[^]*(<\/actor-card>)/, '$1$2');
    const visit = await upgraded(bare, 'en', { width: 900, height: 1000 });
    expect(await visit.shifts()).not.toEqual([]);
    expect(await visit.laterShifts()).toEqual(await visit.shifts());
    await visit.page.context().close();
  });
});

describe('on paper', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await at.show({
      body: pageAround(card('actor="KAZ" toward="AFG"')),
      headers: { 'Content-Security-Policy': STRICT },
    }));
    await page.locator('#who .card').first().waitFor();
    await page.emulateMedia({ media: 'print' });
  });

  it('everything that is folded is there', async () => {
    const folded = page.locator('#who details:not(.lines)');
    expect(await folded.count()).toBeGreaterThan(2);
    for (const one of await folded.all()) {
      expect(await one.evaluate((details: HTMLDetailsElement) => details.open)).toBe(false);
      const last = one.locator(':scope > :last-child');
      expect(await last.isVisible(), (await one.locator('summary').textContent()) as string).toBe(true);
      expect((await last.boundingBox())!.height).toBeGreaterThan(8);
    }
  });

  it('no control is, and the card is not there a second time as a table', async () => {
    for (const control of await page.locator('#who button, #who .lines').all())
      expect(await control.isVisible()).toBe(false);
    expect(await page.locator('#who .lines').count()).toBe(1);
  });

  it('links of the source line have their addresses behind them', async () => {
    const links = page.locator('#who .source a');
    expect(await links.count()).toBeGreaterThan(5);
    const shown = await links.first().evaluate((link) => {
      const { content, display, direction } = getComputedStyle(link, '::after');
      return { content, display, direction };
    });
    expect(shown.content).toMatch(/attr\(href\)|^"https?:/);
    // A box of its own: an address runs from left to right among words that do not.
    expect(shown).toMatchObject({ display: 'inline-block', direction: 'ltr' });
    await page.emulateMedia({ media: 'screen' });
    const visible = page.locator('#who .source > p a').first();
    expect(await visible.evaluate((link) => getComputedStyle(link, '::after').content)).toBe('none');
    await page.context().close();
  });
});

describe.each([
  ['ps', '978,0'],
  ['fa-AF', '978.0'],
])('a card in Latin digits, in %s', (lang, amount) => {
  it('prints no others: words of the facts are written in them too', async () => {
    const { page } = await at.show({
      body: inLanguage(card('actor="KAZ" toward="AFG" numerals="latn"'), lang),
    });
    await page.waitForFunction(
      (told) => document.querySelector('#who')?.shadowRoot?.textContent?.includes(told),
      amount,
    );
    const told = await page.locator('#who').evaluate((host) => host.shadowRoot!.textContent);
    expect(told).not.toMatch(/[۰-۹٫٬٪]/);
  });
});
