import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium that may run as root and looks for nothing outside the machine. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
    chromiumSandbox: false,
    args: FLAGS,
  });

/** A page and what happened in it so far. */
export interface Visit {
  readonly page: Page;
  /** Errors of the console, uncaught ones, and requests that failed. */
  readonly errors: readonly string[];
  /** Warnings of the console. */
  readonly warnings: readonly string[];
  /** Addresses asked for, the page itself first. */
  readonly requests: readonly string[];
  /** Directives of Content Security Policy that were violated. */
  violations(): Promise<readonly string[]>;
  /** What moved without the reader's doing, as browsers report layout shifts: one line each. */
  shifts(): Promise<readonly string[]>;
  /** The same, but for what moved while the page's own markup was coming in pieces: modules run after that, a later script when it was asked for. */
  laterShifts(): Promise<readonly string[]>;
}

interface Watched {
  violations: string[];
  shifts: string[];
  laterShifts: string[];
}

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

/** Runs in the page before anything of its own. */
function watch(): void {
  const watched: Watched = { violations: [], shifts: [], laterShifts: [] };
  Object.assign(globalThis, { watched });
  addEventListener('securitypolicyviolation', (event) => {
    watched.violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
  });
  const tell = ({ node, previousRect: from, currentRect: to }: Shift['sources'][number]): string =>
    `${node?.nodeName} ${node?.textContent?.trim().slice(0, 30)} y ${from.y}→${to.y} h ${from.height}→${to.height}`;
  const isParsed = (time: number): boolean => {
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const [script] = performance.getEntriesByName('script', 'mark');
    const since = script?.startTime ?? page?.domInteractive;
    return !!since && time >= since;
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      if (entry.hadRecentInput) continue;
      const told = `${entry.value.toFixed(4)}: ${entry.sources.map(tell).join('; ')}`;
      watched.shifts.push(told);
      if (isParsed(entry.startTime)) watched.laterShifts.push(told);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const isHttp = (url: string): boolean => !url.startsWith('data:');

/** Opens an address and waits until its scripts have run and the network is quiet. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 900, height: 1000 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  const warnings: string[] = [];
  const requests: string[] = [];
  await page.addInitScript(watch);
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  page.on('pageerror', (error) => errors.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => errors.push(`failed: ${request.url()}`));
  page.on('request', (request) => isHttp(request.url()) && requests.push(request.url()));
  await page.goto(url, { waitUntil: 'networkidle' });
  const read = (): Promise<Watched> =>
    page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
  return {
    page,
    errors,
    warnings,
    requests,
    violations: async () => (await read()).violations,
    shifts: async () => (await read()).shifts,
    laterShifts: async () => (await read()).laterShifts,
  };
}
