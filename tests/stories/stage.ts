import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { ROOT } from '../support/places.ts';
import { bringQuestions, settle } from './in-page.ts';
import type { Reader } from './reader.ts';

export const STORYBOOK = 'apps/storybook/storybook-static/';

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

interface Preview {
  readonly currentRender?: { readonly phase?: string };
}

interface Channel {
  emit(event: string, detail: object): void;
  once(event: string, listener: () => void): void;
}

/** One story in one window, looked at by one reader after the other without loading the page again. */
export class Stage {
  readonly page: Page;
  /** Errors of the console, uncaught ones, failed requests, and requests to anywhere else. */
  readonly trouble: string[];

  private constructor(page: Page, trouble: string[]) {
    this.page = page;
    this.trouble = trouble;
  }

  static async open(browser: Browser, origin: string, story: Story, width = 960): Promise<Stage> {
    const page = await browser.newPage({ viewport: { width, height: 3200 } });
    const trouble: string[] = [];
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(`uncaught: ${error.message}`));
    page.on('requestfailed', (request) => trouble.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin))
        trouble.push(`elsewhere: ${request.url()}`);
    });
    await page.goto(`${origin}/${STORYBOOK}iframe.html?viewMode=story&id=${story.id}`);
    await page.waitForFunction(() => {
      const preview = (globalThis as unknown as { __STORYBOOK_PREVIEW__?: Preview }).__STORYBOOK_PREVIEW__;
      return /^(finished|errored|aborted)$/.test(preview?.currentRender?.phase ?? '');
    });
    await bringQuestions(page);
    await settle(page);
    return new Stage(page, trouble);
  }

  /** Lets another reader look: the toolbar's globals change while the story stands. */
  async readAs({ lang, dir, theme, forcedColors }: Reader): Promise<void> {
    await this.page.emulateMedia({ forcedColors: forcedColors ? 'active' : 'none' });
    await this.page.evaluate(
      (globals) =>
        new Promise<void>((done) => {
          const channel = (globalThis as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel })
            .__STORYBOOK_ADDONS_CHANNEL__;
          channel.once('storyRendered', done);
          channel.emit('updateGlobals', { globals });
        }),
      { lang, dir, theme },
    );
    await settle(this.page);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
