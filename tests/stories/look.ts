import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright';
import { launch } from '../support/browser.ts';
import { serve, type Host } from '../support/serve.ts';
import { axeFindings } from './axe.ts';
import { ask, openAll, settle, tablesStand } from './in-page.ts';
import { letters } from './letters.ts';
import { inTurn } from '../support/thorough.ts';
import { furtherReaders, isLookedInto, nameOf, pairs, readers } from './reader.ts';
import { Stage, stories } from './stage.ts';

/** How many windows look at stories side by side: each has every so manieth story. */
const WINDOWS = 2;

/** Looks at the stories of one window, 0 or 1, as readers do. */
export function look(window: number): void {
  const all = stories();
  let browser: Browser;
  let host: Host;
  let stage: Stage;

  beforeAll(async () => {
    [browser, host] = await Promise.all([launch(), serve()]);
    stage = await Stage.open(browser, host.origin, all[window]!);
  });

  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });

  it('has stories to look at', () => {
    expect(all.length).toBeGreaterThanOrEqual(20);
  });

  const mine = all
    .map((story, place) => ({ story, place, called: `${story.title}, ${story.name}` }))
    .filter(({ place }) => place % WINDOWS === window);

  describe.each(mine)('$called', ({ story, place }) => {
    const further = furtherReaders(place);

    beforeAll(() => stage.show(story));

    it.each(inTurn([...readers, ...further], place).map((reader) => ({ reader, called: nameOf(reader) })))(
      'can be read: $called',
      async ({ reader }) => {
        await stage.readAs(reader);
        expect(await axeFindings(stage.page, reader)).toEqual([]);
        expect(await ask(stage.page, 'faintWords')).toEqual([]);
        expect(await ask(stage.page, 'brokenNumbers')).toEqual([]);
        expect(stage.trouble).toEqual([]);
      },
    );

    // Two stories in a row wait for the next kind of letters.
    it.each(inTurn(letters, place, 2 * letters.length))(
      'keeps words apart from 280 to 1600 px: $called',
      async ({ css, widths }) => {
        await stage.letter(css);
        for (const reader of [...inTurn([pairs[0]!, pairs[3]!], place >> 2), ...further]) {
          await stage.readAs(reader);
          for (const width of widths) {
            await stage.widen(width);
            await settle(stage.page);
            expect(await ask(stage.page, 'touchingWords'), `${nameOf(reader)}, ${width} px`).toEqual([]);
          }
        }
        await stage.letter('');
      },
    );

    it('fits a window of 320 px in both directions', async () => {
      await stage.widen(320);
      // Pictures are laid out anew for each: one of the pairs and the further language, so that four neighbours have all.
      for (const reader of [...inTurn(pairs, place), ...further]) {
        await stage.readAs(reader);
        expect(await ask(stage.page, 'overflow'), nameOf(reader)).toEqual([]);
        expect(await ask(stage.page, 'brokenNumbers'), nameOf(reader)).toEqual([]);
      }
      expect(stage.trouble).toEqual([]);
    });

    if (isLookedInto(place)) {
      it('adapts to paper, to more contrast and to less motion', async () => {
        await stage.widen(960);
        await stage.readAs(pairs[0]!);
        await stage.device({ media: 'print' });
        await tablesStand(stage.page);
        expect(await ask(stage.page, 'unprinted'), 'on paper').toEqual([]);
        await stage.device({ media: 'screen', contrast: 'more', reducedMotion: 'reduce' });
        for (const reader of [pairs[0]!, pairs[2]!]) {
          await stage.readAs(reader);
          expect(await ask(stage.page, 'paleWords'), nameOf(reader)).toEqual([]);
        }
        expect(await stage.page.evaluate(() => document.getAnimations().length), 'moving').toBe(0);
        await stage.device({ contrast: 'no-preference', reducedMotion: 'no-preference' });
        expect(stage.trouble).toEqual([]);
      });

      it('can be read when pictures are entered and tables open, on a phone too', async () => {
        for (const reader of [pairs[0]!, pairs[3]!]) {
          await stage.widen(320);
          await stage.readAs(reader);
          await openAll(stage.page);
          expect(await axeFindings(stage.page, reader), nameOf(reader)).toEqual([]);
          expect(await ask(stage.page, 'faintWords'), nameOf(reader)).toEqual([]);
          expect(await ask(stage.page, 'smallTargets'), nameOf(reader)).toEqual([]);
          expect(await ask(stage.page, 'overflow'), nameOf(reader)).toEqual([]);
        }
        expect(stage.trouble).toEqual([]);
      });
    }
  });
}
