import { readFileSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import type { Page } from 'playwright';

const FILES = [
  'figures',
  'numbers',
  'overflow',
  'contrast',
  'touching',
  'open',
  'printed',
  'targets',
  'told',
];

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const script = FILES.map((name) =>
  stripTypeScriptTypes(readFileSync(new URL(`./in-page/${name}.ts`, import.meta.url), 'utf8')),
).join('\n');

/** Makes axe and our own questions known in a page; they are functions of its scripts from then on. */
export async function bringQuestions(page: Page): Promise<void> {
  await page.addScriptTag({ path: AXE });
  await page.addScriptTag({ content: script });
}

/** The questions a page can be asked: findings in words, none where all is well. */
export type Question =
  'brokenNumbers' | 'overflow' | 'faintWords' | 'paleWords' | 'touchingWords' | 'unprinted' | 'smallTargets';

export const ask = (page: Page, question: Question): Promise<string[]> =>
  page.evaluate<string[]>(`${question}()`);

/** Enters every picture of the page and opens every table. */
export const openAll = (page: Page): Promise<void> => page.evaluate('openAll()');

export const tablesStand = (page: Page): Promise<void> => page.evaluate('tablesStand()');

export const settle = (page: Page): Promise<void> => page.evaluate('settle()');
