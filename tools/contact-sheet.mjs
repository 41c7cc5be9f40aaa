/**
 * Makes the contact sheets: `npm run contact-sheet` looks at every story of the built demo that is tagged `sheet` as many readers would, and
 * writes one page of pictures per story into docs/contact-sheet. `npm run contact-sheet treemap` takes those whose id has the word, and
 * `npm run contact-sheet actors` all actors of the dataset. No server and no network: the browser is handed the files themselves.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as engine } from 'playwright';
import { actorSheets } from './actor-sheets.mjs';
import { chromium } from './chromium.mjs';
import { Failure, toItsEnd } from './failure.mjs';
import { handFiles, open } from './handed.mjs';
import { pageJpeg } from './page-jpeg.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const STORYBOOK = join(ROOT, 'apps', 'storybook', 'storybook-static');
const OUT = join(ROOT, 'docs', 'contact-sheet');
const ORIGIN = 'http://sheet.invalid';

/** A narrow map is a schematic by itself; its reader can have the map. */
const MAP_VIEWS = [{ width: 800 }, { width: 320, args: 'layout:geographic' }];

/** What the readers of a story differ in, by the tag that asks for the sheet. */
const READERS = {
  sheet: { langs: ['en', 'fa-AF'], views: [{ width: 1200 }, { width: 320 }], themes: ['light', 'dark'] },
  'sheet-map': {
    langs: ['en', 'kk', 'fa-AF'],
    views: [{ width: 800 }, { width: 320 }],
    themes: ['light', 'dark'],
  },
  'sheet-corridors': {
    langs: ['en', 'kk', 'fa-AF'],
    views: [...MAP_VIEWS, { width: 320 }],
    themes: ['light', 'dark'],
    each: () => [
      ...CORRIDORS.map((id) => ({ name: `corridor-map--${id}`, args: `corridor:${id}` })),
      // As a schematic all of them are forty screens.
      { name: 'corridor-map--all', args: `corridor:${CORRIDORS.join('+')}`, views: MAP_VIEWS },
    ],
  },
};

const CORRIDORS = JSON.parse(
  readFileSync(join(ROOT, 'packages', 'data', 'facts', 'corridors.json'), 'utf8'),
).corridors.map(({ id }) => id);

/** Pictures stand on the sheet at this share of their size. */
const SCALE = 0.6;

function stories(word) {
  const { entries } = JSON.parse(readFileSync(join(STORYBOOK, 'index.json'), 'utf8'));
  const tagOf = ({ tags = [] }) => Object.keys(READERS).find((tag) => tags.includes(tag));
  return Object.values(entries)
    .filter((entry) => entry.type === 'story' && tagOf(entry))
    .flatMap((entry) => {
      const readers = READERS[tagOf(entry)];
      const { each = () => [{ name: entry.id, args: '' }] } = readers;
      return each().map((one) => ({ id: entry.id, title: `${entry.title}: ${entry.name}`, readers, ...one }));
    })
    .filter(({ name }) => name.includes(word));
}

/** Waits until every figure stands, letters included; false where one does not. Runs in the page. */
async function standing() {
  const figures = [...document.querySelectorAll('trade-chart, actor-card, corridor-map')];
  const frame = () => new Promise(requestAnimationFrame);
  const stands = (one) =>
    one.shadowRoot?.querySelector('[part="picture"], [part="table"]') && !one.matches(':state(loading)');
  for (let tries = 0; tries < 600 && !figures.every(stands); tries += 1) await frame();
  await document.fonts.ready;
  for (let still = 0; still < 10; still += 1) await frame();
  return figures.length > 0 && figures.every(stands);
}

/** What is read at leisure stays in the demo: a sheet shows the figures. */
const ONLY_FIGURES =
  '::part(notes), ::part(source), ::part(menu) { display: none; } .reader { min-block-size: 0 !important; }';

async function picture(page, { id, title, args }, { lang, theme, width, args: more = '' }) {
  await page.setViewportSize({ width, height: 900 });
  const globals = `lang:${lang};theme:${theme};width:full`;
  const given = [args, more].filter(Boolean).join(';');
  await page.goto(
    `${ORIGIN}/iframe.html?viewMode=story&id=${id}&globals=${globals}${given && `&args=${given}`}`,
  );
  await page.waitForSelector('.reader');
  await page.addStyleTag({ content: ONLY_FIGURES });
  if (!(await page.evaluate(standing)))
    throw new Failure(`A figure of "${title}" was not drawn (${globals}).`);
  const body = await page.locator('.reader').screenshot({ animations: 'disabled', type: 'png' });
  return { width, src: `data:image/png;base64,${body.toString('base64')}` };
}

const row = (pictures) =>
  `<div>${pictures.map(({ src, width }) => `<img src="${src}" width="${width * SCALE}" />`).join('')}</div>`;

/** A line of pictures per theme; in it each language, wide and narrow. */
async function sheet(page, story) {
  const { langs, views, themes } = { ...story.readers, ...(story.views && { views: story.views }) };
  const rows = [];
  for (const theme of themes) {
    const pictures = [];
    for (const lang of langs)
      for (const view of views) pictures.push(await picture(page, story, { lang, theme, ...view }));
    rows.push(row(pictures));
  }
  const wide = langs.length * views.reduce((sum, { width }) => sum + width * SCALE + 8, 8);
  await page.setViewportSize({ width: Math.ceil(wide), height: 600 });
  await page.setContent(
    `<style>body { margin: 0; padding: 8px; background: #8c857a } div { display: flex; gap: 8px; align-items: start } div + div { margin-top: 8px }</style>${rows.join('')}`,
  );
  const jpeg = await pageJpeg(page, story.name, langs.length > 2 ? 58 : 72);
  writeFileSync(join(OUT, `${story.name}.jpg`), jpeg);
  console.log(`docs/contact-sheet/${story.name}.jpg`);
}

async function main() {
  const word = process.argv[2] ?? '';
  const onlyActors = word.startsWith('actors');
  if (!onlyActors && !existsSync(join(STORYBOOK, 'index.json')))
    throw new Failure('The demo is not there: run "npm run build" first.');
  mkdirSync(OUT, { recursive: true });
  const executablePath = await chromium(ROOT, process.env, console.log);
  const browser = await open(engine, executablePath);
  try {
    if (onlyActors || !word) await actorSheets(browser, { root: ROOT, out: OUT, word });
    if (onlyActors) return;
    const page = await browser.newPage();
    await handFiles(page, ORIGIN, (path) => join(STORYBOOK, normalize(path)));
    for (const story of stories(word)) await sheet(page, story);
  } finally {
    await browser.close();
  }
}

toItsEnd(main());
