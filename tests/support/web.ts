import type { Browser, BrowserContextOptions } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { launch, visit, type Visit } from './browser.ts';
import { mustBeBuilt } from './places.ts';
import { serve, type Answer, type Host } from './serve.ts';

/** A browser and a web server for the tests of one file. */
export interface Web {
  readonly host: Host;
  /** Opens a file of `tests/hosts`. */
  open(file: string, options?: BrowserContextOptions): Promise<Visit>;
  /** Opens a page made for the test, as if it stood beside the files of `tests/hosts`. */
  show(page: Answer, options?: BrowserContextOptions): Promise<Visit>;
}

/** To be called at the top of a test file. */
export function web(): Web {
  let host: Host | undefined;
  let browser: Browser | undefined;
  let shown = 0;
  beforeAll(async () => {
    mustBeBuilt('packages/elements/cdn/keruen.js');
    [host, browser] = await Promise.all([serve(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });
  const open: Web['open'] = (file, options) =>
    visit(browser!, `${host!.origin}/tests/hosts/${file}`, options);
  return {
    get host() {
      return host!;
    },
    open,
    show(page, options) {
      const file = `page-${(shown += 1)}.html`;
      host!.answer(`/tests/hosts/${file}`, page);
      return open(file, options);
    },
  };
}
