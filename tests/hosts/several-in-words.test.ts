import { beforeAll, describe, expect, it } from 'vitest';
import { pageAround } from '../support/pages.ts';
import { web } from '../support/web.ts';

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'";

const at = web();

const inLanguage = (body: string, lang: string, head?: string): string =>
  pageAround(body, head).replace('lang="en"', `lang="${lang}" dir="${lang === 'en' ? 'ltr' : 'rtl'}"`);

/** The snippet of a card of two states, as a reader copies it. */
async function snippetOf(variant: string, lang: string): Promise<string> {
  const attributes = `variant="${variant}" actor="KAZ UZB" toward="AFG" as-of="2024-01" vocabulary="de facto authorities"`;
  const card = `<actor-card id="who" dataset="kazakhstan-afghanistan" ${attributes}></actor-card>`;
  const { page } = await at.show({ body: inLanguage(card, lang) });
  await page.locator('#who [aria-haspopup=menu]').click();
  await page.locator('#who [data-offer=embed]').click();
  const code = await page.locator('#who textarea').inputValue();
  await page.context().close();
  return code;
}

/** What a reader of the language must find: who, the authority in the publisher's words, a head of a row or a column, a year. */
const WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  comparison: {
    en: ['Kazakhstan', 'Uzbekistan', 'de facto authorities', 'Identifiers', '2023'],
    'fa-AF': ['قزاقستان', 'ازبکستان', 'مقامات دیفکتو', 'شناسه‌ها', '۲۰۲۳'],
  },
  relations: {
    en: ['Kazakhstan', 'Uzbekistan', 'towards de facto authorities', 'Who', '2023'],
    'fa-AF': ['قزاقستان', 'ازبکستان', 'در قبال مقامات دیفکتو', 'چه کسی', '۲۰۲۳'],
  },
};

const CASES = Object.entries(WORDS).flatMap(([variant, said]) =>
  Object.entries(said).map(([lang, words]) => [variant, lang, words] as const),
);

describe.each(CASES)('the snippet of a card of two states, %s in %s', (variant, lang, words) => {
  let code = '';
  beforeAll(async () => {
    code = await snippetOf(variant, lang);
  });

  it('is read without a script: a table, dates and links, in the language and direction of the page', async () => {
    const { page } = await at.show({ body: inLanguage(code, lang) }, { javaScriptEnabled: false });
    const table = page.locator('actor-card > table');
    expect(await table.count()).toBe(1);
    expect(await table.isVisible()).toBe(true);
    const said = (await page.locator('actor-card').innerText()).replace(/[\u2066-\u2069]/g, '');
    for (const word of words) expect(said.toLowerCase()).toContain(word.toLowerCase());
    expect(await table.locator('th[scope=col]').count()).toBe(variant === 'comparison' ? 2 : 3);
    expect(await table.locator('td time').count()).toBeGreaterThan(4);
    const links = await page
      .locator('actor-card cite a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(link).toMatch(/^https?:\/\//);
    // The head of a row stands where a line begins.
    const [head, cell] = await Promise.all([
      table.locator('tbody th').first().boundingBox(),
      table.locator('tbody td').first().boundingBox(),
    ]);
    expect(head!.x < cell!.x).toBe(lang === 'en');
    await page.context().close();
  });

  it('is drawn over where the script comes, under the strict policy and without a complaint', async () => {
    const visit = await at.show({
      body: inLanguage(code.replace(/<script[^]*?<\/script>/, ''), lang),
      headers: { 'Content-Security-Policy': STRICT },
    });
    const card = visit.page.locator('actor-card');
    await card
      .locator(variant === 'comparison' ? '.comparison' : '[part~=picture]')
      .first()
      .waitFor();
    expect(await visit.page.locator('actor-card > table').isVisible()).toBe(false);
    expect(await card.locator('.calm').count()).toBe(0);
    expect(await visit.violations()).toEqual([]);
    expect(visit.errors).toEqual([]);
    await visit.page.context().close();
  });
});
