import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';

const CDN = join(import.meta.dirname, '..', 'cdn');
const ORIGIN = 'http://bench.invalid';

/** Opens a page with a map of corridors, from the built files and without a network; gives the box of its picture once its tools are here. */
export async function openMap(
  page: Page,
  corridors: string,
): Promise<{ x: number; y: number; width: number; height: number }> {
  if (!existsSync(join(CDN, 'corridor-map.js')))
    throw new Error('The files for a script tag are not there: run "npm run build" first.');
  const body = `<!doctype html><meta charset="utf-8"><style>body { margin: 16px; font-family: sans-serif }</style>
<script type="module" src="/corridor-map.js"></script>
<corridor-map dataset="kazakhstan-afghanistan" corridor="${corridors}"></corridor-map>`;
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body });
    const path = join(CDN, pathname);
    if (!existsSync(path)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(path) });
  });
  await page.goto(ORIGIN);
  await page.locator('corridor-map .tools button').first().waitFor();
  await page.locator('corridor-map path.land').first().waitFor({ state: 'attached' });
  const box = await page.locator('corridor-map .picture').boundingBox();
  if (!box) throw new Error('The map has no picture.');
  return box;
}
