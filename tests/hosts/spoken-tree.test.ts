import { describe, expect, it } from 'vitest';
import { pageAround } from '../support/pages.ts';
import { spokenTree, type Spoken } from '../support/spoken-tree.ts';
import { web } from '../support/web.ts';
import { inTurn } from '../support/thorough.ts';

const at = web();

const DATA = 'dataset="kazakhstan-afghanistan"';
const PAIR = `${DATA} reporter="KAZ" partner="AFG" flow="export import turnover" period="2018/2025"`;

/** Figures of every kind, on one page. */
const FIGURES = [
  `<trade-chart ${PAIR}></trade-chart>`,
  `<trade-chart ${PAIR} relative-to="gdp"></trade-chart>`,
  `<trade-chart type="lines" ${PAIR}></trade-chart>`,
  `<trade-chart type="treemap" ${DATA} reporter="KAZ" partner="WLD" product="*" flow="export" period="2021"></trade-chart>`,
  `<trade-chart type="timeline" ${DATA} actor="KAZ"></trade-chart>`,
  `<actor-card ${DATA} actor="taliban-authorities" toward="KAZ"></actor-card>`,
  `<actor-card ${DATA} actor="smadiyarov" as-of="2024-01"></actor-card>`,
  `<corridor-map ${DATA} corridor="titr kz-uz-af"></corridor-map>`,
].join('\n');

/** What may stand unmarked in any language: addresses, codes of ISO, HS and Incoterms, ids of records, and keys by what is printed on them. */
const CODES = /https?:\S+|\bHS\d+\b|\bPage (?:Up|Down)\b|\b(?:[A-Z]{3}|[a-z]+\d+|Tab|Enter|Escape)\b/g;

const wordsOf = (text: string): readonly string[] =>
  text.replace(CODES, '').match(/\p{Script=Latin}{2,}/gu) ?? [];

const hasLatin = (text: string): boolean => wordsOf(text).length > 0;

/** The tree of a page in one language, with every fold opened and every table made. */
async function treeIn(lang: string): Promise<readonly Spoken[]> {
  const dir = /^(fa|ps)/.test(lang) ? 'rtl' : 'ltr';
  const body = pageAround(FIGURES)
    .replace('<html lang="en">', `<html lang="${lang}" dir="${dir}">`)
    .replace('<title>A page</title>', '<title>۱</title>');
  const { page } = await at.show({ body });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('trade-chart, actor-card, corridor-map')].every((one) =>
      one.shadowRoot?.querySelector('.picture, .card, .table'),
    ),
  );
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('trade-chart, actor-card, corridor-map'))
      for (const fold of one.shadowRoot!.querySelectorAll('details')) fold.open = true;
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('trade-chart, corridor-map')].every((one) =>
      one.shadowRoot?.querySelector('[part~=table]')?.textContent?.trim(),
    ),
  );
  return spokenTree(page, hasLatin);
}

describe.each(inTurn(['fa-AF', 'ps', 'ru', 'kk'], 0, 2))(
  'what a browser tells a screen reader in %s',
  (lang) => {
    it('has no English word but in what is marked as English', async () => {
      const told = await treeIn(lang);
      expect(
        told.filter((one) => one.lang === lang).map(({ role, text }) => [role, ...wordsOf(text)]),
      ).toEqual([]);
      // Untranslated names are there, so the search has something to find.
      expect(told.filter((one) => one.lang === 'en').length).toBeGreaterThan(5);
    });
  },
);

it('finds what stands unmarked', async () => {
  const body = pageAround(
    '<p>متن English</p><button aria-label="Close it"></button><p lang="en">Marked</p>',
  ).replace('<html lang="en">', '<html lang="fa-AF">');
  const { page } = await at.show({ body });
  const told = await spokenTree(page, hasLatin);
  const stray = told.filter(({ lang }) => lang === 'fa-AF').flatMap(({ text }) => wordsOf(text));
  expect(stray.toSorted()).toEqual(['Close', 'English', 'it']);
});
