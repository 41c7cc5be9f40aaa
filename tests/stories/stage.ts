import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { ROOT } from '../support/places.ts';
import { bringQuestions, settle } from './in-page.ts';
import type { Reader } from './reader.ts';

const STORYBOOK = 'apps/storybook/storybook-static/';
const HEIGHT = 3200;

/** The demo's own look with axe after each drawing waits to be asked: two of them cannot run at a time. */
const QUIET = 'globals=a11y.manual:!true';

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly name: string;
}

/** Every story of the built demo, in the order of its sidebar. */
export function stories(): readonly Story[] {
  const { entries } = JSON.parse(readFileSync(`${ROOT}${STORYBOOK}index.json`, 'utf8')) as {
    entries: Record<string, Story & { type: string }>;
  };
  return Object.values(entries).filter(({ type }) => type === 'story');
}

interface Phase {
  readonly newPhase: string;
}

interface Channel {
  emit(event: string, detail: object): void;
  on(event: string, listener: (phase: Phase) => void): void;
  off(event: string, listener: (phase: Phase) => void): void;
  once(event: string, listener: () => void): void;
}

/**
 * Tells the demo something, as its sidebar and toolbar do, and waits until a story is drawn. Runs in the page. The demo itself goes on
 * to wait a tenth of a second for what moves; how figures come to stand is `settle`'s to know.
 */
const tell = ({ event, detail }: { event: string; detail: object }): Promise<void> =>
  new Promise((done, fail) => {
    const channel = (globalThis as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel })
      .__STORYBOOK_ADDONS_CHANNEL__;
    const heard = ({ newPhase }: Phase): void => {
      if (newPhase !== 'completing') return;
      channel.off('storyRenderPhaseChanged', heard);
      done();
    };
    channel.on('storyRenderPhaseChanged', heard);
    for (const wrong of ['storyThrewException', 'storyErrored', 'storyMissing'])
      channel.once(wrong, () => fail(new Error(wrong)));
    channel.emit(event, detail);
  });

/** Notes errors of the console, uncaught ones, failed requests, and requests to anywhere else. */
function listen(page: Page, origin: string, trouble: string[]): void {
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => trouble.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin))
      trouble.push(`elsewhere: ${request.url()}`);
  });
}

/** One window of the demo, in which one story after the other is looked at by one reader after the other. */
export class Stage {
  readonly page: Page;
  /** What went wrong since the story on show came up. */
  readonly trouble: string[];

  private constructor(page: Page, trouble: string[]) {
    this.page = page;
    this.trouble = trouble;
  }

  static async open(browser: Browser, origin: string, first: Story): Promise<Stage> {
    const page = await browser.newPage();
    const trouble: string[] = [];
    listen(page, origin, trouble);
    await page.goto(`${origin}/${STORYBOOK}iframe.html?viewMode=story&${QUIET}&id=${first.id}`);
    await page.waitForSelector('.reader');
    await bringQuestions(page);
    return new Stage(page, trouble);
  }

  async show(story: Story): Promise<void> {
    this.trouble.length = 0;
    await this.widen(960);
    const now = new URL(this.page.url()).searchParams.get('id');
    if (now === story.id) return;
    await this.page.evaluate(tell, {
      event: 'setCurrentStory',
      detail: { storyId: story.id, viewMode: 'story' },
    });
  }

  /** Width of the window, CSS px. */
  widen(width: number): Promise<void> {
    return this.page.setViewportSize({ width, height: HEIGHT });
  }

  /** Lets another reader look: the toolbar's globals change while the story stands. */
  async readAs({ lang, dir, theme, forcedColors }: Reader): Promise<void> {
    await this.page.emulateMedia({ forcedColors: forcedColors ? 'active' : 'none' });
    await this.page.evaluate(tell, { event: 'updateGlobals', detail: { globals: { lang, dir, theme } } });
    await settle(this.page);
  }

  /** What the reader's device asks for, beside the forced colours of `readAs`. */
  async device(media: NonNullable<Parameters<Page['emulateMedia']>[0]>): Promise<void> {
    await this.page.emulateMedia(media);
    await settle(this.page);
  }

  /** Sets the page's letters as a reader might: another font, more white space. */
  async letter(css: string): Promise<void> {
    await this.page.evaluate((rules) => {
      const sheet = document.querySelector('style[data-letters]') ?? document.createElement('style');
      sheet.setAttribute('data-letters', '');
      sheet.textContent = rules;
      document.head.append(sheet);
      for (const figure of document.querySelectorAll('trade-chart, corridor-map'))
        (figure as unknown as { requestUpdate(): void }).requestUpdate();
    }, css);
    await settle(this.page);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
