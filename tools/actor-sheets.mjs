/**
 * Contact sheets of cards: every actor of the dataset as a full card in a column of 360 px, as a reader first sees it, eight a page; and
 * the other variants, narrow and wide, on a page of their own. The cards are those of the CDN build, with no server and no network.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { Failure } from './failure.mjs';
import { handFiles } from './handed.mjs';
import { pageJpeg } from './page-jpeg.mjs';

const ORIGIN = 'http://cards.invalid';

const COLUMNS = 4;
const CARDS = 8;

/** Pages stand in the repository at this share of their size. */
const SCALE = 0.7;
const QUALITY = 62;

const GROUNDS = {
  light: 'background: #fff; color: #1e2227',
  dark: 'background: #12161c; color: #ece7dd',
};

const tag = (attributes, words = '') =>
  `<actor-card dataset="kazakhstan-afghanistan" ${attributes}>${words}</actor-card>`;

const html = (lang, theme, body) => `<!doctype html>
  <html lang="${lang}" dir="${lang === 'fa-AF' ? 'rtl' : 'ltr'}">
  <meta charset="utf-8" />
  <style>
    body { margin: 0; padding: 16px; font-family: 'Noto Sans', 'Noto Sans Arabic', sans-serif; ${GROUNDS[theme]} }
    main { display: flex; gap: 24px; align-items: start }
    main section { margin-block-end: 40px }
    .actors section { inline-size: 360px }
    .narrow { inline-size: 320px } .wide { inline-size: 800px }
    .mention { min-block-size: 900px }
  </style>
  <script type="module" src="/keruen.js"></script>
  ${body}`;

/** All actors; states by their ISO codes, towards Afghanistan where they have relations with it. */
function actorCards(root) {
  const facts = join(root, 'packages', 'data', 'facts', 'actors.json');
  const { actors, relations } = JSON.parse(readFileSync(facts, 'utf8'));
  const there = ['afg', 'taliban-authorities', 'former-afghan-government'];
  return actors.map(({ id, kind }) => {
    const state = kind === 'state';
    const toward = state && relations.some(({ from, to }) => from === id && there.includes(to));
    return `<section>${tag(`actor="${state ? id.toUpperCase() : id}" ${toward ? 'toward="AFG"' : ''}`)}</section>`;
  });
}

const DATED = 'as-of="2024-01"';
const TOWARD = `actor="*" toward="taliban-authorities" ${DATED}`;

/** Every other variant; the mention stands first, with room for the card that the tool opens. */
const VARIANTS = [
  tag(`variant="compact" actor="KAZ" ${DATED}`),
  tag(`variant="compact" actor="smadiyarov" ${DATED}`),
  tag(`variant="comparison" actor="KAZ UZB TKM" toward="AFG" ${DATED}`),
  tag(`variant="relations" ${TOWARD}`),
  tag(`variant="relations" layout="picture" ${TOWARD}`),
]
  .map((card) => `<section>${card}</section>`)
  .join('');

const MENTION = `<section class="mention">${tag(`variant="mention" actor="smadiyarov" ${DATED}`, 'Smadiyarov')}</section>`;

function pages(root) {
  const cards = actorCards(root);
  const list = [];
  for (let n = 0; n * CARDS < cards.length; n += 1) {
    const body = `<main class="actors">${cards.slice(n * CARDS, (n + 1) * CARDS).join('')}</main>`;
    const page = (lang, theme, more = '') => ({
      name: `actors--${lang}-${n + 1}${more}`,
      body: html(lang, theme, body),
      columns: COLUMNS,
      width: COLUMNS * 384 + 8,
    });
    list.push(page('en', 'light'), page('kk', 'light'), page('fa-AF', 'light'));
    if (n === 2) list.push(page('en', 'dark', '-dark'));
  }
  const both = `<main><div class="narrow">${VARIANTS}</div><div class="wide">${MENTION}${VARIANTS}</div></main>`;
  for (const lang of ['en', 'fa-AF'])
    list.push({ name: `actors--${lang}-variants`, body: html(lang, 'light', both), columns: 0, width: 1176 });
  return list;
}

/** Waits until every card but the mentions stands, with its small pictures; false where one does not. Runs in the page. */
async function standing() {
  const cards = [...document.querySelectorAll('actor-card:not([variant="mention"])')];
  const frame = () => new Promise(requestAnimationFrame);
  const stands = ({ shadowRoot }) => shadowRoot?.querySelector('[part="source"]');
  for (let tries = 0; tries < 900 && !cards.every(stands); tries += 1) await frame();
  await document.fonts.ready;
  for (let still = 0; still < 60; still += 1) await frame();
  return cards.length > 0 && cards.every(stands);
}

/** Deals the cards, in their order, each into the column that is the shortest so far. Runs in the page. */
function deal(columns) {
  const lanes = Array.from({ length: columns }, () => ({ height: 0, cards: [] }));
  for (const card of document.querySelectorAll('main > section')) {
    const lane = lanes.reduce((low, one) => (one.height < low.height ? one : low));
    lane.height += card.getBoundingClientRect().height + 40;
    lane.cards.push(card);
  }
  document.querySelector('main').replaceChildren(
    ...lanes.map(({ cards }) => {
      const column = document.createElement('div');
      column.append(...cards);
      return column;
    }),
  );
}

async function sheet(browser, cdn, { name, body, columns, width }) {
  const page = await browser.newPage({ viewport: { width, height: 1200 }, deviceScaleFactor: SCALE });
  await handFiles(page, ORIGIN, (path) => join(cdn, normalize(path)));
  await page.route(`${ORIGIN}/`, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await page.goto(`${ORIGIN}/`);
  if (!(await page.evaluate(standing))) throw new Failure(`A card of "${name}" was not drawn.`);
  if (columns) await page.evaluate(deal, columns);
  else await page.locator('[variant="mention"]').click();
  await page.evaluate(standing);
  const jpeg = await pageJpeg(page, name, QUALITY);
  await page.close();
  return jpeg;
}

/** Writes every page of cards whose name has the word. */
export async function actorSheets(browser, { root, out, word }) {
  const cdn = join(root, 'packages', 'elements', 'cdn');
  if (!existsSync(join(cdn, 'keruen.js')))
    throw new Failure('The CDN build is not there: run "npm run build" first.');
  for (const page of pages(root).filter(({ name }) => name.includes(word))) {
    writeFileSync(join(out, `${page.name}.jpg`), await sheet(browser, cdn, page));
    console.log(`docs/contact-sheet/${page.name}.jpg`);
  }
}
