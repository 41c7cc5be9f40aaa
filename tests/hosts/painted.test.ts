import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { LATER_SCRIPT, pageAround } from '../support/pages.ts';
import { web } from '../support/web.ts';
import { inTurn } from '../support/thorough.ts';
import { painted } from '../ssr/painted.ts';

const at = web();
let markup: Readonly<Record<string, string>>;

beforeAll(async () => {
  markup = await painted();
});

const show = (name: string, options: Parameters<typeof at.show>[1] = {}) =>
  at.show({ body: pageAround(`${markup[name]!}<p id="after">What follows.</p>`, LATER_SCRIPT) }, options);

/** Of each frame of a figure, whether it is hidden. */
const hiddenFrames = (page: Page): Promise<readonly boolean[]> =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('trade-chart, actor-card, corridor-map')!;
    return [...shadowRoot!.querySelectorAll<HTMLElement>('.frame')].map((frame) =>
      frame.hasAttribute('hidden'),
    );
  });

/** A figure that waits for data of the page, once it has begun there. */
async function showWithout(name: string): ReturnType<typeof show> {
  const hear = `<script>globalThis.told = []; addEventListener('keruen-error', ({ detail }) => told.push(detail))</script>`;
  const seen = await at.show({ body: pageAround(hear + markup[name]!) });
  await seen.page.evaluate(
    () => (document.querySelector('corridor-map') as unknown as { updateComplete: unknown }).updateComplete,
  );
  return seen;
}

/** What the page was told to be wrong. */
const told = (page: Page): Promise<unknown> =>
  page.evaluate(() => (globalThis as unknown as { told: unknown }).told);

const stateOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    ['loading', 'error', 'empty'].filter((state) =>
      document.querySelector('corridor-map')!.matches(`:state(${state})`),
    ),
  );

/** Waits until the figure of the page stands in the place of what was painted. */
const gaveWay = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      document.querySelector('trade-chart, actor-card, corridor-map')!.shadowRoot!.childElementCount === 1,
  );

const heightOf = (page: Page): Promise<number> =>
  page.evaluate(
    () => document.querySelector('trade-chart, actor-card, corridor-map')!.getBoundingClientRect().height,
  );

const stageHeight = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document.querySelector('trade-chart')!.shadowRoot!.querySelector<HTMLElement>('.stage')!.style
        .minBlockSize,
  );

/** Pages wider than the 640 px that a server draws for, px. */
const WIDE = inTurn([900, 1200], 0);

const FIGURES = ['chart en', 'card en', 'map en', 'chart fa-AF', 'map fa-AF'];

describe.each(FIGURES)('the %s that a server has painted', (name) => {
  it('gives way to the same figure, and nothing moves', async () => {
    const seen = await show(name);
    await gaveWay(seen.page);
    expect(await hiddenFrames(seen.page)).toEqual([false]);
    expect(await seen.laterShifts()).toEqual([]);
    expect(seen.errors).toEqual([]);
    await seen.page.context().close();
  });

  it.each(WIDE)(
    'is as high in a page of %d px when the figure stands as before the script',
    async (width) => {
      const viewport = { width, height: 2400 };
      const before = await show(name, { viewport, javaScriptEnabled: false });
      const painted = await heightOf(before.page);
      await before.page.context().close();
      const seen = await show(name, { viewport });
      await gaveWay(seen.page);
      expect(await heightOf(seen.page)).toBeCloseTo(painted, 0);
      expect(await seen.laterShifts()).toEqual([]);
      await seen.page.context().close();
    },
  );

  it('moves nothing that is in sight on a phone', async () => {
    const seen = await show(name, { viewport: { width: 320, height: 640 } });
    await gaveWay(seen.page);
    expect(await seen.laterShifts()).toEqual([]);
    await seen.page.context().close();
  });
});

it('keys of a legend stand where they will before their words have come', async () => {
  const { page } = await show('chart en', { javaScriptEnabled: false });
  const keys = (): Promise<readonly number[]> =>
    page.evaluate(() =>
      [...document.querySelector('trade-chart')!.shadowRoot!.querySelectorAll('.legend .key')].map(
        (key) => key.getBoundingClientRect().y,
      ),
    );
  const [first] = await keys();
  await page.evaluate(() => {
    for (const words of document.querySelector('trade-chart')!.shadowRoot!.querySelectorAll('.legend span'))
      words.textContent = '';
  });
  expect((await keys())[0]).toBeCloseTo(first!, 1);
  await page.context().close();
});

describe('where no script comes', () => {
  const inside = '<table><caption>Numbers</caption><tr><td>978</td></tr></table>';
  const withTable = (name: string): string => markup[name]!.replace(/(<\/template>)/, `$1${inside}`);
  const showPainted = (name: string, javaScriptEnabled: boolean) =>
    at.show({ body: pageAround(withTable(name)) }, { javaScriptEnabled });

  it.each(FIGURES)(
    'the %s has what stands inside it under its picture, and no way that leads nowhere',
    async (name) => {
      const { page } = await showPainted(name, false);
      const table = await page.locator('table').boundingBox();
      const root = await page.locator('.root').first().boundingBox();
      expect(table!.height).toBeGreaterThan(10);
      expect(table!.y).toBeGreaterThanOrEqual(root!.y + root!.height - 1);
      expect(await page.locator('summary').first().isVisible()).toBe(false);
      const ways = page.locator('[aria-haspopup=menu]').filter({ visible: true });
      expect(await ways.count()).toBe(0);
      await page.context().close();
    },
  );

  it.each(FIGURES)('and where one does the %s keeps it hidden', async (name) => {
    const { page } = await showPainted(name, true);
    await gaveWay(page);
    expect(await page.locator('table').first().isVisible()).toBe(false);
    expect(await page.locator('[aria-haspopup=menu]').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe('the measure of shifts', () => {
  it('can fail: a bare tag moves what follows', async () => {
    const seen = await at.show({
      body: pageAround(
        '<trade-chart dataset="kazakhstan-afghanistan" reporter="KAZ"></trade-chart><p>After.</p>',
        LATER_SCRIPT,
      ),
    });
    await gaveWay(seen.page);
    expect(await seen.laterShifts()).not.toEqual([]);
    await seen.page.context().close();
  });
});

describe('the picture that a server has painted', () => {
  it.each([320, 1200])('is shown in a page of %d px no larger than it was drawn', async (width) => {
    const viewport = { width, height: 900 };
    const seen = await show('chart en', { viewport, javaScriptEnabled: false });
    const box = await seen.page.locator('trade-chart .picture').boundingBox();
    expect(box!.width).toBeCloseTo(Math.min(640, width - 16), 1);
    await seen.page.context().close();
  });

  it('keeps its height on a phone where what follows is in sight and it can be read', async () => {
    const seen = await show('map en', { viewport: { width: 320, height: 900 } });
    await gaveWay(seen.page);
    const box = await seen.page.locator('corridor-map .picture').boundingBox();
    expect(box!.height).toBeLessThan(200);
    expect(await seen.laterShifts()).toEqual([]);
    await seen.page.context().close();
  });

  it('is drawn for a phone where a picture of its height could not be read', async () => {
    const seen = await show('chart en', { viewport: { width: 320, height: 2400 } });
    await gaveWay(seen.page);
    const box = await seen.page.locator('trade-chart .picture').boundingBox();
    expect(box!.height).toBeGreaterThan(600);
    await seen.page.context().close();
  });

  it('lets go of its height with the width of the page', async () => {
    const seen = await show('chart en', { viewport: { width: 1200, height: 900 } });
    await gaveWay(seen.page);
    expect(await stageHeight(seen.page)).toMatch(/px$/);
    await seen.page.setViewportSize({ width: 1000, height: 900 });
    await seen.page.waitForFunction(
      () =>
        document.querySelector('trade-chart')!.shadowRoot!.querySelector<HTMLElement>('.stage')!.style
          .minBlockSize === '',
    );
    expect((await seen.page.locator('trade-chart .picture').boundingBox())!.height).toBeGreaterThan(400);
    await seen.page.context().close();
  });
});

describe('what a server has painted', () => {
  it('is there without a script', async () => {
    const seen = await show('map en', { javaScriptEnabled: false });
    expect(await seen.page.locator('corridor-map .picture').isVisible()).toBe(true);
    expect(await seen.page.locator('corridor-map .land').first().isVisible()).toBe(true);
    await seen.page.context().close();
  });

  it('stays where the page brings no data, and nothing is told to be wrong', async () => {
    const seen = await showWithout('still en');
    expect(await seen.page.locator('corridor-map .picture').isVisible()).toBe(true);
    expect(await seen.page.locator('corridor-map .calm').count()).toBe(0);
    expect(await stateOf(seen.page)).toEqual([]);
    expect(await told(seen.page)).toEqual([]);
    await seen.page.context().close();
  });

  it('gives way once the page brings data, as it was asked for meanwhile; nothing is folded and nothing moves', async () => {
    const seen = await showWithout('still en');
    await seen.page.evaluate(async () => {
      const map = document.querySelector('corridor-map')!;
      map.setAttribute('heading', 'Two ways');
      await (map as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      map.setAttribute('dataset', 'kazakhstan-afghanistan');
    });
    await seen.page.waitForFunction(
      () => document.querySelector('corridor-map')!.shadowRoot!.childElementCount === 1,
    );
    expect(await seen.page.locator('corridor-map .heading').innerText()).toBe('Two ways');
    expect(await seen.page.locator('corridor-map .folded').count()).toBe(0);
    expect(await told(seen.page)).toEqual([]);
    await seen.page.context().close();
  });

  it('can be entered by keys once it stands in the page', async () => {
    const seen = await show('map en');
    await seen.page.waitForFunction(
      () => document.querySelector('corridor-map')!.shadowRoot!.childElementCount === 1,
    );
    await seen.page.locator('corridor-map .picture').focus();
    await seen.page.keyboard.press('ArrowRight');
    const subject = await seen.page.evaluate(() =>
      document.querySelector('corridor-map')!.shadowRoot!.activeElement?.getAttribute('data-subject'),
    );
    expect(subject).toMatch(/^(leg|node):/);
    await seen.page.context().close();
  });

  it('says what a chart does not do in the words in which the page says it', async () => {
    const notes = (page: Page): Promise<readonly string[]> =>
      page.locator('trade-chart .notes > ul > li').allInnerTexts();
    const before = await show('doubted en', { javaScriptEnabled: false });
    const painted = await notes(before.page);
    await before.page.context().close();
    const seen = await show('doubted en');
    await gaveWay(seen.page);
    expect(painted.join(' ')).toContain('falsify');
    expect(await notes(seen.page)).toEqual(painted);
    expect(await seen.laterShifts()).toEqual([]);
    await seen.page.context().close();
  });

  it('leaves a mention its words', async () => {
    const seen = await show('mention en');
    await seen.page.waitForFunction(() =>
      document.querySelector('actor-card')!.shadowRoot!.querySelector('.words'),
    );
    expect(await seen.page.locator('actor-card').innerText()).toBe('the government');
    await seen.page.context().close();
  });
});
