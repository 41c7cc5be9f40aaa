/**
 * Takes the picture of the README: `npm run picture` writes docs/picture.png from the files a page loads by script, which
 * `npm run build` makes. No server and no network: the browser is handed the files themselves.
 */
import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as engine } from 'playwright';
import { chromium } from './chromium.mjs';
import { Failure, toItsEnd } from './failure.mjs';
import { handFiles, open } from './handed.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const CDN = join(ROOT, 'packages', 'elements', 'cdn');
const OUT = join(ROOT, 'docs', 'picture.png');
const ORIGIN = 'http://picture.invalid';

const fileOf = (path) =>
  path === '/' ? join(ROOT, 'tools', 'picture.html') : join(CDN, normalize(path).replace('/cdn/', ''));

/** Waits until every figure stands, land and letters included. Runs in the page. */
async function standing() {
  const figures = [...document.querySelectorAll('trade-chart, actor-card, corridor-map')];
  const frame = () => new Promise(requestAnimationFrame);
  const stands = (figure) => figure.shadowRoot?.querySelector('[part="picture"] path, .card');
  for (let tries = 0; tries < 600 && !figures.every(stands); tries += 1) await frame();
  await document.fonts.ready;
  await new Promise((done) => setTimeout(done, 500));
  return figures.every(stands);
}

/** Ends the card after the last act that fits beside the other figures. Runs in the page. */
function trimCard() {
  const end = document.querySelector('.card').getBoundingClientRect().bottom;
  const { shadowRoot } = document.querySelector('actor-card');
  for (const part of shadowRoot.querySelectorAll('li, section, details, footer')) {
    const whole = part.matches('details') || !part.querySelector('li');
    if (whole && part.getBoundingClientRect().bottom > end) part.hidden = true;
  }
}

async function take(executablePath) {
  const browser = await open(engine, executablePath);
  const page = await browser.newPage({ viewport: { width: 1360, height: 1600 }, deviceScaleFactor: 2 });
  await handFiles(page, ORIGIN, fileOf);
  await page.goto(ORIGIN);
  const drawn = await page.evaluate(standing);
  await page.evaluate(trimCard);
  if (drawn) await page.locator('body').screenshot({ path: OUT, animations: 'disabled' });
  await browser.close();
  if (!drawn)
    throw new Failure('A figure of the picture was not drawn: look at tools/picture.html in a browser.');
}

async function main() {
  if (!existsSync(join(CDN, 'keruen.js')))
    throw new Failure('The files for a script tag are not there: run "npm run build" first.');
  await take(await chromium(ROOT, process.env, console.log));
  console.log('docs/picture.png');
}

toItsEnd(main());
