import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright';
import { launch } from '../support/browser.ts';
import { serve, type Host } from '../support/serve.ts';
import { axeFindings } from './axe.ts';
import { ask } from './in-page.ts';
import { nameOf, readers } from './reader.ts';
import { Stage, stories } from './stage.ts';

let browser: Browser;
let host: Host;

beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), serve()]);
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

describe.each(stories().map((story) => ({ story, called: `${story.title}, ${story.name}` })))(
  '$called',
  ({ story }) => {
    let stage: Stage;

    beforeAll(async () => {
      stage = await Stage.open(browser, host.origin, story);
    });

    afterAll(() => stage.close());

    it.each(readers.map((reader) => ({ reader, called: nameOf(reader) })))(
      'can be read: $called',
      async ({ reader }) => {
        await stage.readAs(reader);
        expect(await axeFindings(stage.page, reader)).toEqual([]);
        expect(await ask(stage.page, 'faintWords')).toEqual([]);
        expect(await ask(stage.page, 'brokenNumbers')).toEqual([]);
        expect(stage.trouble).toEqual([]);
      },
    );

    it('fits a window of 320 px in both directions', async () => {
      const narrow = await Stage.open(browser, host.origin, story, 320);
      for (const reader of readers.slice(0, 8)) {
        await narrow.readAs(reader);
        expect(await ask(narrow.page, 'overflow'), nameOf(reader)).toEqual([]);
        expect(await ask(narrow.page, 'brokenNumbers'), nameOf(reader)).toEqual([]);
      }
      expect(narrow.trouble).toEqual([]);
      await narrow.close();
    });
  },
);
