import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright';
import { launch } from '../support/browser.ts';
import { ask, bringQuestions, type Question } from './in-page.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 320, height: 600 } });
});

afterAll(() => browser?.close());

/** What a question finds in a figure that holds this picture. */
async function foundIn(picture: string, question: Question): Promise<string[]> {
  await page.setContent('<!doctype html><body style="margin:0"><trade-chart></trade-chart>');
  await page.evaluate((inside) => {
    const root = document.querySelector('trade-chart')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<svg class="picture" width="300" height="100" style="display:block">${inside}</svg>`;
  }, picture);
  await bringQuestions(page);
  return ask(page, question);
}

const GOOD = '<path d="M0 0H200V40H0z" fill="#1e2227" /><text x="10" y="20" fill="#fff">Kabul</text>';

it.each(['brokenNumbers', 'overflow', 'faintWords', 'touchingWords'] as const)(
  'finds nothing in a sound picture: %s',
  async (question) => {
    expect(await foundIn(GOOD, question)).toEqual([]);
  },
);

it('finds a number that went wrong', async () => {
  expect(await foundIn('<path d="M0 NaNH20" />', 'brokenNumbers')).toEqual(['path d="M0 NaNH20"']);
});

it('finds a word that leaves the window', async () => {
  const found = await foundIn('<text x="-20" y="20">Aktau</text>', 'overflow');
  expect(found).toEqual([expect.stringContaining('"Aktau" from -20')]);
});

it('finds a page that is wider than its window', async () => {
  const found = await foundIn('<foreignObject width="1" height="1" />', 'overflow');
  expect(found).toEqual([]);
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('pre'), { textContent: 'x'.repeat(200) })),
  );
  expect(await ask(page, 'overflow')).toEqual([expect.stringMatching(/^the page by \d+ px$/)]);
});

it('finds a word that is faint on the mark beneath it', async () => {
  const found = await foundIn(GOOD.replace('#fff', '#5c5750'), 'faintWords');
  expect(found).toEqual([expect.stringMatching(/^"Kabul" 2\.\d\d:1$/)]);
});

it('takes a halo for what is beneath', async () => {
  const halo = 'stroke="#fff" stroke-width="3" paint-order="stroke"';
  const word = `<path d="M0 0H200V40H0z" fill="#1e2227" /><text x="10" y="20" fill="#1e2227" ${halo}>Kabul</text>`;
  expect(await foundIn(word, 'faintWords')).toEqual([]);
});

it('finds words that lie on each other, and none that only share a line', async () => {
  const on = '<text x="10" y="20">Aktau</text><text x="30" y="24">Alat</text>';
  expect(await foundIn(on, 'touchingWords')).toEqual(['"Aktau" on "Alat"']);
  const beside = '<text x="10" y="20">Aktau</text><text x="100" y="20">Alat</text>';
  expect(await foundIn(beside, 'touchingWords')).toEqual([]);
});

it('finds a word that the edge of its picture cuts', async () => {
  expect(await foundIn('<text x="280" y="20">Aktau</text>', 'touchingWords')).toEqual(['"Aktau" is cut']);
});

/** As `foundIn`, of what stands beside a picture. */
async function foundBeside(markup: string, question: Question): Promise<string[]> {
  await page.setContent('<!doctype html><body style="margin:0"><trade-chart></trade-chart>');
  await page.evaluate((inside) => {
    document.querySelector('trade-chart')!.attachShadow({ mode: 'open' }).innerHTML = inside;
  }, markup);
  await bringQuestions(page);
  return ask(page, question);
}

it.each([
  ['select', '<select aria-label="Places" style="height:18px"><option>Aktau</option></select>', 'Places'],
  ['slider', '<input type="range" aria-label="Date" style="height:16px;margin:0">', 'Date'],
  ['button', '<button style="height:20px;padding:0;border:0">More of it</button>', 'More of it'],
])('finds a %s that is too low for a finger', async (_, markup, name) => {
  expect(await foundBeside(markup, 'smallTargets')).toEqual([
    expect.stringMatching(new RegExp(`^"${name}" \\d+ × (16|18|20) px$`)),
  ]);
  const high = markup.replace(/height:\d+px/, 'height:24px');
  expect(await foundBeside(high, 'smallTargets')).toEqual([]);
});

it.each([
  ['the chosen line of a list', '<select style="STYLE"><option>Aktau</option></select>'],
  ['what is written in a field', '<textarea style="STYLE">Aktau</textarea>'],
  [
    'words of a paragraph over an image',
    '<p style="STYLE;background-image:linear-gradient(#fff,#fff)">Aktau</p>',
  ],
])('finds that %s is faint', async (_, markup) => {
  const faint = markup.replace('STYLE', 'color:#aaa;background-color:#fff');
  expect(await foundBeside(faint, 'faintWords')).toEqual([expect.stringMatching(/^"Aktau" 2\.\d\d:1$/)]);
  expect(await foundBeside(faint.replace('#aaa', '#333'), 'faintWords')).toEqual([]);
});
